"""Recovery copies: where a plan could not be saved, it is written somewhere else and offered at the next start."""

from contextlib import suppress
from pathlib import Path

import msgspec

from .atomic import safe_write
from .errors import PlanFileError
from .planfile import SUFFIX, Contents, decode, encode
from .reading import read_regular

KEPT = 10
"""How many copies of one plan are kept."""


class RecoveryCopy(msgspec.Struct, frozen=True):
    """A copy that can be opened; it would be the revision after `contents.revision`."""

    path: Path
    contents: Contents


def keep(folder: Path, contents: Contents) -> Path | None:
    """Write a recovery copy and give its place; None where that was not possible either."""
    path = folder / f"{contents.plan_id}-{contents.revision:09d}{SUFFIX}"
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        safe_write(path, encode(contents))
    except (OSError, PlanFileError):
        return None
    for old in _of_plan(folder, contents.plan_id)[KEPT:]:
        discard(old)
    return path


def copies(folder: Path) -> tuple[RecoveryCopy, ...]:
    """The newest readable copy of each plan, by plan id."""
    found: dict[str, RecoveryCopy] = {}
    for path in sorted(folder.glob(f"*{SUFFIX}"), reverse=True):
        with suppress(PlanFileError):
            contents = decode(read_regular(path), path)
            found.setdefault(contents.plan_id, RecoveryCopy(path, contents))
    return tuple(found[plan_id] for plan_id in sorted(found))


def discard(path: Path) -> None:
    """Let go of a copy that is no longer needed."""
    with suppress(OSError):
        path.unlink()


def _of_plan(folder: Path, plan_id: str) -> list[Path]:
    return sorted(folder.glob(f"{plan_id}-?????????{SUFFIX}"), reverse=True)
