"""The two sheets a brief is printed on."""

from enum import Enum

from ..language import Words
from ..language.regions import prints_on_letter


class Paper(Enum):
    """A sheet's width and height in points."""

    A4 = (595.276, 841.89)
    LETTER = (612.0, 792.0)

    @classmethod
    def usual(cls, words: Words) -> "Paper":
        """What people print on where the locale is."""
        return cls.LETTER if prints_on_letter(words.locale) else cls.A4

    @property
    def width(self) -> float:
        """In points."""
        return self.value[0]

    @property
    def height(self) -> float:
        """In points."""
        return self.value[1]
