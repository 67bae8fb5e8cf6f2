"""What a plan file holds, as frozen values, and how they become its tables and come back."""

from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Annotated, Any, NoReturn, TypeVar
from uuid import uuid4

import msgspec

from ..plan import AgreedVersion, Plan, content
from ..plan.content import ContentError
from ..plan.fields import N_
from .errors import Kind, PlanFileError
from .sealing import Tables, canonical
from .upgrades import CURRENT

FORMAT = "outsourcing-planner"

TABLES = ("file", "draft", "agreed", "record")

T = TypeVar("T")

PlanId = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9_-]{1,64}$")]
"""Which plan this is, wherever its file lies and whatever it is called."""


class BriefMade(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A brief that was saved: the day, the number printed on it, and the revision of the plan it was made from."""

    made_on: date
    version: int
    revision: int


class Record(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What happened with the plan: steps the owner has visited, where they left off, briefs that were saved."""

    visited: tuple[str, ...] = ()
    place: str = ""
    briefs: tuple[BriefMade, ...] = ()


class Contents(msgspec.Struct, frozen=True, kw_only=True):
    """All that one plan file holds; `revision` counts the saves, `saved_at` is in UTC, None before the first save."""

    plan_id: str
    revision: int = 0
    saved_at: datetime | None = None
    draft: Plan
    agreed: tuple[AgreedVersion, ...] = ()
    record: Record = Record()

    @property
    def agreed_plan(self) -> Plan | None:
        """The plan as it was agreed on last, where it was."""
        return self.agreed[-1].plan if self.agreed else None


class Header(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The one document of the table `file`: what sort of file it is, which plan, and which save is the newer."""

    format: str = FORMAT
    version: Annotated[int, msgspec.Meta(ge=1)] = CURRENT
    plan_id: PlanId
    revision: Annotated[int, msgspec.Meta(ge=0)]
    saved_at: Annotated[datetime, msgspec.Meta(tz=True)]
    app: str = ""
    sha256: str = ""


def new_plan_id() -> str:
    """An id no other plan has."""
    return uuid4().hex


def new_contents(draft: Plan, plan_id: str) -> Contents:
    """The contents of a plan file that has not been saved yet; raises `ValueError` for what cannot be a plan's id."""
    return Contents(plan_id=msgspec.convert(plan_id, PlanId), draft=draft)


def agree(contents: Contents, on: date) -> Contents:
    """The same contents with the draft frozen as the next agreed version, of that day."""
    frozen = AgreedVersion(number=len(contents.agreed) + 1, agreed_on=on, plan=contents.draft)
    return msgspec.structs.replace(contents, agreed=(*contents.agreed, frozen))


def to_tables(contents: Contents) -> dict[str, dict[str, Any]]:
    """The contents as TinyDB's tables; `saved_at` must be set."""
    assert contents.saved_at is not None
    header = Header(
        plan_id=contents.plan_id, revision=contents.revision, saved_at=contents.saved_at, app=program_version()
    )
    return {
        "file": {"1": header},
        "draft": {"1": contents.draft},
        "agreed": {str(version.number): version for version in contents.agreed},
        "record": {"1": contents.record},
    }


def version_in(tables: Tables, path: Path) -> int:
    """The format version of a file of ours; raises NOT_A_PLAN for any other."""
    document = tables.get("file", {}).get("1", {})
    version = document.get("version")
    if document.get("format") != FORMAT or type(version) is not int:
        raise PlanFileError(Kind.NOT_A_PLAN, path)
    return version


def from_tables(tables: Tables, path: Path) -> Contents:
    """The contents of tables of the current version; every value is checked, and a complaint names its place."""
    for name in ("file", "draft", "record"):
        if list(tables.get(name, ())) != ["1"]:
            _refuse(path, name, N_("Something is missing in “{place}”."))
    for name in sorted(set(tables) - set(TABLES)):
        _refuse(path, name, N_("“{place}” is no part of a plan."))
    header = _converted(tables["file"]["1"], Header, "file", path)
    return Contents(
        plan_id=header.plan_id,
        revision=header.revision,
        saved_at=header.saved_at,
        draft=_plan(tables["draft"]["1"], "draft", path),
        agreed=_agreed(tables.get("agreed", {}), path),
        record=_converted(tables["record"]["1"], Record, "record", path),
    )


def from_newer_tables(tables: Tables, path: Path) -> Contents:
    """The contents of a newer version's tables as far as they are known here; raises NEWER where they are not."""
    known = set(Header.__struct_fields__)
    header = {name: value for name, value in tables["file"]["1"].items() if name in known}
    known_tables = {name: table for name, table in tables.items() if name in TABLES}
    try:
        return from_tables({**known_tables, "file": {"1": header}}, path)
    except PlanFileError as error:
        raise PlanFileError(Kind.NEWER, path, N_("This version cannot show it.")) from error


def refuse_unreadable(draft: Plan, path: Path) -> None:
    """Raise `PlanFileError` for a draft that could be written but not opened again, such as an endless text."""
    try:
        _decoder().decode(canonical(draft))
    except msgspec.ValidationError as error:
        raise _misfit(path, "draft", str(error), Kind.UNFIT) from error
    except UnicodeEncodeError as error:
        raise PlanFileError(Kind.UNFIT, path, N_("It holds half a character.")) from error


@cache
def _decoder() -> msgspec.json.Decoder[Plan]:
    """Made with the first save, for it takes as long as to load half of the plan's rooms."""
    return msgspec.json.Decoder(Plan)


@cache
def program_version() -> str:
    """The version of this program, empty where it was never installed."""
    from importlib.metadata import PackageNotFoundError, version  # slow to load, and only saving needs it

    try:
        return version("outsourcing-planner")
    except PackageNotFoundError:
        return ""


class _Agreed(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """An agreed version whose plan is still plain data."""

    number: int
    agreed_on: date
    plan: dict[str, Any]


def _agreed(table: Mapping[str, Any], path: Path) -> tuple[AgreedVersion, ...]:
    found = []
    for number in range(1, len(table) + 1):
        place = f"agreed {number}"
        if str(number) not in table:
            _refuse(path, place, N_("Something is missing in “{place}”."))
        one = _converted(table[str(number)], _Agreed, place, path)
        if one.number != number:
            _refuse(path, place, N_("“{place}” does not have its own number."))
        found.append(AgreedVersion(number=number, agreed_on=one.agreed_on, plan=_plan(one.plan, place, path)))
    return tuple(found)


def _plan(data: Any, table: str, path: Path) -> Plan:
    try:
        return content.from_data(data)
    except ContentError as error:
        place = f"{table}: {error.path}" if error.path else table
        raise _misfit(path, place, error.reason.format(**error.values)) from error


def _converted(data: Any, kind: type[T], table: str, path: Path) -> T:
    try:
        return msgspec.convert(data, kind)
    except msgspec.ValidationError as error:
        raise _misfit(path, table, str(error)) from error


def _misfit(path: Path, place: str, complaint: str, kind: Kind = Kind.DAMAGED) -> PlanFileError:
    reason = N_("The trouble is in “{place}”: {complaint}.")
    return PlanFileError(kind, path, reason, {"place": place, "complaint": complaint})


def _refuse(path: Path, place: str, reason: str) -> NoReturn:
    raise PlanFileError(Kind.DAMAGED, path, reason, {"place": place})
