"""One cell read as an answer, and an answer written as a cell."""

from datetime import date, time
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from outsourcing_planner.exchange.cells import cell_text, options, read_cell
from outsourcing_planner.language import Words, load_words
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.communication import WorkingHours
from outsourcing_planner.plan.goals import Goal, Goals
from outsourcing_planner.plan.payment import Instalment
from outsourcing_planner.plan.selection import Candidate, Criterion, Reference, Score, Selection
from outsourcing_planner.plan.shape import Declared, Kind, declared
from outsourcing_planner.plan.tasks import Decision, Handoff, Lot, Task, Tasks
from outsourcing_planner.plan.timetable import Milestone, Timetable

IRISH = load_words(Path("none"), "en_IE")
GERMAN_FIGURES = load_words(Path("none"), "en", "de_DE")
PLAN = Plan(
    goals=Goals(items=(Goal(id="g1", outcome="Orders, online"), Goal(id="g2", outcome="Fewer calls"))),
    tasks=Tasks(
        items=(Task(id="t1", name="Build; then test"), Task(id="t2", name="Run, mend")),
        lots=(Lot(id="l1", name="Website"), Lot(id="l2", name="Shop; stock")),
    ),
    timetable=Timetable(milestones=(Milestone(id="m1", name="Design approved"), Milestone(id="m2", name="Launch"))),
    selection=Selection(
        candidates=(Candidate(id="c1", name="Aoife Byrne"),), criteria=(Criterion(id="k1", name="Craft"),)
    ),
)
DUE, GRACE = declared(Milestone)["due"], declared(Milestone)["grace_days"]
AMOUNT, ON_ACCEPTANCE = declared(Instalment)["amount"], declared(Instalment)["milestone"]
HOURS, DECISION, SERVES = declared(Task)["hours"], declared(Task)["decision"], declared(Task)["goals"]
WAITS_FOR = declared(Task)["after"]
NAMED = declared(Task)["named_if_kept"]
TESTS = paths.declaration("scope.deliverables[x].acceptance")


@pytest.mark.parametrize(
    ("one", "text", "value"),
    [
        (DUE, "12 Feb 2027", date(2027, 2, 12)),
        (DUE, "12/2/2027", date(2027, 2, 12)),
        (GRACE, "3", 3),
        (GRACE, "3 days", 3),
        (GRACE, " 1 Day ", 1),
        (AMOUNT, "€1,440.00", 144000),
        (HOURS, "12.50", Decimal("12.5")),
        (HOURS, "20 hours", Decimal(20)),
        (DECISION, "keep in-house", Decision.RETAIN),
        (DECISION, "stop", Decision.STOP),
        (ON_ACCEPTANCE, " design  APPROVED", "m1"),
        (SERVES, "Orders, online; fewer calls", ("g1", "g2")),
        (SERVES, "fewer calls, fewer calls", ("g2",)),
        (WAITS_FOR, "Build; then test\r\nRun, mend", ("t1", "t2")),
        (NAMED, "yes", True),
        (NAMED, "x", True),
        (NAMED, "", False),
        (TESTS, "opens in 2 seconds\n\nworks on a telephone", ("opens in 2 seconds", "works on a telephone")),
        (declared(WorkingHours)["start"], "9.30", time(9, 30)),
        (declared(WorkingHours)["days"], "Monday; tue", ("mon", "tue")),
        (DUE, "  ", None),
    ],
)
def test_a_cell_is_read_by_its_kind(one: Any, text: str, value: Any) -> None:
    """Each kind of answer is read as an owner writes it, with or without its unit."""
    cell = read_cell(text, one, PLAN, IRISH)
    assert (cell.value, cell.complaint) == (value, "")


