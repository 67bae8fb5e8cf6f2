"""What the check keeps from one edit to the next never shows: its findings are those of a program just started."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from outsourcing_planner.advice.check import check
from outsourcing_planner.advice.finding import Finding
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.content import from_data, to_data
from outsourcing_planner.plan.plan import PlanSize
from outsourcing_planner.plan.shape import Kind
from tests.advice.plans import TODAY, cafe, words
from tests.plans import dental
from tests.strategies import edits

TELLING = (
    "",
    "high quality",
    "so schnell wie möglich",
    "No more than 12,500.00, as soon as possible.",
    "We never go above €12.5k for all of it",
    "It is written by hand by Ana Fictional.",
    "Ana Fictional",
)
"""Texts of which rules say something, so that it matters where they stand and what stands elsewhere."""


def with_secrets(plan: Plan) -> Plan:
    """The plan in its full size, with an amount and a phrase only the owner is to know."""
    plan = msgspec.structs.replace(plan, size=PlanSize.FULL)
    return paths.put(paths.put(plan, "payment.highest_price", 12_500_00), "payment.walk_away", TELLING[5])


BEGINNINGS = (with_secrets(Plan()), with_secrets(cafe()), with_secrets(dental()))


def caches() -> Iterator[Callable[[], None]]:
    """What makes the program forget each thing that it keeps."""
    for name, module in tuple(sys.modules.items()):
        if name.startswith("outsourcing_planner.") and "shape" not in name:
            yield from (held.cache_clear for held in vars(module).values() if hasattr(held, "cache_clear"))


def anew(plan: Plan) -> tuple[Finding, ...]:
    """The findings of the same plan made of new values, when nothing is kept."""
    for forget in caches():
        forget()
    return check(from_data(to_data(plan)), TODAY, words())


def telling_edits(plan: Plan) -> st.SearchStrategy[tuple[str, Any]]:
    """A text of the plan, with one of which rules have something to say."""
    texts = [path for path, one, _ in paths.walk(plan) if one.kind is Kind.TEXT and path != "payment.currency"]
    money = [path for path, one, _ in paths.walk(plan) if path.endswith(("_price", ".total", ".amount", ".rate"))]
    said = st.tuples(st.sampled_from(texts), st.sampled_from(TELLING))
    return said | said | st.tuples(st.sampled_from(money), st.sampled_from((12_500_00, 12_500, None)))


def moves(plan: Plan) -> st.SearchStrategy[Plan]:
    """The plan after a row was taken away, put elsewhere, or given twice under another id; itself where it has none."""
    lists = {path.rpartition("[")[0] for path, _, _ in paths.walk(plan) if "[" in path}
    rows = sorted((at, row.id) for at in lists for row in paths.get(plan, at))
    return st.sampled_from(rows).flatmap(lambda one: st.sampled_from(_moved(plan, *one))) if rows else st.just(plan)


def _moved(plan: Plan, at: str, row_id: str) -> list[Plan]:
    item = paths.item_path(at, row_id)
    twin = msgspec.structs.replace(paths.get(plan, item), id=f"{row_id[:20]}-b")
    ids = {row.id for row in paths.get(plan, at)}
    twice = [paths.insert(plan, at, twin)] if twin.id not in ids else []
    return [paths.remove(plan, item), paths.move(plan, item, 0), *twice]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(st.data())
def test_after_edits_it_says_what_a_new_program_says(data: st.DataObject) -> None:
    """Whatever was typed, moved or taken away, and taken back again, the findings are those of the plan alone."""
    plan = data.draw(st.sampled_from(BEGINNINGS))
    before = [plan]
    check(plan, TODAY, words())
    for _ in range(data.draw(st.integers(1, 6))):
        step = data.draw(st.sampled_from(("tell", "tell", "type", "move", "undo")))
        if step == "undo":
            plan = data.draw(st.sampled_from(before))
        elif step == "move":
            plan = data.draw(moves(plan))
        else:
            path, value = data.draw((edits if step == "type" else telling_edits)(plan))
            plan = paths.put(plan, path, value)
        before.append(plan)
        found = check(plan, TODAY, words())
    assert found == anew(plan)


_ELSEWHERE = """
import sys, json, msgspec
from outsourcing_planner.advice.check import check
from outsourcing_planner.plan.content import from_data
from tests.advice.plans import TODAY, words
found = check(from_data(json.load(sys.stdin)), TODAY, words())
sys.stdout.buffer.write(msgspec.json.encode(found))
"""


def test_it_says_what_another_process_says() -> None:
    """A plan edited here, back and forth, is judged as by a program that sees it for the first time."""
    plan = with_secrets(dental())
    for path, value in (
        ("goals.summary", TELLING[3]),
        ("goals.summary", TELLING[4]),
        ("goals.business.activity", TELLING[5]),
        ("goals.summary", TELLING[3]),
    ):
        plan = paths.put(plan, path, value)
        found = check(plan, TODAY, words())
    told = subprocess.run(
        [sys.executable, "-c", _ELSEWHERE], input=json.dumps(to_data(plan)).encode(), capture_output=True, check=True
    )
    assert {one.id for one in found} >= {"private-in-shared"}
    assert told.stdout == msgspec.json.encode(found)
