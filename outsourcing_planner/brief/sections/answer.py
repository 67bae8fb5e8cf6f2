"""Your answer: the form that a contractor fills in, in this file or on paper, and sends back."""

from collections.abc import Iterator, Sequence

from ...advice.answer_form import NO as NO_NAME
from ...advice.answer_form import YES as YES_NAME
from ...advice.answer_form import (
    AnswerField,
    AnswerKind,
    AnswerPart,
    answer_fields,
    asked_of,
    is_small,
    who_choices,
)
from ...language import Words
from ..allowed import Shown
from ..content import Align, Block, Column, FieldKind, FormField, FormTable, Heading, Option, Paragraph, Wording
from ..naming import task_numbers
from ..wording import joined, lines, plain, quiet, strong

_KINDS = {
    AnswerKind.FIXED: FieldKind.READ_ONLY,
    AnswerKind.LINES: FieldKind.LONG,
    AnswerKind.YES_NO: FieldKind.CHOICE,
    AnswerKind.WHO: FieldKind.CHOICE,
}

_MANY = 3
"""With so many questions beside each other there is no room for what helps to answer them."""

_SPEAK_FOR_THEMSELVES = (AnswerPart.WHO, AnswerPart.TIME)
"""Parts whose questions need no heading above them."""

_FIGURES = (AnswerKind.MONEY, AnswerKind.HOURS)

_EVIDENCE_LINES, _TEXT_LINES, _SHORT_LINES = 4, 3, 2


def answer(shown: Shown, words: Words) -> tuple[Block, ...]:
    """The form, part by part; nothing where no work is given away."""
    if not shown.plan.tasks.items:
        return ()
    fields = answer_fields(shown.plan, shown.plan_id, shown.version, words, shown.lot)
    parts = {part: [one for one in fields if one.part is part] for part in AnswerPart}
    body = _short(shown, parts, words) if is_small(shown.plan) else _whole(shown, parts, words)
    return (
        Heading(words.say("Your answer")),
        Paragraph(_how(shown, words)),
        *_side_by_side(parts[AnswerPart.FORM], words),
        *body,
    )


def _how(shown: Shown, words: Words) -> Wording:
    until = shown.plan.selection.answers_by
    return joined(
        (
            plain(words.say("Fill this in on the screen and send the saved file back, or print it and use a pen.")),
            strong(words.say("Please answer by {day}.", day=words.long_day(until))) if until else (),
        )
    )


_Parts = dict[AnswerPart, list[AnswerField]]


def _short(shown: Shown, parts: _Parts, words: Words) -> Iterator[Block]:
    """A small job's form: a third of a page."""
    prices, times = parts[AnswerPart.PRICE], parts[AnswerPart.TIME]
    yield from _side_by_side((*parts[AnswerPart.WHO], *parts[AnswerPart.PEOPLE]), words)
    if len(prices) > 1:
        yield _prices(shown, prices, words)
        yield from _side_by_side(times, words)
    else:
        yield from _side_by_side((*prices, *times), words)
    yield from _side_by_side(parts[AnswerPart.TERMS], words, lines_high=_SHORT_LINES)


def _whole(shown: Shown, parts: _Parts, words: Words) -> Iterator[Block]:
    for part in (AnswerPart.WHO, AnswerPart.MUST_HAVES, AnswerPart.PRICE, AnswerPart.TIME, AnswerPart.PEOPLE):
        if parts[part] and part not in _SPEAK_FOR_THEMSELVES:
            yield Heading(asked_of(part, words), level=2)
        if parts[part]:
            yield from _part(shown, part, parts[part], words)
    yield Heading(asked_of(AnswerPart.TERMS, words), level=2)
    for at in range(0, len(parts[AnswerPart.TERMS]), 2):
        yield from _side_by_side(parts[AnswerPart.TERMS][at : at + 2], words)


