"""Headings on the page and in the file's outline."""

from reportlab.platypus import Flowable

from ..content import Heading
from ..wording import joined, plain, quiet
from .paragraph import SetLine
from .styles import LEADING, style
from .tagging import Tagged
from .text import Line, one_line, set_lines

_AFTER_NUMBER = "\u2002"
"""The space between a heading's number and its name."""


class HeadingLine(Tagged, SetLine):
    """A heading that also stands in the file's outline, under `key` and at `level`.

    One that `follows` another stands close to it.
    """

    def __init__(
        self, heading: Heading, key: str, level: int, right_to_left: bool, *, language: str, follows: bool
    ) -> None:
        name = "heading1" if heading.level == 1 else "heading2"
        self.title = one_line(heading.title)
        self.level = level
        self.key = key
        said = joined((quiet(heading.number), plain(one_line(heading.text))), _AFTER_NUMBER)
        line = next(iter(set_lines(said)), Line(()))
        super().__init__(line.markup if line.plain else "", style(name, right_to_left=right_to_left))
        self.line = line
        if not line.plain:
            self.shape(line, right_to_left=right_to_left, language=language)
        if follows:
            self.spaceBefore = 1

    def draw(self) -> None:
        """Draw the line and note where it stands."""
        self.canv.places[self.key] = self.canv.getPageNumber()
        self.canv.bookmarkHorizontal(self.key, 0, self.height + LEADING)
        self.canv.addOutlineEntry(self.title, self.key, self.level, 0)
        super().draw()

    def split(self, _width: float, _height: float) -> list[Flowable]:
        """A heading moves to the next page whole."""
        return []
