"""What the home screen says of a plan file, read without decoding the plan."""

import re
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import msgspec

from .contents import FORMAT
from .errors import Kind, PlanFileError
from .planfile import SUFFIX
from .reading import read_regular
from .upgrades import CURRENT

_PLAN_ID = re.compile(rb'"plan_id"\s*:\s*"([A-Za-z0-9_-]{1,64})"')


class PlanSummary(msgspec.Struct, frozen=True, kw_only=True):
    """What is told of a plan before it is opened.

    `agreed` counts the agreed versions, `agreed_on` is the day of the last one, `briefs` counts the briefs saved.
    `problem` is None, or the message that says why the file cannot be opened; the rest may be empty then.
    """

    path: Path
    title: str = ""
    business: str = ""
    start: date | None = None
    end: date | None = None
    agreed: int = 0
    agreed_on: date | None = None
    briefs: int = 0
    place: str = ""
    saved_at: datetime | None = None
    plan_id: str = ""
    revision: int = 0
    problem: str | None = None


def summary(path: Path) -> PlanSummary:
    """The summary of one file; never raises, a file that cannot be read has a `problem`.

    It reads quickly rather than strictly: opening may still find damage.
    """
    try:
        found = msgspec.json.decode(read_regular(path).removeprefix(b"\xef\xbb\xbf"), type=_Tables)
    except PlanFileError as error:
        return PlanSummary(path=path, problem=error.kind.value)
    except (ValueError, RecursionError):
        return PlanSummary(path=path, problem=Kind.DAMAGED.value)
    return _told(path, found)


def plans_in(folder: Path) -> Iterator[PlanSummary]:
    """The plan files of a folder one after the other, newest first by the file's date; none where it cannot be read."""
    try:
        paths = [path for path in folder.iterdir() if path.suffix == SUFFIX]
    except OSError:
        return
    for path in sorted(paths, key=_age):
        yield summary(path)


def plan_id_in(path: Path) -> str:
    """The plan's id as far as it can be made out in a damaged file, to look for it in the history; else empty."""
    try:
        match = _PLAN_ID.search(read_regular(path))
    except PlanFileError:
        return ""
    return match[1].decode() if match else ""


class _File(msgspec.Struct, frozen=True):
    format: str
    version: int
    plan_id: str
    revision: int
    saved_at: datetime


class _Business(msgspec.Struct, frozen=True):
    name: str = ""


class _Goals(msgspec.Struct, frozen=True):
    business: _Business = _Business()


class _Timetable(msgspec.Struct, frozen=True):
    start: date | None = None
    end: date | None = None


class _Draft(msgspec.Struct, frozen=True):
    title: str = ""
    goals: _Goals = _Goals()
    timetable: _Timetable = _Timetable()


class _Agreed(msgspec.Struct, frozen=True):
    agreed_on: date


class _Record(msgspec.Struct, frozen=True):
    place: str = ""
    briefs: tuple[msgspec.Raw, ...] = ()


class _Tables(msgspec.Struct, frozen=True):
    file: dict[str, _File]
    draft: dict[str, _Draft]
    agreed: dict[str, _Agreed] = {}
    record: dict[str, _Record] = {}


def _told(path: Path, found: _Tables) -> PlanSummary:
    file, draft = found.file.get("1"), found.draft.get("1")
    if file is None or draft is None or file.format != FORMAT:
        return PlanSummary(path=path, problem=Kind.NOT_A_PLAN.value)
    record = found.record.get("1", _Record())
    return PlanSummary(
        path=path,
        title=draft.title,
        business=draft.goals.business.name,
        start=draft.timetable.start,
        end=draft.timetable.end,
        agreed=len(found.agreed),
        agreed_on=found.agreed[str(len(found.agreed))].agreed_on if str(len(found.agreed)) in found.agreed else None,
        briefs=len(record.briefs),
        place=record.place,
        saved_at=file.saved_at,
        plan_id=file.plan_id,
        revision=file.revision,
        problem=Kind.NEWER.value if file.version > CURRENT else None,
    )


def _age(path: Path) -> tuple[float, str]:
    try:
        return -path.stat().st_mtime, path.name
    except OSError:
        return 0.0, path.name
