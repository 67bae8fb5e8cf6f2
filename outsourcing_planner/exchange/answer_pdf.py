"""The fields of a PDF form, wherever a program may have left what was filled in; for the child process alone."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from io import BytesIO
from itertools import islice
from typing import Any

from .answer_refusal import Refusal, RefusedError

LONGEST_VALUE = 10_000
"""Characters kept of one field."""

MOST_FIELDS = 2_000
"""Fields that are read."""

_MOST_LOOKED_AT = 20_000
_MOST_PAGES = 2_000
_MOST_ON_PAGE = 500
_MOST_PLACES = 50
_MOST_ABOVE = 8
_NOT_CHOSEN = ("", "Off")


def pdf_fields(data: bytes, known: str) -> list[tuple[str, str]]:
    """Name and text of each field the form lists; where none is called `known`, of those on the pages as well.

    Pages taken out of a file into another one keep their fields, but often no list of them. A field's name is its own,
    without those of the fields it stands in. Raises `RefusedError`, and whatever a damaged file brings about.
    """
    reader = _opened(data)
    form = _got(_got(reader.trailer.get("/Root")), "/AcroForm")
    found = list(_named(_listed(_got(form, "/Fields"))))
    if known not in dict(found):
        found += _named(_on_pages(reader))
    if not found:
        raise RefusedError(Refusal.NO_FIELDS)
    return found


def _opened(data: bytes) -> Any:
    """The file, if need be without a password: some ask for none and only forbid changes."""
    from pypdf import PdfReader

    try:
        reader = PdfReader(BytesIO(data), strict=False)
    except NotImplementedError as error:
        raise RefusedError(Refusal.LOCKED) from error
    if reader.is_encrypted:
        with suppress(Exception):
            if reader.decrypt(""):
                return reader
        raise RefusedError(Refusal.LOCKED)
    return reader


def _listed(top: Any) -> Iterator[dict[str, Any]]:
    """The fields of a form's tree in their order, each once, however they contain each other."""
    waiting: list[Any] = []
    seen: set[int] = set()
    looked_at = 0

    def wait(kids: Any) -> None:
        if isinstance(kids, list):
            room = _MOST_LOOKED_AT - looked_at - len(waiting)
            waiting.extend(reversed(kids[: max(room, 0)]))

    wait(top)
    while waiting:
        one = waiting.pop()
        looked_at += 1
        number = getattr(one, "idnum", None)
        field = None if number in seen else _got(one)
        if number is not None:
            seen.add(number)
        if isinstance(field, dict):
            yield field
            wait(_got(field, "/Kids"))


def _on_pages(reader: Any) -> Iterator[dict[str, Any]]:
    """The fields whose places lie on the pages."""
    for page in islice(reader.pages, _MOST_PAGES):
        notes = _got(page, "/Annots")
        for note in notes[:_MOST_ON_PAGE] if isinstance(notes, list) else []:
            place = _got(note)
            if _got(place, "/Subtype") == "/Widget":
                yield _whose(place)


def _whose(place: Any) -> dict[str, Any]:
    """The field with a name that a place belongs to, or the place itself."""
    field = place
    for _ in range(_MOST_ABOVE):
        above = _got(field, "/Parent")
        if "/T" in field or not isinstance(above, dict):
            break
        field = above
    return field if "/T" in field else place  # type: ignore[no-any-return]


def _named(fields: Iterable[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    names = ((_got(field, "/T"), field) for field in fields)
    return islice(((name, _value(field)) for name, field in names if isinstance(name, str)), MOST_FIELDS)


def _value(field: dict[str, Any]) -> str:
    """What was filled in; of places to choose from some programs mark only the place, not the field."""
    own = _text(_got(field, "/V"))
    if _got(field, "/FT") == "/Btn":
        own = own.removeprefix("/")  # pypdf writes the name of what was chosen as a text
    if own not in _NOT_CHOSEN:
        return own
    kids = _got(field, "/Kids")
    places = [_got(kid) for kid in kids[:_MOST_PLACES]] if isinstance(kids, list) else []
    for place in (field, *(one for one in places if isinstance(one, dict) and "/T" not in one)):
        for key in ("/AS", "/V"):
            said = _text(_got(place, key))
            if said not in _NOT_CHOSEN:
                return said
    return own


def _got(owner: Any, key: str | None = None) -> Any:
    """What a reference, or a key of a dictionary, leads to; nothing where there is none."""
    found: Any = owner if key is None else owner.get(key) if isinstance(owner, dict) else None
    return found.get_object() if hasattr(found, "get_object") else found


def _text(value: Any) -> str:
    """A text, the name of what was chosen, or a text so long that it was put into a stream."""
    if hasattr(value, "get_data"):
        from pypdf.generic import create_string_object

        value = create_string_object(value.get_data()[: 4 * LONGEST_VALUE])
    if isinstance(value, bytes):
        return value[:LONGEST_VALUE].decode("utf-8", "replace")
    if isinstance(value, str):
        text = value.removeprefix("/") if type(value).__name__ == "NameObject" else str(value)
        return text[:LONGEST_VALUE]
    return ""
