"""Texts in pieces: sentences of ours with the owner's words and figures put into them as values."""

from collections.abc import Iterable
from string import Formatter

from ..language import Words
from ..language.stops import STOP, ends_with_stop
from ..plan.fields import N_
from .content import Manner, Span, Wording

_ASKS = ("?", "؟")


def plain(text: str) -> Wording:
    """The text as it is; nothing for an empty one."""
    return (Span(text),) if text.strip() else ()


def strong(text: str) -> Wording:
    """The text in bold."""
    return (Span(text, Manner.STRONG),) if text.strip() else ()


def quiet(text: str) -> Wording:
    """The text in a softer colour."""
    return (Span(text, Manner.QUIET),) if text.strip() else ()


def sentence(words: Words, message: str, **values: str | Wording) -> Wording:
    """The message in the brief's language, its `{names}` filled in by texts or by wordings."""
    spans: list[Span] = []
    for literal, name, _, _ in Formatter().parse(words.say(message)):
        if literal.startswith(".") and spans and is_stopped(spans[-1].text):
            literal = literal[1:]
        if literal.startswith(STOP) and spans and ends_with_stop(spans[-1].text):
            literal = literal[1:]
        if literal:
            spans.append(Span(literal))
        if name is not None:
            value = values[name]
            spans.extend((Span(value),) if isinstance(value, str) else value)
    return tuple(spans)


def is_stopped(text: str) -> bool:
    """Whether a text ends with a full stop of its own, as amounts in some currencies do."""
    return text.rstrip("\u200e\u200f").endswith(".")


def joined(parts: Iterable[Wording], between: str = " ") -> Wording:
    """The parts that say something, one after the other."""
    spans: list[Span] = []
    for part in parts:
        if part:
            spans.extend((Span(between), *part) if spans else part)
    return tuple(spans)


def lines(*parts: Wording) -> Wording:
    """The parts that say something, each on a line of its own."""
    return joined(parts, "\n")


def listed(items: Iterable[Wording]) -> Wording:
    """Several things, each on a line of its own with a bullet before it; a single one without."""
    filled = [item for item in items if item]
    if len(filled) < 2:
        return lines(*filled)
    return lines(*((Span("• ", Manner.ITEM), *item) for item in filled))


def counted(items: Iterable[Wording]) -> Wording:
    """Several things in their order, each on a line of its own with its number; a single one without."""
    filled = [item for item in items if item]
    if len(filled) < 2:
        return lines(*filled)
    return lines(*((Span(f"{number}. ", Manner.ITEM), *item) for number, item in enumerate(filled, start=1)))


def called(words: Words, name: Wording, text: Wording) -> Wording:
    """A text with its name before it; a name that is a question needs no colon."""
    if text_of(name).rstrip().endswith(_ASKS):
        return joined((name, text))
    return sentence(words, N_("{label}: {text}"), label=name, text=text)


def text_of(wording: Wording) -> str:
    """The wording's text alone."""
    return "".join(span.text for span in wording)
