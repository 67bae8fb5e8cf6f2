"""The one way from a person's text to ReportLab: normalised, harmless, never markup, in pieces it can set fast."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

import msgspec

from ..content import Manner, Span, Wording
from .fonts import drawable
from .shelf import shelf
from .styles import QUIET_HEX

LONGEST_PIECE = 1200
"""Characters in one ReportLab paragraph; it splits long ones in quadratic time."""

LONGEST_WORD = 60
"""A longer word is broken, so that a line, a cell and a page can hold it."""

# Patterns as texts, which `re` gets ready with the first text that wants them: most are seldom wanted, and take long.
_REORDERING = "[\u202a-\u202e\u2066-\u2069]"
_CONTROL = "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff\ufeff\u00ad\u200b\ufe00-\ufe0f]"
_INVISIBLE = "\u200c\u200d\u200e\u200f\u061c"
"""Join or part letters, and say which way a sign between two scripts belongs: kept where there are such scripts."""
_JOINING = "[\u0590-\u1cff\ua880-\uabff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00011fff\U0001e800-\U0001efff]"
_WITHIN_FIGURE = "(?<=\\d)[\u200e\u200f\u061c]+(?=[-/.:])"
"""Marks that would turn the parts of a date around: it stands as it is written, in a sentence and alone."""
_NO_INVISIBLE = str.maketrans("", "", _INVISIBLE)
_SENTENCE_ENDS = (". ", "。", "؟ ", "। ")
_LINE_ENDS = "\r\n?|[\u2028\u2029\u0085\x0b\x0c]"
_LONG_WORD = rf"\S{{{LONGEST_WORD}}}(?=\S)"

UNKNOWN = "□"
"""Stands where no font can draw a character; see `glyphs.missing`."""


def clean(text: str) -> str:
    """The text as it can be printed: NFC, line breaks as newline, no control or reordering character."""
    if text.isascii() and text.isprintable():
        return text
    kept = re.sub(_CONTROL, "", re.sub(_REORDERING, "", re.sub(_LINE_ENDS, "\n", text)))
    if any(sign in kept for sign in _INVISIBLE):
        if not re.search(_JOINING, kept):
            kept = kept.translate(_NO_INVISIBLE)
        kept = re.sub(_WITHIN_FIGURE, "", kept)
    return unicodedata.normalize("NFC", kept).replace("\t", "    ")


def printable(text: str) -> str:
    """The clean text, with what no font can draw replaced by what is nearest to it."""
    cleaned = clean(text)
    if is_plain(cleaned):
        return cleaned
    return "".join(sign if sign in _INVISIBLE else _nearest(sign) for sign in cleaned)


def is_plain(text: str) -> bool:
    """Whether the family itself draws all of it, from left to right and character by character."""
    return text.isascii() or all(ord(sign) in drawable() or sign == "\n" for sign in text)


class Line(msgspec.Struct, frozen=True):
    """A line of a wording, with the sign that hangs before it, or none; `plain` as in `is_plain`."""

    spans: Wording
    sign: str = ""
    plain: bool = True

    @property
    def markup(self) -> str:
        """The line as ReportLab markup."""
        return "".join(_span(span) for span in self.spans)


def set_lines(wording: Wording) -> list[Line]:
    """A wording as lines for ReportLab, each a paragraph of its own; a very long one becomes several."""
    return [line for whole in _lines(wording) for line in _set(whole)]


def one_line(text: str, longest: int = 200) -> str:
    """The printable text on a single line, cut where it is longer."""
    line = " ".join(printable(text).split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


def escaped(text: str) -> str:
    """The text so that ReportLab prints it literally."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def can_draw(sign: str) -> bool:
    """Whether any font at hand draws the character; those of other scripts are only loaded when one is asked for."""
    return sign == "\n" or sign in _INVISIBLE or ord(sign) in drawable() or shelf().draws(sign)


@lru_cache(maxsize=4096)
def _nearest(sign: str) -> str:
    """The character itself, or a plainer form of it, its base letter, a space, or the mark for an unknown one."""
    if can_draw(sign):
        return sign
    folded = unicodedata.normalize("NFKC", sign)
    if folded != sign and all(can_draw(part) for part in folded):
        return folded
    base = unicodedata.normalize("NFD", sign)[0]
    if base != sign and can_draw(base):
        return base
    if unicodedata.category(sign) in ("Mn", "Me", "Cf"):
        return ""
    return " " if sign.isspace() else UNKNOWN


def _lines(wording: Wording) -> Iterator[Wording]:
    """The wording line by line; empty lines are left out."""
    line: list[Span] = []
    for span in wording:
        first, *rest = printable(span.text).split("\n")
        line.append(Span(first, span.manner))
        for text in rest:
            yield from _full(line)
            line = [Span(text, span.manner)]
    yield from _full(line)


def _full(line: list[Span]) -> Iterator[Wording]:
    if any(span.text.strip() for span in line):
        yield tuple(span for span in line if span.text)


def _set(line: Wording) -> Iterator[Line]:
    sign = ""
    if line[0].manner is Manner.ITEM:
        sign, line = line[0].text.strip(), line[1:]
    plain = all(is_plain(span.text) for span in line)
    for number, piece in enumerate(_pieces(line, plain)):
        yield Line(piece, sign if number == 0 else "", plain)


def _pieces(line: Wording, plain: bool) -> Iterator[Wording]:
    """The line itself, or parts of it cut at sentences or spaces where it is very long."""
    if plain:
        line = tuple(Span(_broken(span.text), span.manner) for span in line)
    if sum(len(span.text) for span in line) <= LONGEST_PIECE:
        yield line
        return
    for span in line:
        for text in _chunks(span.text):
            yield (Span(text, span.manner),)


def _broken(text: str) -> str:
    return re.sub(_LONG_WORD, r"\g<0> ", text) if len(text) > LONGEST_WORD else text


def _chunks(text: str) -> Iterator[str]:
    while len(text) > LONGEST_PIECE:
        ends = [text.rfind(end, LONGEST_PIECE // 3, LONGEST_PIECE) for end in _SENTENCE_ENDS]
        cut = max(ends) + 1 or text.rfind(" ", 1, LONGEST_PIECE)
        cut = cut if cut > 0 else LONGEST_PIECE
        yield text[:cut]
        text = text[cut:].lstrip()
    if text.strip():
        yield text


def _span(span: Span) -> str:
    text = escaped(span.text)
    if span.manner is Manner.STRONG:
        return f"<b>{text}</b>"
    return f'<font color="{QUIET_HEX}">{text}</font>' if span.manner is Manner.QUIET else text
