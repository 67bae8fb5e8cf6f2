"""The child process that reads a returned form: limits itself, looks at form fields alone, reports plain text."""

import contextlib
import logging
import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from multiprocessing.connection import Connection
from typing import Any

import msgspec

from .answer_csv import ANSWER_AT, NAME_AT
from .answer_pdf import LONGEST_VALUE, MOST_FIELDS, pdf_fields
from .answer_refusal import Refusal, RefusedError
from .csv_files import CsvError, read_csv

LARGEST_REPORT = 4_000_000
"""Bytes the child may say."""

MOST_TEXT = 400_000
"""Characters kept of all fields together."""

_MEMORY = 1024**3
_PROCESSOR_SECONDS = 15
_NAME = re.compile(r"[A-Za-z0-9_-]{1,64}")
_BIDI = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_KNOWN = "plan"
_LARGEST_TABLE = 2_000_000


def work(wire: Connection) -> None:
    """Read what comes over the wire and send back what was found, as JSON; for a process of its own."""
    _limit()
    logging.disable(logging.CRITICAL)
    try:
        report: dict[str, Any] = {"values": values_of(wire.recv_bytes())}
    except RefusedError as refused:
        report = {"refusal": refused.refusal.value}
    except (Exception, RecursionError, MemoryError):
        report = {"refusal": Refusal.BROKEN.value}
    wire.send_bytes(msgspec.json.encode(report))


def values_of(data: bytes) -> dict[str, str]:
    """The text of each field of a PDF or CSV form; raises `RefusedError`, and whatever a damaged PDF brings about."""
    found = dict(_bounded(pdf_fields(data, _KNOWN) if b"%PDF-" in data[:1024] else _csv_fields(data)))
    if _KNOWN not in found:
        raise RefusedError(Refusal.OTHER_FORM)
    return found


def cleaned(text: str) -> str:
    """A text as it may stand in a plan: composed letters, no control signs, no marks that turn its direction."""
    if not text.isascii():
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        text = _BIDI.sub("", unicodedata.normalize("NFC", text))
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(sign for sign in text if sign in "\n\t" or unicodedata.category(sign) != "Cc").strip()


def _bounded(fields: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """The first of each name, and no more than a form can hold."""
    seen: set[str] = set()
    room = MOST_TEXT
    for number, (name, text) in enumerate(fields):
        if number >= MOST_FIELDS or room <= 0:
            return
        if _NAME.fullmatch(name) and name not in seen:
            seen.add(name)
            value = cleaned(text[:LONGEST_VALUE])[:room]
            room -= len(value)
            yield name, value


def _csv_fields(data: bytes) -> Iterator[tuple[str, str]]:
    """Name and answer of each row."""
    if len(data) > _LARGEST_TABLE:
        raise RefusedError(Refusal.OTHER_FORM)
    try:
        rows = read_csv(data).rows
    except CsvError as error:
        raise RefusedError(Refusal.OTHER_FORM) from error
    return ((row[NAME_AT].strip(), row[ANSWER_AT]) for row in rows if len(row) > ANSWER_AT)


def _limit() -> None:
    """Give this process little memory and time, where the system can; elsewhere the parent's clock must do."""
    if sys.platform == "win32":
        return
    import resource

    for what, most in (
        (resource.RLIMIT_AS, _MEMORY),
        (resource.RLIMIT_CPU, _PROCESSOR_SECONDS),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
    ):
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(what, (most, most))
