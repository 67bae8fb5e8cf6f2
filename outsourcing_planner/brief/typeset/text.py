"""The one way from a person's text to ReportLab: normalised, harmless, never markup, in pieces it can set fast."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

import msgspec

from ..content import Manner, Span, Wording
from .fonts import drawable
from .styles import QUIET_HEX

LONGEST_PIECE = 1200
"""Characters in one ReportLab paragraph; it splits long ones in quadratic time."""

LONGEST_WORD = 60
"""A longer word is broken, so that a line, a cell and a page can hold it."""

_REORDERING = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff\ufeff\u00ad\u200b-\u200d\ufe00-\ufe0f]")
_LINE_ENDS = re.compile("\r\n?|[\u2028\u2029\u0085\x0b\x0c]")
_LONG_WORD = re.compile(rf"\S{{{LONGEST_WORD}}}(?=\S)")

UNKNOWN = "?"
"""Stands where no font can draw a character; see `glyphs.missing`."""


def clean(text: str) -> str:
    """The text as it can be printed: NFC, line breaks as newline, no control or reordering character."""
    lines = _LINE_ENDS.sub("\n", text)
    return unicodedata.normalize("NFC", _CONTROL.sub("", _REORDERING.sub("", lines))).replace("\t", "    ")


def printable(text: str) -> str:
    """The clean text, with what the family cannot draw replaced by what is nearest to it."""
    cleaned = clean(text)
    if cleaned.isascii():
        return cleaned
    known = drawable()
    return "".join(sign if sign == "\n" or ord(sign) in known else _nearest(sign) for sign in cleaned)


class Line(msgspec.Struct, frozen=True):
    """A line as ReportLab markup, with the sign that hangs before it, or none."""

    markup: str
    sign: str = ""


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


@lru_cache(maxsize=4096)
def _nearest(sign: str) -> str:
    """The same character in a plainer form, its base letter, a space, or the mark for an unknown one."""
    known = drawable()
    folded = unicodedata.normalize("NFKC", sign)
    if folded != sign and all(ord(part) in known for part in folded):
        return folded
    base = unicodedata.normalize("NFD", sign)[0]
    if base != sign and ord(base) in known:
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
    for number, piece in enumerate(_pieces(line)):
        yield Line("".join(_span(span) for span in piece), sign if number == 0 else "")


def _pieces(line: Wording) -> Iterator[Wording]:
    """The line itself, or parts of it cut at spaces where it is very long."""
    if sum(len(span.text) for span in line) <= LONGEST_PIECE:
        yield tuple(Span(_broken(span.text), span.manner) for span in line)
        return
    for span in line:
        for text in _chunks(_broken(span.text)):
            yield (Span(text, span.manner),)


def _broken(text: str) -> str:
    return _LONG_WORD.sub(r"\g<0> ", text) if len(text) > LONGEST_WORD else text


def _chunks(text: str) -> Iterator[str]:
    while len(text) > LONGEST_PIECE:
        cut = text.rfind(". ", LONGEST_PIECE // 3, LONGEST_PIECE) + 1 or text.rfind(" ", 1, LONGEST_PIECE)
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
