"""Reads a finished file back: the text of each page as its fonts spell it, and every other text it holds."""

import io
import re
from collections.abc import Iterator
from typing import Any

import msgspec
from pypdf import PdfReader
from pypdf.errors import PyPdfError


class UnreadableError(Exception):
    """The file cannot be opened again, or a page of it cannot be read."""


class Finished(msgspec.Struct, frozen=True):
    """What can be read out of a file: its pages in order, and (name of the entry, text) of everything else.

    The names are those of PDF: `Title`, `T` and `TU` and `V` of a form's field, `Alt`, `EmbeddedFile`; empty in a bare
    list.
    """

    pages: tuple[str, ...]
    entries: tuple[tuple[str, str], ...]


class _Font(msgspec.Struct, frozen=True):
    """How many bytes a sign has in a font, and which text it stands for."""

    size: int
    signs: dict[int, str]

    def text(self, codes: bytes) -> str:
        steps = range(0, len(codes), self.size)
        return "".join(self.signs.get(int.from_bytes(codes[at : at + self.size], "big"), "") for at in steps)


Fonts = dict[int, _Font]
"""The tables of a file's fonts by the number of their object, read once."""

_LITERAL = rb"\((?:\\.|[^\\()])*\)"
_HEX = rb"<[0-9A-Fa-f\s]*>"
_STEP = re.compile(
    rb"/(?P<font>\S+)\s+[\d.]+\s+Tf"
    rb"|(?P<shown>\[(?:" + _LITERAL + rb"|" + _HEX + rb"|[-\d.\s])*\]|" + _LITERAL + rb"|" + _HEX + rb")\s*T[Jj]"
    rb"|/(?P<form>\S+)\s+Do\b"
    rb"|(?P<new>\bT\*|\bET\b|\bTd\b)",
    re.DOTALL,
)
_STRING = re.compile(_LITERAL + rb"|" + _HEX, re.DOTALL)
_ENTRY = re.compile(rb"(?:/([A-Za-z]+)\s*)?(" + _LITERAL + rb"|<(?!<)[0-9A-Fa-f\s]*>)", re.DOTALL)
_STREAM = re.compile(rb"\bstream\r?\n.*?endstream\b", re.DOTALL)
_XMP = re.compile(rb"<\?xpacket begin.*?<\?xpacket end", re.DOTALL)
_SIGN = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")
_RANGE = re.compile(_SIGN.pattern + rb"\s*(?:<([0-9A-Fa-f]+)>|\[([^\]]*)\])")
_ESCAPED = re.compile(rb"\\([0-7]{1,3}|\r?\n|.)", re.DOTALL)
_LETTERS = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}


def read(pdf: bytes) -> Finished:
    """Open a file that this program has made and read all of it; raises `UnreadableError`.

    Pages are read by their drawing operators and the fonts' own tables, without the guesses about columns and words
    that make general readers slow.
    """
    try:
        reader = PdfReader(io.BytesIO(pdf), strict=True)
        fonts: Fonts = {}
        pages = tuple(_page(page, fonts) for page in reader.pages)
        attached = [("EmbeddedFile", held.decode("utf-8", "replace")) for held in _attached(reader)]
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise UnreadableError(type(error).__name__) from error
    return Finished(pages, (*_entries(pdf), *attached))


def _attached(reader: PdfReader) -> Iterator[bytes]:
    for held in reader.attachments.values():
        yield from held


def _page(page: Any, fonts: Fonts) -> str:
    contents = page.get_contents()
    data = b"" if contents is None else contents.get_data()
    texts = [drawn_text(data, page["/Resources"], fonts)]
    for note in page.get("/Annots", ()):
        look: Any = note.get_object().get("/AP", {}).get("/N")
        look = {} if look is None else look.get_object()
        if "/BBox" in look:
            texts.append(drawn_text(look.get_data(), look.get("/Resources", {}), fonts))
    return " ".join(" ".join(texts).split())


def drawn_text(data: bytes, resources: Any, fonts: Fonts) -> str:
    """The text that drawing operators show, with the resources they name; the tables of fonts are kept in `fonts`."""
    resources = resources.get_object()
    found: list[str] = []
    font: _Font | None = None
    for step in _STEP.finditer(data):
        if step["shown"] is not None:
            found += (font.text(_bytes(piece)) for piece in _STRING.findall(step["shown"]) if font)
        elif step["font"] is not None:
            font = _font(resources["/Font"].get_object(), f"/{step['font'].decode()}", fonts)
        elif step["form"] is not None:
            form = resources["/XObject"].get_object()[f"/{step['form'].decode()}"].get_object()
            found += (" ", drawn_text(form.get_data(), form["/Resources"], fonts), " ")
        else:
            found.append(" ")
    return "".join(found)


def _font(held: Any, name: str, fonts: Fonts) -> _Font:
    font = held.raw_get(name)
    key = getattr(font, "idnum", id(font))
    if key not in fonts:
        font = font.get_object()
        table = font["/ToUnicode"].get_object().get_data() if "/ToUnicode" in font else b""
        fonts[key] = _Font(2 if font["/Subtype"] == "/Type0" else 1, dict(_signs(table)))
    return fonts[key]


def _signs(table: bytes) -> Iterator[tuple[int, str]]:
    """The table of a font: from the number of a sign to the text it stands for."""
    for block in re.findall(rb"beginbfchar(.*?)endbfchar", table, re.DOTALL):
        for code, text in _SIGN.findall(block):
            yield int(code, 16), _unicode(text)
    for block in re.findall(rb"beginbfrange(.*?)endbfrange", table, re.DOTALL):
        for first, last, start, listed in _RANGE.findall(block):
            texts = [_unicode(text) for text in re.findall(rb"<([0-9A-Fa-f]+)>", listed)]
            for number, code in enumerate(range(int(first, 16), int(last, 16) + 1)):
                if texts:
                    yield code, texts[number] if number < len(texts) else ""
                else:
                    yield code, chr(int(start, 16) + number)


def _unicode(text: bytes) -> str:
    return bytes.fromhex(text.decode()).decode("utf-16-be", "replace")


def _bytes(string: bytes) -> bytes:
    """What a string in a file says, its brackets and escapes taken away."""
    if string.startswith(b"<"):
        digits = re.sub(rb"\s", b"", string[1:-1])
        return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode())
    return _ESCAPED.sub(_unescaped, string[1:-1])


def _unescaped(match: re.Match[bytes]) -> bytes:
    said = match[1]
    if said[:1].isdigit():
        return bytes((int(said, 8) & 0xFF,))
    return b"" if said.endswith(b"\n") else _LETTERS.get(said, said)


def _entries(pdf: bytes) -> Iterator[tuple[str, str]]:
    """Every string in the file that is not drawn, whatever it is for."""
    yield from (("XMP", packet.decode("utf-8", "replace")) for packet in _XMP.findall(pdf))
    for name, string in _ENTRY.findall(_STREAM.sub(b"", pdf)):
        data = _bytes(string)
        text = data[2:].decode("utf-16-be", "replace") if data.startswith(b"\xfe\xff") else data.decode("latin-1")
        if text.strip():
            yield name.decode(), text
