"""One font file as HarfBuzz sees it; HarfBuzz is loaded with the first of them that is needed, and no earlier."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import uharfbuzz

_NO_EMBEDDING = 0x0302
"""Bits of OS/2 fsType by which a font's maker forbids embedding it, parts of it, or its outlines."""

_WEIGHT = "wght"
_REGULAR_WEIGHT = 400.0
_HEAVY_WEIGHT = 700.0


class Face:
    """A font file, or one font of a collection, in its regular or, as `heavy`, in its bold weight.

    A `heavy` one that has no bold of its own is `thickened` when it is drawn.
    """

    def __init__(self, path: Path, index: int = 0, *, heavy: bool = False, bold_file: bool = False) -> None:
        self.path = path
        self.index = index
        self._heavy = heavy
        self._bold_file = bold_file

    @cached_property
    def face(self) -> "uharfbuzz.Face":
        """The font's tables, mapped from the file."""
        import uharfbuzz

        return uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(self.path)), self.index)

    @cached_property
    def font(self) -> "uharfbuzz.Font":
        """The font at the scale of its own units."""
        import uharfbuzz

        font = uharfbuzz.Font(self.face)
        if self.weight is not None:
            font.set_variations({_WEIGHT: self.weight})
        return font

    @cached_property
    def weight(self) -> float | None:
        """The weight a variable font is set to; `None` for one that has a single weight."""
        if not any(axis.tag == _WEIGHT for axis in self.face.axis_infos):
            return None
        return _HEAVY_WEIGHT if self._heavy else _REGULAR_WEIGHT

    @cached_property
    def thickened(self) -> bool:
        """Whether a bold has to be made by drawing the outlines with a line around them."""
        return self._heavy and not self._bold_file and self.weight is None

    @cached_property
    def signs(self) -> frozenset[int]:
        """The code points the font can draw; none where it cannot be read, drawn or may not be embedded."""
        try:
            usable = self._has_outlines() and self._may_be_embedded()
            return frozenset(self.face.unicodes) if usable else frozenset()
        except Exception:  # A damaged file fails in HarfBuzz's many ways; such a font is as good as none.
            return frozenset()

    @cached_property
    def per_em(self) -> int:
        """Units in the font's square."""
        return int(self.face.upem) or 1000

    @property
    def compact_outlines(self) -> bool:
        """Whether the outlines are CFF and not TrueType."""
        return "glyf" not in self.face.table_tags

    def table(self, name: str) -> bytes:
        """A table of the font as it is in the file; empty where there is none."""
        return bytes(self.face.reference_table(name).data or b"")

    def _has_outlines(self) -> bool:
        return not {"glyf", "CFF "}.isdisjoint(self.face.table_tags)

    def _may_be_embedded(self) -> bool:
        table = self.table("OS/2")
        return len(table) < 10 or not int.from_bytes(table[8:10], "big") & _NO_EMBEDDING
