"""Fonts inside the file for text that HarfBuzz has shaped: glyphs by number, each with the text it stands for."""

import hashlib
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFStream, PDFString, PDFZCompress

from .faces import Face

_SYMBOLIC = 4
_STEM = 80
_LEFT_OUT = ("GSUB", "GPOS", "GDEF", "BASE", "JSTF", "MATH", "kern", "name", "post", "cmap", "OS/2", "DSIG", "STAT",
             "meta", "gasp", "vhea", "vmtx", "VORG", "EBDT", "EBLC", "FFTM", "BDF ")  # fmt: skip
_MAPPED_AT_ONCE = 100


class GlyphFont:
    """One face within one document; ReportLab asks it for its objects when the file is finished.

    A TrueType glyph gets a code for each text it stands for. CFF outlines leave no choice: a glyph's number is its
    code, and its first text is what it is read as.
    """

    def __init__(self, face: Face, name: str) -> None:
        self.face = face
        self.fontName = name
        self._codes: dict[tuple[int, str], int] = {}
        self._texts: dict[int, str] = {}
        self._glyphs: dict[int, int] = {}

    def code(self, glyph: int, text: str) -> int:
        """The number under which the glyph stands in the page's text, where it stands for that text."""
        key = (glyph, text)
        if key not in self._codes:
            code = glyph if self.face.compact_outlines else len(self._codes) + 1
            self._codes[key] = code
            self._texts.setdefault(code, text)
            self._glyphs[code] = glyph
        return self._codes[key]

    def width(self, glyph: int) -> int:
        """The glyph's advance as the file states it, in thousandths of the size."""
        return round(int(self.face.font.get_glyph_h_advance(glyph)) * 1000 / self.face.per_em)

    def addObjects(self, document: Any) -> None:  # noqa: N802 (ReportLab's name)
        """Put the font, with no more glyphs than are used, among the document's objects."""
        base = f"{self._tag()}+{self._base_name()}"
        font = PDFDictionary(
            {
                "Type": PDFName("Font"),
                "Subtype": PDFName("Type0"),
                "BaseFont": PDFName(base),
                "Encoding": PDFName("Identity-H"),
                "DescendantFonts": PDFArray([self._put(document, "descendant", self._descendant(document, base))]),
                "ToUnicode": self._put(document, "texts", _stream(_to_unicode(self._texts))),
            }
        )
        document.idToObject["BasicFonts"].dict[self.fontName] = self._put(document, "font", font)

    def _descendant(self, document: Any, base: str) -> PDFDictionary:
        program, places = _subset(self.face, sorted(set(self._glyphs.values())))
        kind = "CIDFontType0" if self.face.compact_outlines else "CIDFontType2"
        entries = {
            "Type": PDFName("Font"),
            "Subtype": PDFName(kind),
            "BaseFont": PDFName(base),
            "CIDSystemInfo": PDFDictionary(
                {"Registry": PDFString("Adobe"), "Ordering": PDFString("Identity"), "Supplement": 0}
            ),
            "FontDescriptor": self._put(document, "descriptor", self._descriptor(document, base, program)),
            "DW": 0,
            "W": self._widths(),
        }
        if not self.face.compact_outlines:
            entries["CIDToGIDMap"] = self._put(document, "places", _stream(self._glyph_map(places)))
        return PDFDictionary(entries)

    def _descriptor(self, document: Any, base: str, program: bytes) -> PDFDictionary:
        extents = self.face.font.get_font_extents("ltr")
        scale = 1000 / self.face.per_em
        up, down = round(extents.ascender * scale), round(extents.descender * scale)
        compact = self.face.compact_outlines
        embedded = _stream(program, {"Subtype": PDFName("CIDFontType0C")} if compact else {"Length1": len(program)})
        return PDFDictionary(
            {
                "Type": PDFName("FontDescriptor"),
                "FontName": PDFName(base),
                "Flags": _SYMBOLIC,
                "FontBBox": PDFArray([-1000, min(down, -300), 2000, max(up, 1000)]),
                "ItalicAngle": 0,
                "Ascent": up,
                "Descent": down,
                "CapHeight": up,
                "StemV": _STEM,
                "FontFile3" if compact else "FontFile2": self._put(document, "program", embedded),
            }
        )

    def _put(self, document: Any, part: str, thing: Any) -> Any:
        return document.Reference(thing, f"{self.fontName}:{part}")

    def _widths(self) -> PDFArray:
        held: list[Any] = []
        for code, glyph in sorted(self._glyphs.items()):
            held += [code, PDFArray([self.width(glyph)])]
        return PDFArray(held)

    def _glyph_map(self, places: dict[int, int]) -> bytes:
        return b"\0\0" + b"".join(places[glyph].to_bytes(2, "big") for _, glyph in sorted(self._glyphs.items()))

    def _tag(self) -> str:
        """Six letters that tell this part of the font from other parts of it."""
        digest = hashlib.sha256(repr(sorted(self._codes)).encode("utf-8", "surrogatepass")).digest()
        return "".join(chr(ord("A") + byte % 26) for byte in digest[:6])

    def _base_name(self) -> str:
        kept = "".join(sign for sign in self.face.path.stem if sign.isascii() and (sign.isalnum() or sign == "-"))
        return kept or "Font"


