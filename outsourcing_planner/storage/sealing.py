"""The bytes of a plan file: its tables as canonical JSON, sealed with a checksum that covers all but itself."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from ..plan.fields import N_
from .errors import Kind, PlanFileError
from .reading import MAX_BYTES, digest
from .strictjson import is_too_much, parse

SEAL = "sha256"

Tables = Mapping[str, Mapping[str, Any]]
"""What TinyDB stores: tables by name, in each the documents by number."""

_encoder = msgspec.json.Encoder(order="sorted")


def canonical(value: Any) -> bytes:
    """A value as JSON in the one way that is summed: keys sorted, no blanks, characters as they are in UTF-8."""
    return _encoder.encode(value)


def sealed(tables: Tables, path: Path) -> bytes:
    """The tables as the bytes of a file, with a new checksum in the table `file`; values may be structs.

    Raises `PlanFileError` for tables without that table, for half characters, and for more than a file may hold.
    """
    header = _header(tables, path)
    header.pop(SEAL, None)
    try:
        parts = {name: canonical(table) for name, table in tables.items()}
        parts["file"] = canonical({"1": header})
        header[SEAL] = digest(_joined(parts))
        parts["file"] = canonical({"1": header})
    except UnicodeEncodeError as error:
        raise PlanFileError(Kind.UNFIT, path, N_("It holds half a character.")) from error
    data = msgspec.json.format(_joined(parts), indent=1) + b"\n"
    if len(data) > MAX_BYTES or is_too_much(data):
        raise PlanFileError(Kind.TOO_LARGE, path)
    return data


def tables_in(data: bytes, path: Path) -> dict[str, dict[str, Any]]:
    """The tables in the bytes of a file, whatever they hold; raises `PlanFileError` for what is not tables."""
    found = parse(data, path)
    if not isinstance(found, dict) or not all(_is_table(table) for table in found.values()):
        raise PlanFileError(Kind.NOT_A_PLAN, path)
    return found


def is_unbroken(tables: Tables, path: Path) -> bool:
    """Whether the tables are what their checksum was made of."""
    header = _header(tables, path)
    claimed = header.pop(SEAL, "")
    return bool(claimed == digest(canonical({**tables, "file": {"1": header}})))


def _header(tables: Tables, path: Path) -> dict[str, Any]:
    header = msgspec.to_builtins(tables.get("file", {}).get("1"))
    if not isinstance(header, dict):
        raise PlanFileError(Kind.NOT_A_PLAN, path)
    return dict(header)


def _is_table(table: Any) -> bool:
    return isinstance(table, dict) and all(isinstance(document, dict) for document in table.values())


def _joined(parts: Mapping[str, bytes]) -> bytes:
    return b"{" + b",".join(b"%b:%b" % (canonical(name), parts[name]) for name in sorted(parts)) + b"}"
