"""Makes the file of a new plan, under a name that is free, in the owner's folder of plans."""

import os
import re
from pathlib import Path

import msgspec

from ..language.words import known_locale
from ..plan import Plan, paths
from ..plan.reuse import fresh_copy
from ..storage.errors import explained
from ..storage.planfile import PlanFile, new_contents, new_plan_id
from ..storage.starters import load_starter, sample
from .surroundings import Surroundings


def new_file(around: Surroundings, starter: str, *, is_sample: bool = False) -> PlanFile:
    """A new plan file; raises `PlanFileError` where none can be made."""
    return _made(sample(around.words.language) if is_sample else _fresh(around, starter), around)


def file_like(plan: Plan, around: Surroundings) -> PlanFile:
    """A new plan file that begins with the work and the terms of another plan; raises `PlanFileError`."""
    title = around.words.say("{plan}, anew", plan=plan.title.strip() or around.words.say("Plan"))
    return _made(msgspec.structs.replace(fresh_copy(plan), title=title), around)


def _made(plan: Plan, around: Surroundings) -> PlanFile:
    folder = around.places.plans
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise explained(error, folder) from error
    name = plan.title.strip() or around.words.say("New plan")
    return PlanFile.create(free_path(folder, name), new_contents(plan, new_plan_id()))


def free_path(folder: Path, title: str) -> Path:
    """A file name made from the title that nothing in the folder has."""
    stem = re.sub(r"[^\w .,()&'’+-]", " ", title)
    stem = " ".join(stem.split())[:80].strip(" .") or "Plan"
    path, number = folder / f"{stem}.outplan", 2
    while os.path.lexists(path):
        path, number = folder / f"{stem} {number}.outplan", number + 1
    return path


def _fresh(around: Surroundings, starter: str) -> Plan:
    """A blank plan or a starter, in the owner's language and the figures of their region."""
    from ..language.regions import currency_of, full_name  # loads Babel, which the first screen does not need

    locale = full_name(str(around.words.locale))
    plan = load_starter(starter, around.words.language) if starter else Plan()
    plan = msgspec.structs.replace(plan, locale=locale)
    return paths.put(plan, "payment.currency", currency_of(known_locale(locale)))
