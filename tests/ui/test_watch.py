"""Tests of the watch: it judges after edits, and speaks only about steps that were visited."""

from datetime import date

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from outsourcing_planner.advice.readiness import STEPS, StepState
from outsourcing_planner.plan import Plan
from outsourcing_planner.storage.starters import sample
from outsourcing_planner.ui.document import Document
from outsourcing_planner.ui.surroundings import Surroundings
from outsourcing_planner.ui.watch import Watch


def watched(around: Surroundings, plan: Plan, visited: frozenset[str] = frozenset()) -> Watch:
    """A watch over a plan, on the sample's own day."""
    document = Document(plan, around.words)
    watch = Watch(document, visited, lambda: date(2026, 9, 1))
    document.watch = watch  # type: ignore[attr-defined]
    watch.document = document  # type: ignore[attr-defined]  # both live as long as the test
    return watch


def test_a_step_not_visited_is_not_complained_about(qapp: QApplication, around: Surroundings) -> None:
    """An empty plan has no findings before anybody has been anywhere."""
    watch = watched(around, Plan())
    assert not len(watch.findings)
    assert set(watch.states.values()) == {StepState.NOT_STARTED}
    watch.visit("goals")
    assert {finding.path.split(".")[0] for finding in watch.findings} | {"title"} == {"goals", "title"}
    assert watch.states["goals"] is StepState.ATTENTION


def test_several_edits_are_judged_once(qtbot: QtBot, around: Surroundings) -> None:
    """The judgement waits until the edits in a row are made, and is that of the newest plan."""
    watch = watched(around, Plan(), frozenset(("goals",)))
    heard: list[int] = []
    watch.judged.connect(lambda: heard.append(1))
    document = watch.parent()
    assert isinstance(document, Document)
    for title in ("W", "We", "Web"):
        document.edit("title", title)
    qtbot.waitUntil(lambda: bool(heard), timeout=20_000)
    qtbot.wait(20)
    assert heard == [1]


def test_the_whole_plan_is_judged_for_the_brief(qapp: QApplication, around: Surroundings) -> None:
    """Whether the brief is a draft does not depend on where the owner has been."""
    watch = watched(around, Plan())
    assert watch.has_errors
    assert watch.all_findings()
    assert not watched(around, sample()).has_errors


def test_heads_fill_with_the_plan(qapp: QApplication, around: Surroundings) -> None:
    """The sample's five heads are fuller than those of an empty plan."""
    empty = sum(head.share for head in watched(around, Plan()).heads)
    full = sum(head.share for head in watched(around, sample(), frozenset(step.key for step in STEPS)).heads)
    assert len(watched(around, Plan()).heads) == 5
    assert full > empty
