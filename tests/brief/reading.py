"""Reads briefs and PDFs back for tests."""

import io
import unicodedata
from datetime import date

from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from outsourcing_planner import resources
from outsourcing_planner.brief.content import (
    About,
    Block,
    Brief,
    Bullets,
    Chart,
    Contents,
    FormBlock,
    FormField,
    FormTable,
    Heading,
    KeyFigures,
    KeyTable,
    NewPage,
    Paragraph,
    Table,
    TimelineChart,
    Wording,
)
from outsourcing_planner.brief.wording import text_of
from outsourcing_planner.language import Words, load_words

ABOUT = About(version=1, on=date(2026, 11, 22), draft=False)


def words_of(locale: str) -> Words:
    """English sentences with the figures of a locale."""
    return load_words(resources.folder("translations"), "en", locale)


def readable(brief: Brief) -> str:
    """The whole brief as text a person can compare line by line."""
    furniture = brief.furniture
    head = [f"# {brief.title}", f"{furniture.header} | {furniture.edition} | {furniture.draft or 'not a draft'}"]
    foot = [f"{furniture.footer} | {furniture.page}", f"{brief.language} | {brief.author}"]
    body = [line for block in brief.blocks for line in ("", *_block(block))]
    return "\n".join([*head, *foot, "", text_of(brief.lead), *body]).rstrip() + "\n"


def _block(block: Block) -> list[str]:
    match block:
        case Heading():
            return [f"{'#' * (block.level + 1)} {block.title}"]
        case Paragraph():
            return [*([f"[{block.label}]"] if block.label else []), _said(block.wording)]
        case Bullets():
            return [*([f"[{block.label}]"] if block.label else []), *(f"- {_said(item)}" for item in block.items)]
        case KeyTable():
            return [f"{_said(term)} :: {_said(said)}" for term, said in block.rows]
        case KeyFigures():
            return [" | ".join(f"{name}: {figure}" for name, figure in block.figures)]
        case Table():
            rows = (*block.rows, *((block.total,) if block.total else ()))
            heads = " | ".join(
                f"{column.title}{' >' if column.align.value == 'end' else ''}" for column in block.columns
            )
            return [heads, "-" * len(heads), *(" | ".join(_said(cell) for cell in row) for row in rows)]
        case TimelineChart():
            bars = [f"{bar.label}: {bar.start} - {bar.due} - {bar.latest}" for bar in block.bars]
            ticks = "  ".join(f"{tick.label}={tick.on}" for tick in block.ticks)
            return [*bars, ticks, block.caption, block.alternative]
        case Chart():
            return [block.name, *_block(block.table), block.caption, block.alternative]
        case Contents():
            return ["(contents)"]
        case NewPage():
            return ["(new page)"]
        case FormBlock():
            return [f"{field.label}: {_place(field)}" for field in block.fields]
        case FormTable():
            heads = " | ".join(column.title for column in block.columns)
            lines = (" | ".join(_place(cell) if isinstance(cell, FormField) else _said(cell) for cell in row)
                    for row in block.rows)  # fmt: skip
            return [heads, "-" * len(heads), *lines]


def _place(field: FormField) -> str:
    """A place for an answer: its name, what stands in it, and what it may be."""
    choices = "/".join(option.name for option in field.options)
    return f"[{field.name}{f'={field.value}' if field.value else ''}{f' {choices}' if choices else ''}]"


def _said(wording: Wording) -> str:
    marks = {"strong": "**", "quiet": "~"}
    return "".join(
        f"{marks.get(span.manner.value, '')}{span.text}{marks.get(span.manner.value, '')}" for span in wording
    ).replace("\n", " / ")


def pages(data: bytes) -> list[str]:
    """The text of each page, with single spaces."""
    return [
        " ".join(unicodedata.normalize("NFKC", page.extract_text()).split())
        for page in PdfReader(io.BytesIO(data)).pages
    ]


def squeezed(text: str) -> str:
    """The text without any space, so that line breaks do not hide a word."""
    return "".join(unicodedata.normalize("NFKC", text).split())


def everything(data: bytes) -> str:
    """All that can be read out of a PDF: pages, metadata, outline, names, the form and its notes; without spaces."""
    reader = PdfReader(io.BytesIO(data))
    found = [page.extract_text() for page in reader.pages]
    found += [str(value) for value in (reader.metadata or {}).values()]
    found += [str(reader.xmp_metadata), *titles(data), *reader.named_destinations, *reader.attachments]
    for name, field in (reader.get_fields() or {}).items():
        found += [name, *(str(value) for value in field.values())]
    found += [str(note.get_object()) for page in reader.pages for note in page.get("/Annots") or ()]
    return squeezed(" ".join(found))


def titles(data: bytes) -> list[str]:
    """The titles of the outline in order, whatever their level."""
    return _flat(PdfReader(io.BytesIO(data)).outline)


def _flat(outline: object) -> list[str]:
    if isinstance(outline, list):
        return [title for entry in outline for title in _flat(entry)]
    return [str(getattr(outline, "title", ""))]


def fonts(data: bytes) -> set[str]:
    """The names of all fonts in the file, whether a page uses them or not."""
    reader = PdfReader(io.BytesIO(data))
    found = [reader.get_object(number) for number in range(1, int(str(reader.trailer["/Size"])))]
    return {str(one["/BaseFont"]) for one in found if isinstance(one, DictionaryObject) and "/BaseFont" in one}
