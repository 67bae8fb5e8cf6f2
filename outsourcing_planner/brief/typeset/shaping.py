"""From characters to glyphs, in clusters that a line may not be broken within."""

import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

import msgspec

from .faces import Face
from .shelf import Shelf

_JOINERS = "\u200c\u200d"
_MARKS = "\u200e\u200f\u061c"
"""Invisible; they have done their work when the order is found."""

_CONTEXT = 5
_PRESENTED = ((0xFB1D, 0xFB4F), (0xFBEA, 0xFDFB), (0xFE70, 0xFEFC))
_FEATURES = {"kern": False}
_LANGUAGES = {"ja": "ja", "ko": "ko", "zh": "zh-Hans", "zh_Hant": "zh-Hant"}


class Glyph(msgspec.Struct, frozen=True):
    """A drawn shape and the text it stands for; lengths in thousandths of the size."""

    number: int
    text: str
    advance: float
    right: float
    up: float


class Cluster(msgspec.Struct, frozen=True):
    """Characters that are drawn as one, from `start` to `end` of the line; its glyphs from left to right."""

    start: int
    end: int
    level: int
    face: Face
    style: int
    glyphs: tuple[Glyph, ...]
    width: float
    """In thousandths of the size."""


def clusters(
    text: str, levels: Sequence[int], fonts: Sequence[str], styles: Sequence[int], shelf: Shelf, language: str
) -> list[Cluster]:
    """The text's clusters in the order it is read; `fonts` and `styles` for each character.

    A style is only a number: text of one style is drawn in one go. `language` as in `Shelf.face`.
    """
    faces = _faces(text, fonts, shelf, language)
    found: list[Cluster] = []
    for start, end in _runs(levels, faces, styles):
        face = faces[start]
        if face is not None:
            found.extend(_shaped(text, start, end, levels[start], face, styles[start], language))
    return found


def _faces(text: str, fonts: Sequence[str], shelf: Shelf, language: str) -> list[Face | None]:
    """The font of each character; spaces, marks and joiners keep to the one before where it has them."""
    found: list[Face | None] = []
    before: Face | None = None
    chosen: dict[tuple[str, str], Face | None] = {}
    for sign, font in zip(text, fonts, strict=True):
        if sign in _MARKS:
            face = None
        elif before is not None and _keeps(sign) and (sign in _JOINERS or ord(sign) in before.signs):
            face = before
        elif (sign, font) in chosen:
            face = chosen[sign, font]
        else:
            face = chosen[sign, font] = shelf.face(sign, font, language)
        found.append(face)
        before = face or before
    return found


@lru_cache(maxsize=4096)
def _keeps(sign: str) -> bool:
    return sign == " " or sign in _JOINERS or unicodedata.category(sign)[0] == "M"


def _runs(levels: Sequence[int], faces: Sequence[Face | None], styles: Sequence[int]) -> Iterator[tuple[int, int]]:
    start = 0
    keys = list(zip(levels, faces, styles, strict=True))
    for at in range(1, len(keys) + 1):
        if at == len(keys) or keys[at] != keys[start]:
            yield start, at
            start = at


def _shaped(text: str, start: int, end: int, level: int, face: Face, style: int, language: str) -> Iterator[Cluster]:
    """The clusters of a run in the order it is read."""
    beside = text[max(start - _CONTEXT, 0) : start], text[end : end + _CONTEXT]
    for begin, after, glyphs, width in _set(text[start:end], *beside, level % 2 == 1, face, language):
        yield Cluster(start + begin, start + after, level, face, style, glyphs, width)


@lru_cache(maxsize=8192)
def _set(
    run: str, before: str, after: str, right_to_left: bool, face: Face, language: str
) -> tuple[tuple[int, int, tuple[Glyph, ...], float], ...]:
    """Of each cluster of a run where it begins and ends, its glyphs and their width; kept, as words come again."""
    groups: dict[int, list[_Drawn]] = {}
    for one in _drawn(run, before, after, right_to_left, face, language):
        groups.setdefault(one[0], []).append(one)
    begins = sorted({0, *groups})
    found = []
    scale = 1000 / face.per_em
    for begin, end in zip(begins, [*begins[1:], len(run)], strict=True):
        glyphs = _told(run[begin:end], groups.get(begin, []), right_to_left, scale)
        found.append((begin, end, glyphs, sum([glyph.advance for glyph in glyphs])))
    return tuple(found)


_Drawn = tuple[int, int, int, int, int]
"""Where its cluster begins, glyph number, advance, right, up; in the font's units."""


def _drawn(run: str, before: str, after: str, right_to_left: bool, face: Face, language: str) -> list[_Drawn]:
    """What HarfBuzz makes of a run, from left to right; it is shown what is beside it, as letters join."""
    import uharfbuzz

    first = len(before)
    buffer = uharfbuzz.Buffer()
    buffer.add_codepoints([ord(sign) for sign in before + run + after], first, len(run))
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if right_to_left else "ltr"
    buffer.flags = uharfbuzz.BufferFlags.REMOVE_DEFAULT_IGNORABLES
    if language:
        buffer.language = _LANGUAGES[language]
    uharfbuzz.shape(face.font, buffer, _FEATURES)
    return [
        (info.cluster - first, info.codepoint, place.x_advance, place.x_offset, place.y_offset)
        for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    ]


def _told(text: str, drawn: Sequence[_Drawn], right_to_left: bool, scale: float) -> tuple[Glyph, ...]:
    """The glyphs of a cluster from left to right, its text shared out among them in the order it is read."""
    if len(drawn) == 1:
        texts = [text]
    else:
        texts = [*text[: len(drawn) - 1], text[len(drawn) - 1 :]] if drawn else []
        texts += [""] * (len(drawn) - len(texts))
    if right_to_left:
        texts = [_ligatures().get(told, told) if len(told) > 1 else told for told in reversed(texts)]
    return tuple(
        [
            Glyph(number, told, advance * scale, right * scale, up * scale)
            for told, (_, number, advance, right, up) in zip(texts, drawn, strict=True)
        ]
    )


@cache
def _ligatures() -> dict[str, str]:
    """Several letters drawn as one, by the one character that Unicode has for them.

    A reader of the file turns a line from the right around glyph by glyph, and some turn the letters of a ligature
    around once more; a single character cannot be turned, and NFKC makes the letters of it again.
    """
    forms = (chr(code) for first, last in _PRESENTED for code in range(first, last + 1))
    found: dict[str, str] = {}
    for form in forms:
        letters = unicodedata.normalize("NFKC", form)
        if len(letters) > 1 and letters.isalpha():
            found.setdefault(letters, form)
    return found