@pytest.mark.parametrize(
    ("one", "text", "complaint", "choices"),
    [
        (DUE, "abc", "“abc” is not a date", ()),
        (DUE, "2/13/2027", "“2/13/2027” may mean 13 February 2027", (date(2027, 2, 13),)),
        (AMOUNT, "1.200", "“1.200” may mean €1,200.00 or €1.20", (120000, 120)),
        (AMOUNT, "lots", "“lots” is not an amount", ()),
        (GRACE, "3.5", "“3.5” is not a whole number", ()),
        (GRACE, "1000000", "“1000000” is more than 100,000 days", ()),
        (DECISION, "perhaps", "“perhaps” is not one of the choices", ()),
        (ON_ACCEPTANCE, "Party", "“Party” is not among “Milestones”", ()),
        (SERVES, "fewer calls; fame", "“fame” is not among “Goals”", ()),
        (declared(WorkingHours)["start"], "26", "“26” is not a time of day", ()),
        (DUE, "{text} " * 20, "“{text} {text} {text} {text} {text} {tex…” is not a date", ()),
    ],
)
def test_what_is_not_understood_is_named(one: Any, text: str, complaint: str, choices: tuple[Any, ...]) -> None:
    """A cell that cannot be read, or could mean two things, is not guessed at."""
    cell = read_cell(text, one, PLAN, IRISH)
    assert (cell.value, cell.complaint, cell.choices) == (None, complaint, choices)


def test_percentages_end_at_a_hundred() -> None:
    """More than all of something is no share of it."""
    share = paths.declaration("payment.holdback_percent")
    assert read_cell("12,5 %", share, PLAN, GERMAN_FIGURES).value == Decimal("12.5")
    assert read_cell("120", share, PLAN, GERMAN_FIGURES).complaint == "“120” is more than 100\xa0%"


TEXTS = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=8)
OWNERS = [Milestone, Instalment, Task, Handoff, Goal, WorkingHours, Reference, Score]


def answers(one: Declared) -> st.SearchStrategy[Any] | None:
    """Answers that a field takes: within its limits, from its choices, or naming what stands in the plan."""
    if one.kind in (Kind.REFERENCE, Kind.REFERENCES):
        ids = st.sampled_from([item.id for item in paths.get(PLAN, one.field.refers_to)])
        return ids if one.kind is Kind.REFERENCE else st.lists(ids, unique=True).map(tuple)
    if one.kind in (Kind.CHOICE, Kind.CHOICES):
        choices = st.sampled_from(list(one.inner))
        return choices if one.kind is Kind.CHOICE else st.lists(choices, unique=True).map(tuple)
    strategies: dict[Kind, st.SearchStrategy[Any]] = {
        Kind.WHOLE: st.integers(one.least or 0, 100_000 if one.most is None else one.most),
        Kind.DECIMAL: st.decimals(0, 100, places=2, allow_nan=False).map(lambda value: value.normalize() + 0),
        Kind.DATE: st.dates(date(1900, 1, 1), date(2199, 12, 31)),
        Kind.TIME: st.times().map(lambda at: at.replace(second=0, microsecond=0, tzinfo=None)),
        Kind.YES_NO: st.booleans(),
        Kind.TEXT: TEXTS,
        Kind.TEXTS: st.lists(TEXTS).map(tuple),
    }
    return strategies.get(one.kind)


@pytest.mark.parametrize("words", [IRISH, GERMAN_FIGURES], ids=["en_IE", "de_DE"])
@pytest.mark.parametrize("owner", OWNERS, ids=lambda owner: owner.__name__)
@given(data=st.data())
def test_what_is_written_reads_back(owner: type[msgspec.Struct], words: Words, data: st.DataObject) -> None:
    """The text of any answer gives the same answer, so that an edited cell left as it was changes nothing."""
    for one in declared(owner).values():
        strategy = answers(one)
        if strategy is not None:
            value = data.draw(strategy)
            assert read_cell(cell_text(value, one, PLAN, words), one, PLAN, words).value == value


def test_options_are_named_in_words() -> None:
    """What a cell can be chosen from: the items referred to, the closed list, or yes and no."""
    assert options(ON_ACCEPTANCE, PLAN, IRISH) == (("m1", "Design approved"), ("m2", "Launch"))
    assert [said for _, said in options(DECISION, PLAN, IRISH)] == [
        "Outsource",
        "Insource",
        "Keep in-house",
        "Stop doing",
    ]
    assert options(NAMED, PLAN, IRISH) == ((True, "Yes"), (False, "No"))
    assert options(DUE, PLAN, IRISH) == ()
