"""Sets texts: a wording becomes paragraphs of one direction and language, and the structure is told what they are."""

from typing import Any

from reportlab.platypus import Flowable

from ..content import Wording
from .paragraph import SetLine
from .structure import Element
from .styles import style
from .tagging import Tagged, tell
from .text import Line, set_lines


class Set(Tagged, SetLine):
    """A paragraph on the page."""


class Compositor:
    """Sets texts for a document of one direction and language."""

    def __init__(self, language: str, right_to_left: bool) -> None:
        self.language = language
        self.right_to_left = right_to_left

    def paragraphs(self, wording: Wording, name: str, *, at_end: bool = False, under: Element) -> list[Flowable]:
        """The paragraphs of a text in the style of that name, told under that element."""
        lines = set_lines(wording)
        flowables = [self._line(line, name, at_end) for line in lines]
        tell(flowables, lines, under, right_to_left=self.right_to_left)
        return flowables

    def _line(self, line: Line, name: str, at_end: bool) -> Flowable:
        name = "item" if line.sign else name
        chosen = style(name, right_to_left=self.right_to_left, at_end=at_end)
        return self.set_line(line, chosen)

    def set_line(self, line: Line, chosen: Any) -> Flowable:
        """One line of a text in that style."""
        made: Flowable = Set.of(line, chosen, right_to_left=self.right_to_left, language=self.language)
        return made

    def cell(self, wording: Wording, under: Element, *, at_end: bool = False, name: str = "cell") -> list[Flowable]:
        """The lines of a cell; one that leads a list is marked, so that it never stands alone at a page's end."""
        lines = set_lines(wording)
        cell = [self._line(line, name, at_end) for line in lines]
        tell(cell, lines, under, right_to_left=self.right_to_left)
        for flowable, line, following in zip(cell, lines, lines[1:], strict=False):
            flowable.leads = bool(following.sign and not line.sign)
        return cell
