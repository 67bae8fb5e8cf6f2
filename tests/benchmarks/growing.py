"""How the work grows with the plan: the slope of time over tasks, both in logarithms; 1 is in proportion."""

import math
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import count
from pathlib import Path

import msgspec

from outsourcing_planner.advice.check import check
from outsourcing_planner.language import load_words
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.storage.planfile import PlanFile, decode, new_contents
from tests.plans import two_hundred

from .measuring import Row, cpu

SIZES = (100, 1000, 5000)
BRIEFS = (50, 200, 400)
"""A brief of 5,000 tasks takes minutes to measure; how it grows is seen before."""


def of_tasks(size: int) -> Plan:
    """The large plan with that many tasks, and deliverables in proportion; all texts differ."""
    plan, replace = two_hundred(), msgspec.structs.replace
    rounds = range(math.ceil(size / len(plan.tasks.items)))
    tasks = [replace(one, id=f"{one.id}n{n}", name=f"{one.name} {n}") for n in rounds for one in plan.tasks.items]
    kept = {task.id for task in tasks[:size]}
    made = [
        replace(one, id=f"{one.id}n{n}", task=f"{one.task}n{n}", does=f"{one.does} {n}")
        for n in rounds
        for one in plan.scope.deliverables
        if f"{one.task}n{n}" in kept
    ]
    return replace(
        plan,
        tasks=replace(plan.tasks, items=tuple(tasks[:size])),
        scope=replace(plan.scope, deliverables=tuple(made)),
    )


def growth(folder: Path) -> Iterator[Row]:
    """A line for each kind of work; the floor is 1, a slope in proportion."""
    # Not before: a process that is measured counts what the one that began it had in memory.
    from outsourcing_planner.brief.compose import compose
    from outsourcing_planner.brief.content import About
    from outsourcing_planner.brief.typeset import Paper, typeset

    words, typed, today = load_words(Path(), "en", "en_US"), count(), date(2026, 11, 22)
    about = About(version=1, on=today, draft=False)
    plans = {size: of_tasks(size) for size in SIZES}
    files = {
        size: PlanFile.create(folder / f"of{size}.outplan", new_contents(plan, f"of{size}"))
        for size, plan in plans.items()
    }

    def edit(size: int) -> None:
        path = paths.item_path("tasks.items", plans[size].tasks.items[50].id) + ".name"
        check(paths.put(plans[size], path, f"Task {next(typed)}"), today, words)

    def first_check(size: int) -> None:
        check(_reworded(plans[size], next(typed)), today, words)

    yield _slope("open", SIZES, lambda size: decode(files[size].data, files[size].path))
    yield _slope("one edit and the check", SIZES, edit)
    yield _slope("check of a plan not seen before", SIZES, first_check)
    yield _slope("save", SIZES, lambda size: files[size].save(files[size].contents))
    briefs = {size: of_tasks(size) for size in BRIEFS}
    yield _slope("brief", BRIEFS, lambda size: typeset(compose(briefs[size], about, words), Paper.A4))


def _reworded(plan: Plan, number: int) -> Plan:
    """The plan with every task and deliverable called otherwise."""
    replace = msgspec.structs.replace
    tasks = tuple(replace(task, name=f"{task.name} {number}") for task in plan.tasks.items)
    made = tuple(replace(one, does=f"{one.does} {number}") for one in plan.scope.deliverables)
    return replace(plan, tasks=replace(plan.tasks, items=tasks), scope=replace(plan.scope, deliverables=made))


def _slope(what: str, sizes: Sequence[int], work: Callable[[int], object]) -> Row:
    across = [math.log(size) for size in sizes]
    up = [math.log(cpu(lambda size=size: work(size))) for size in sizes]  # type: ignore[misc]
    middle, height = sum(across) / len(across), sum(up) / len(up)
    rise = sum((x - middle) * (y - height) for x, y in zip(across, up, strict=True))
    slope = rise / sum((x - middle) ** 2 for x in across)
    return Row(f"Growth from {sizes[0]} to {sizes[-1]} tasks: {what}", "", 1.0, slope, 1.1)
