"""A way on when a file is damaged or could not be saved: the newest good state there is, as a new plan file."""

import os
from pathlib import Path

from ..storage import recovery
from ..storage.errors import PlanFileError
from ..storage.history import History, Version
from ..storage.library import plan_id_in
from ..storage.planfile import Contents, PlanFile, decode
from ..storage.reading import read_regular
from .new_plans import free_path
from .patience import patiently
from .surroundings import Surroundings


def newest_good(path: Path, around: Surroundings) -> Version | None:
    """The newest earlier state of the plan that was in that file, known by the id it had when it last opened."""
    known, history = around.settings.plan_id(path), History(around.places.history)

    def newest() -> Version | None:
        plan_id = plan_id_in(path) or known
        return history.newest_good(plan_id) if plan_id else None

    return patiently(newest)


def from_history(path: Path, version: Version, around: Surroundings) -> PlanFile:
    """That state as a new file beside the damaged one, which stays as it is; raises `PlanFileError`."""
    contents = decode(read_regular(version.path), version.path)
    folder = path.parent if os.access(path.parent, os.W_OK) else around.places.plans
    return _made(folder, path.stem, contents, around)


def unsaved(around: Surroundings) -> tuple[recovery.RecoveryCopy, ...]:
    """Copies of what could not be saved, newest per plan."""
    return patiently(lambda: recovery.copies(around.places.recovery))


def from_copy(copy: recovery.RecoveryCopy, around: Surroundings) -> PlanFile:
    """That copy as a new plan file; the copy is let go once the file is there. Raises `PlanFileError`."""
    file = _made(around.places.plans, copy.contents.draft.title, copy.contents, around)
    for older in around.places.recovery.glob(f"{copy.contents.plan_id}-*"):
        recovery.discard(older)
    return file


def _made(folder: Path, name: str, contents: Contents, around: Surroundings) -> PlanFile:
    stem = around.words.say("{plan} (recovered)", plan=name or around.words.say("Plan"))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return PlanFile.create(free_path(folder, stem), contents)
    except PlanFileError:
        around.places.plans.mkdir(parents=True, exist_ok=True)
        return PlanFile.create(free_path(around.places.plans, stem), contents)
