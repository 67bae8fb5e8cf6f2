"""A paragraph that is set by ReportLab where the family can draw it, and is shaped and put in order where not."""

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from reportlab.platypus import Paragraph
from reportlab.platypus.paraparser import ParaFrag

from ..content import Manner
from .shelf import shelf
from .styles import Look, look_of
from .text import Line

if TYPE_CHECKING:
    from .mixed import Mixed

_ALMOST = 1e-6
_AFTER_SIGN = 0.6
"""Air between a number and its text, as a part of the size; as in ReportLab, since both stand in one list."""


class SetLine(Paragraph):  # type: ignore[misc]
    """One line of a wording, on as many lines of the page as it needs, with its sign before the first.

    `right_to_left` is how the document runs. It keeps to the edge that its style says, whatever its own direction.
    """

    _mixed: "Mixed | None" = None
    _sign: "Mixed | None" = None
    _right_to_left = False
    _indent = 0.0
    frags: list[Any]
    _broken: tuple[float, tuple[float, float]] | None = None

    @classmethod
    def of(cls, line: Line, style: Any, *, right_to_left: bool, language: str = "") -> Any:
        """Choose the way it is set: ReportLab's is used wherever it can be, as the faster."""
        if line.plain and not (right_to_left and line.sign):
            return cls("", style, bulletText=line.sign or None, frags=_pieces(line, style))
        made = cls("", style)
        made.shape(line, right_to_left=right_to_left, language=language)
        return made

    def shape(self, line: Line, *, right_to_left: bool, language: str) -> None:
        """Set this line instead of the markup given."""
        from .mixed import Mixed  # with the first text the family cannot draw; most briefs have none

        style = self.style
        pieces = [(span.text, look_of(span.manner, style)) for span in line.spans]
        self._mixed = Mixed.of(pieces, right_to_left, shelf(), language)
        self._right_to_left = right_to_left
        if line.sign:
            look = Look(style.bulletFontName, style.textColor)
            self._sign = Mixed.of([(line.sign, look)], right_to_left, shelf(), language, sign=True)
            # A wide number pushes its text on.
            beside = style.bulletIndent + (self._sign.width / 1000 + _AFTER_SIGN) * style.fontSize
            self._indent = max(beside - max(style.leftIndent, style.rightIndent), 0.0)

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803 (ReportLab's names)
        """The width given, and the height of the lines it takes."""
        if self._mixed is None:
            # Tables ask again when they are laid out and drawn; lines once broken for a width stay.
            if self._broken is None or self._broken[0] != availWidth or not hasattr(self, "blPara"):
                self._broken = (availWidth, super().wrap(availWidth, availHeight))
            return self._broken[1]
        self.width = availWidth
        self._room = max(
            availWidth - self.style.leftIndent - self.style.rightIndent - self._indent, self.style.fontSize
        )
        self._lines = self._mixed.broken(self._room * 1000 / self.style.fontSize + _ALMOST)
        self.height = len(self._lines) * self.style.leading
        return self.width, self.height

    def breakLines(self, width: Any) -> Any:  # noqa: N802 (ReportLab's name)
        """The lines for these widths, the first line's and the others'."""
        if not all(hasattr(one, "text") for one in self.frags):
            return super().breakLines(width)
        pieces = tuple((one.text, Look(one.fontName, one.textColor)) for one in self.frags)
        lines, frags = _lines(pieces, self.style, self.bulletText, tuple(width))
        self.frags = list(frags)
        return lines

    def split(self, availWidth: float, availHeight: float) -> list[Any]:  # noqa: N803 (ReportLab's names)
        """Two paragraphs, of which the first is no higher than that; none where no good place is."""
        if self._mixed is None:
            parts: list[Any] = super().split(availWidth, availHeight)
            return parts
        self.wrap(availWidth, availHeight)
        fitting, whole = int(availHeight / self.style.leading + _ALMOST), len(self._lines)
        if fitting >= whole:
            return [self]
        if whole - fitting < 2:
            # A last line is not left alone at the top of a page.
            fitting -= 1
        if fitting < 2:
            return []
        return [
            self._part(self._mixed.only(self._lines[:fitting]), self._sign),
            self._part(self._mixed.without(self._lines[:fitting]), None),
        ]

    def draw(self) -> None:
        """Draw the sign, then line by line."""
        if self._mixed is None:
            super().draw()
            return
        size, right = self.style.fontSize, bool(self.style.alignment)
        # As high as ReportLab stands its own lines, which may be beside it in a table.
        baseline = self.height - size
        if self._sign is not None:
            edge = self.style.bulletIndent
            self._draw(self._sign, self._sign.clusters, baseline, edge, at_right=self._right_to_left)
        indent = (self.style.rightIndent if right else self.style.leftIndent) + self._indent
        for line in self._lines:
            self._draw(self._mixed, self._mixed.trimmed(line), baseline, indent, at_right=right)
            baseline -= self.style.leading

    def _draw(self, text: "Mixed", line: Any, baseline: float, indent: float, *, at_right: bool) -> None:
        width = sum(cluster.width for cluster in line) * self.style.fontSize / 1000
        x = self.width - indent - width if at_right else indent
        text.draw(self.canv, line, x, baseline, self.style.fontSize)

    def _part(self, mixed: "Mixed", sign: "Mixed | None") -> Any:
        part = type(self)("", self.style)
        part._mixed, part._sign = mixed, sign
        part._right_to_left, part._indent = self._right_to_left, self._indent
        return part


@lru_cache(maxsize=4096)
def _lines(
    pieces: tuple[tuple[str, Look], ...], style: Any, sign: str | None, widths: tuple[float, ...]
) -> tuple[Any, list[Any]]:
    """ReportLab's lines of a text, and its pieces as they are then; a brief set again mostly has those it had."""
    made = Paragraph("", style, bulletText=sign, frags=[_piece(text, look, style) for text, look in pieces])
    return made.breakLines(list(widths)), made.frags


def _pieces(line: Line, style: Any) -> list[Any]:
    """The line as ReportLab keeps one whose markup it has read: so nothing is read as markup, which takes long too."""
    texts = [span.text for span in line.spans] or [""]
    texts[0], texts[-1] = texts[0].lstrip(), texts[-1].rstrip()
    looks = [look_of(span.manner, style) for span in line.spans] or [look_of(Manner.PLAIN, style)]
    return [_piece(text, look, style) for text, look in zip(texts, looks, strict=True)]


def _piece(text: str, look: Look, style: Any) -> Any:
    return ParaFrag(
        text=text, fontName=look.font, fontSize=style.fontSize, textColor=look.colour,
        bold=0, italic=0, rise=0, greek=0, link=[], us_lines=[],
    )  # fmt: skip