def glyph_font(document: Any, face: Face) -> GlyphFont:
    """The font of that face in a ReportLab document, the same each time."""
    held: dict[int, GlyphFont] = document.__dict__.setdefault("glyph_fonts", {})
    if id(face) not in held:
        held[id(face)] = GlyphFont(face, f"G{len(held) + 1}")
        document.delayedFonts.append(held[id(face)])
    return held[id(face)]


def _subset(face: Face, glyphs: list[int]) -> tuple[bytes, dict[int, int]]:
    """The font program with these glyphs alone, and the new number of each."""
    import uharfbuzz

    wanted = uharfbuzz.SubsetInput()
    wanted.glyph_set.update(glyphs)
    flags = uharfbuzz.SubsetFlags
    wanted.flags = flags.NO_LAYOUT_CLOSURE | flags.NOTDEF_OUTLINE
    if face.compact_outlines:
        wanted.flags |= flags.RETAIN_GIDS | flags.CFF_IDENTITY_CHARSET
    wanted.drop_table_tag_set.update(int.from_bytes(name.encode("ascii"), "big") for name in _LEFT_OUT)
    if face.weight is not None:
        wanted.pin_all_axes_to_default(face.face)
        wanted.pin_axis_location(face.face, "wght", face.weight)
    plan = uharfbuzz.SubsetPlan(face.face, wanted)
    made = plan.execute()
    program = made.reference_table("CFF ").data if face.compact_outlines else made.blob.data
    return bytes(program), dict(plan.old_to_new_glyph_mapping)


def _stream(content: bytes, entries: dict[str, Any] | None = None) -> PDFStream:
    return PDFStream(PDFDictionary(entries or {}), content, filters=[PDFZCompress])


def _to_unicode(texts: dict[int, str]) -> bytes:
    lines = ["/CIDInit /ProcSet findresource begin", "12 dict begin", "begincmap",
             "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
             "/CMapName /Adobe-Identity-UCS def", "/CMapType 2 def",
             "1 begincodespacerange", "<0000> <FFFF>", "endcodespacerange"]  # fmt: skip
    mapped = [f"<{code:04X}> <{text.encode('utf-16-be').hex().upper()}>" for code, text in sorted(texts.items())]
    for at in range(0, len(mapped), _MAPPED_AT_ONCE):
        part = mapped[at : at + _MAPPED_AT_ONCE]
        lines += [f"{len(part)} beginbfchar", *part, "endbfchar"]
    lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    return "\n".join(lines).encode("ascii")
