"""The plans that are drawn: the sample, an empty one, one that was agreed and changed, and a shelf full."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import msgspec

from outsourcing_planner.advice.agreeing import moved, standings, wished
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.course import Incident
from outsourcing_planner.plan.terms import TermState
from outsourcing_planner.storage.planfile import Contents, PlanFile, agree, new_contents, new_plan_id
from outsourcing_planner.storage.starters import sample
from outsourcing_planner.ui.settings import Settings

from .. import plans

_STEPS = ("goals", "tasks", "scope", "timetable")


def _kept(folder: Path, name: str, contents: Contents) -> Path:
    (folder / "plans").mkdir(parents=True, exist_ok=True)
    return PlanFile.create(folder / "plans" / f"{name}.outplan", contents).path


def _in(locale: str, plan: Plan) -> Contents:
    changed = msgspec.structs.replace(plan, locale=locale) if locale else plan
    contents = new_contents(changed, new_plan_id())
    record = msgspec.structs.replace(contents.record, visited=_STEPS)
    return msgspec.structs.replace(contents, record=record)


def _sample(folder: Path, locale: str) -> Path:
    return _kept(folder, "sample", _in(locale, _talked_about(sample())))


def _talked_about(plan: Plan) -> Plan:
    """The plan with some terms agreed, two open, and one that they want otherwise."""
    every = [one.term.path for one in standings(plan)]
    plan = moved(moved(plan, every[:12], TermState.AGREED), every[12:14], TermState.OPEN)
    return wished(moved(plan, every[1:2], TermState.PROPOSED_BY_THEM), every[1], "The end of July, not of June")


def _empty(folder: Path, locale: str) -> Path:
    return _kept(folder, "empty", new_contents(msgspec.structs.replace(Plan(), locale=locale or "en_GB"), "empty"))


def _agreed(folder: Path, locale: str) -> Path:
    contents = agree(_in(locale, plans.cafe()), date(2026, 11, 2))
    changed = paths.put(contents.draft, "payment.total", 51_000)
    changed = paths.put(changed, "payment.net_days", 21)
    changed = paths.put(changed, "exit.handover_days", 12)
    changed = paths.put(changed, "scope.change_rule", "Changes are written down and priced before work on them begins.")
    return _kept(folder, "agreed", msgspec.structs.replace(contents, draft=_lived_through(changed)))


def _lived_through(plan: Plan) -> Plan:
    """The plan with something to talk about: what went wrong, what is late, and what the owner wants."""
    late = (Incident(id="i1", what="The second draft came four days late", on=date(2026, 11, 20), credit=2_500),)
    plan = paths.put(plan, "course.incidents", late)
    plan = paths.put(plan, "course.reopen_reasons", ("Two more drafts are needed", "The second one came late"))
    plan = paths.put(plan, "payment.highest_price", 50_000)
    plan = paths.put(plan, "payment.concessions", ("Pay within 14 days", "A reference"))
    return paths.put(plan, "renegotiation.must_get", ("Drafts on the day they are due",))


PLANS: dict[str, Callable[[Path, str], Path]] = {"sample": _sample, "empty": _empty, "agreed": _agreed}
"""Each makes a plan file in a folder, in a locale where one is given, and says where."""


def fill_home(folder: Path) -> None:
    """Put plans of all kinds where the home screen finds them, one of them damaged and one missing."""
    settings = Settings(folder / "settings.ini")
    for name, plan in (
        ("Website", sample()),
        ("One logo", plans.cafe()),
        ("Back office", plans.dental()),
        ("Sign", plans.almost_empty()),
        ("A plan with a name that is far too long for the column it has to stand in", plans.almost_empty()),
    ):
        settings.remember(_kept(folder, name, _in("", plan)), "")
    damaged = folder / "plans" / "Order fulfilment.outplan"
    damaged.write_text("{", encoding="utf-8")
    settings.remember(damaged, "")
    settings.remember(folder / "gone" / "IT help desk.outplan", "")
    settings.remember(_agreed(folder, ""), "")