def _part(shown: Shown, part: AnswerPart, fields: Sequence[AnswerField], words: Words) -> Iterator[Block]:
    match part:
        case AnswerPart.MUST_HAVES:
            yield _must_haves(fields, words)
        case AnswerPart.PRICE:
            yield _prices(shown, fields, words)
        case AnswerPart.PEOPLE:
            asked = [one for one in fields if one.kind is AnswerKind.LINES]
            yield from _side_by_side(asked, words)
            yield from _side_by_side([one for one in fields if one.kind is not AnswerKind.LINES], words)
        case _:
            yield from _side_by_side(fields, words)


def _must_haves(fields: Sequence[AnswerField], words: Words) -> Block:
    """A row for each: what it is, yes or no, and what shows it."""
    columns = (
        Column(words.say("Must have"), share=0.36),
        Column(words.say("Do you?"), share=0.2),
        Column(words.say("Shown by"), share=0.44),
    )
    asked = [one for one in fields if one.kind is AnswerKind.YES_NO]
    shown = {one.item: one for one in fields if one.kind is AnswerKind.LINES}
    rows = tuple(
        (
            lines(plain(one.label), quiet(shown[one.item].hint)),
            _field(one, words),
            _field(shown[one.item], words, lines_high=_EVIDENCE_LINES),
        )
        for one in asked
    )
    return FormTable(columns, rows)


def _prices(shown: Shown, fields: Sequence[AnswerField], words: Words) -> Block:
    """A row for each thing to price; what is asked for the whole stands last and strong."""
    currency = shown.plan.payment.currency
    columns = (
        Column(words.say("For"), share=0.7),
        Column(words.say("In {currency}, before tax", currency=currency), Align.END, share=0.3),
    )
    several = any(one.item for one in fields)
    numbers = task_numbers(shown, words)
    rows = tuple(
        (
            joined((quiet(numbers.get(one.item, "")), plain(one.label)))
            if one.item or not several
            else strong(one.label),
            _field(one, words),
        )
        for one in fields
    )
    return FormTable(columns, rows, whole=True)


def _side_by_side(fields: Sequence[AnswerField], words: Words, lines_high: int = _TEXT_LINES) -> Iterator[Block]:
    """Fields beside each other, each under its name."""
    if fields:
        headed = _headed if len(fields) < _MANY else _bare
        columns = tuple(Column(headed(one), share=share) for one, share in zip(fields, _shares(fields), strict=True))
        yield FormTable(columns, (tuple(_field(one, words, lines_high=lines_high) for one in fields),))


def _bare(field: AnswerField) -> str:
    """The question alone; what helps to answer it is told by the screen reader and when the pointer rests on it."""
    return field.label


def _headed(field: AnswerField) -> str:
    return f"{field.label} ({field.hint.rstrip('.')})" if field.hint else field.label


def _shares(fields: Sequence[AnswerField]) -> list[float]:
    """Places for figures and days are narrower than those for words, what stands there already as wide as it is."""
    weights = [_weight(one) for one in fields]
    return [weight / sum(weights) for weight in weights]


def _weight(field: AnswerField) -> float:
    if field.kind is AnswerKind.FIXED:
        return max(len(field.value), 10) / 10
    return 0.65 if field.kind in (*_FIGURES, AnswerKind.DAY, AnswerKind.WHO) else 1.0


def _field(one: AnswerField, words: Words, lines_high: int = _TEXT_LINES) -> FormField:
    return FormField(
        name=one.name,
        label=one.label,
        kind=_KINDS.get(one.kind, FieldKind.TEXT),
        value=one.value,
        max_length=one.longest if one.kind not in _KINDS or one.kind is AnswerKind.LINES else 0,
        tooltip=_headed(one),
        lines=lines_high,
        align=Align.END if one.kind in _FIGURES else Align.START,
        options=_options(one, words),
    )


def _options(one: AnswerField, words: Words) -> tuple[Option, ...]:
    if one.kind is AnswerKind.YES_NO:
        return Option(YES_NAME, words.say("Yes")), Option(NO_NAME, words.say("No"))
    if one.kind is AnswerKind.WHO:
        return tuple(Option(name, label) for name, label in who_choices(words))
    return ()
