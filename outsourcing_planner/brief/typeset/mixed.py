"""A line of text in several scripts: shaped once, broken to any width, drawn in the order it is seen."""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import groupby
from typing import Any

import msgspec
from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas

from .direction import drawn_inside, levels, runs_right_to_left, visual_order
from .glyph_fonts import GlyphFont, glyph_font
from .line_breaks import may_begin
from .scripts import east_asian
from .shaping import Cluster, Glyph, clusters
from .shelf import Shelf
from .styles import Look

_BETWEEN_FACTS = re.compile("( · )")
_OUTLINE = 0.028
"""How thick the line is, as a part of the size, that makes a bold where a font has none."""


class Mixed:
    """A text without line breaks in pieces of different looks, in whatever scripts."""

    def __init__(self, given: Sequence[Cluster], text: str, looks: Sequence[Look], right_to_left: bool) -> None:
        self.clusters = given
        self.text = text
        self.looks = looks
        self.right_to_left = right_to_left
        self._broken: dict[float, list[Sequence[Cluster]]] = {}

    @classmethod
    def of(
        cls, pieces: Sequence[tuple[str, Look]], document: bool, shelf: Shelf, language: str = "", *, sign: bool = False
    ) -> "Mixed":
        """Shape the pieces; `document` is whether the text around runs from the right, `language` its code.

        A `sign`, such as the number of one of several, runs as the document does. Facts with a dot between them are
        pieces of their own.
        """
        pieces = [(part, look) for piece, look in pieces for part in _BETWEEN_FACTS.split(piece) if part]
        texts = [piece for piece, _ in pieces]
        text = "".join(texts)
        right = document if sign else runs_right_to_left(texts, document)
        looks = [look for piece, look in pieces for _ in piece]
        numbers = [number for number, (piece, _) in enumerate(pieces) for _ in piece]
        shaped = clusters(
            text,
            levels(texts, right),
            [look.font for look in looks],
            numbers,
            shelf,
            east_asian(text, language),
        )
        return cls(shaped, text, [look for _, look in pieces], right)

    @property
    def width(self) -> float:
        """On a single line, in thousandths of the size."""
        return sum(cluster.width for cluster in self.clusters)

    def broken(self, room: float) -> list[Sequence[Cluster]]:
        """The lines, none wider than the room, in thousandths of the size; a single character may be."""
        if room not in self._broken:
            self._broken[room] = self._lines(room)
        return self._broken[room]

    def _lines(self, room: float) -> list[Sequence[Cluster]]:
        lines: list[Sequence[Cluster]] = []
        start = best = 0
        width = since_best = 0.0
        may_end = self._ends
        for at, cluster in enumerate(self.clusters):
            if may_end[at] and at > start:
                best, since_best = at, 0.0
            while width + cluster.width > room and at > start and not self._is_space(cluster):
                if best == start:
                    best, since_best = at, 0.0
                lines.append(self.clusters[start:best])
                start, width = best, since_best
                since_best = 0.0 if best == at else since_best
            width += cluster.width
            since_best += cluster.width
        lines.append(self.clusters[start:])
        return lines

    def without(self, lines: Sequence[Sequence[Cluster]]) -> "Mixed":
        """What is left when these first lines of it are taken away."""
        return Mixed(self.clusters[sum(len(line) for line in lines) :], self.text, self.looks, self.right_to_left)

    def only(self, lines: Sequence[Sequence[Cluster]]) -> "Mixed":
        """These first lines of it."""
        return Mixed(self.clusters[: sum(len(line) for line in lines)], self.text, self.looks, self.right_to_left)

    def trimmed(self, line: Sequence[Cluster]) -> Sequence[Cluster]:
        """The line without the spaces at its end."""
        end = len(line)
        while end and self._is_space(line[end - 1]):
            end -= 1
        return line[:end]

    def draw(self, canvas: Canvas, line: Sequence[Cluster], x: float, y: float, size: float) -> None:
        """Draw one line from the left at `x` on the baseline `y`, in points, as one text on the canvas."""
        text = canvas.beginText()
        seen = self._seen(line)
        for (face, style), part in groupby(seen, key=lambda cluster: (cluster.face, cluster.style)):
            here = list(part)
            text.setFillColor(self.looks[style].colour)
            text._code.extend(_operators(glyph_font(canvas._doc, face), here, x, y, size, self.looks[style].colour))
            x += sum(cluster.width for cluster in here) * size / 1000
        canvas.drawText(text)

    def _seen(self, line: Sequence[Cluster]) -> list[Cluster]:
        """The line's clusters from left to right."""
        found = [cluster.level for cluster in line]
        if not any(found):
            return list(line)
        pieces = [cluster.style for cluster in line]
        found = drawn_inside([self.text[cluster.start] for cluster in line], found, pieces)
        order = visual_order(found, pieces, int(self.right_to_left))
        return [self._facing(line[at], found[at]) for at in order]

    def _facing(self, cluster: Cluster, level: int) -> Cluster:
        """The cluster, or the bracket in it turned to run from the left."""
        if level == cluster.level:
            return cluster
        number = cluster.face.font.get_nominal_glyph(ord(self.text[cluster.start]))
        turned = tuple(msgspec.structs.replace(glyph, number=number) for glyph in cluster.glyphs)
        return msgspec.structs.replace(cluster, level=level, glyphs=turned)

    @cached_property
    def _ends(self) -> list[bool]:
        """Whether a line may end before each of the clusters."""
        starts = [cluster.start for cluster in self.clusters]
        return [start > 0 and may_begin(self.text[start - 1], self.text[start]) for start in starts]

    def _is_space(self, cluster: Cluster) -> bool:
        return self.text[cluster.start : cluster.end].isspace()


def _operators(
    font: GlyphFont, seen: Sequence[Cluster], x: float, y: float, size: float, colour: Color
) -> Iterator[str]:
    yield f"/{font.fontName} {size:g} Tf 1 0 0 1 {x:.3f} {y:.3f} Tm"
    if font.face.thickened:
        red, green, blue = colour.rgb()
        yield f"2 Tr {size * _OUTLINE:.3f} w {red:.4f} {green:.4f} {blue:.4f} RG"
    glyphs = [glyph for cluster in seen for glyph in cluster.glyphs]
    for up, part in groupby(glyphs, key=lambda glyph: glyph.up):
        if up:
            yield f"{up * size / 1000:.3f} Ts"
        yield f"[{' '.join(_shown(font, part))}] TJ"
        if up:
            yield "0 Ts"
    if font.face.thickened:
        yield "0 Tr"


def _shown(font: GlyphFont, glyphs: Any) -> Iterator[str]:
    """Glyphs and, between them, how far to go back, in thousandths of the size."""
    glyph: Glyph
    for glyph in glyphs:
        if glyph.right:
            yield f"{-glyph.right:.1f}"
        yield f"<{font.code(glyph.number, glyph.text):04X}>"
        back = glyph.right + font.width(glyph.number) - glyph.advance
        if abs(back) > 0.05:
            yield f"{back:.1f}"
