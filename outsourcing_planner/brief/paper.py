"""The two sheets a brief is printed on."""

from enum import Enum


class Paper(Enum):
    """A sheet's width and height in points."""

    A4 = (595.276, 841.89)
    LETTER = (612.0, 792.0)

    @property
    def width(self) -> float:
        """In points."""
        return self.value[0]

    @property
    def height(self) -> float:
        """In points."""
        return self.value[1]
