"""The plans to begin with: each is a real help, and the sample is good enough to show."""

from datetime import date

import pytest

from outsourcing_planner.advice.check import check
from outsourcing_planner.advice.figures import contract_total, payments
from outsourcing_planner.advice.finding import Level
from outsourcing_planner.brief.compose import compose
from outsourcing_planner.brief.content import About
from outsourcing_planner.brief.typeset import Paper, typeset
from outsourcing_planner.language import load_words
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.fields import Unit
from outsourcing_planner.plan.shape import Kind
from outsourcing_planner.plan.tasks import Decision
from outsourcing_planner.resources import folder
from outsourcing_planner.storage.starters import NoSuchStarterError, load_starter, sample, starters

_WORDS = load_words(folder("translations"), "en", "en_GB")
_TODAY = date(2026, 11, 22)
_NAMES = [starter.name for starter in starters()]


@pytest.fixture(params=[*_NAMES, "sample"])
def plan(request: pytest.FixtureRequest) -> Plan:
    """Each of them in turn."""
    return sample() if request.param == "sample" else load_starter(request.param)


def test_every_file_is_offered() -> None:
    """No starter lies in the folder without being offered."""
    assert sorted(_NAMES) == sorted(file.stem for file in folder("starters").glob("*.json"))
    assert all(starter.title and starter.line for starter in starters())


@pytest.mark.parametrize("name", ["", "Website", "../samples/harbour-bakery", "website.json"])
def test_no_such_starter(name: str) -> None:
    """A name that is not offered reads no file."""
    with pytest.raises(NoSuchStarterError):
        load_starter(name)


def test_references_lead_somewhere(plan: Plan) -> None:
    """Whatever refers to a goal, task or milestone finds it."""
    for path, one, value in paths.walk(plan):
        if one.kind in (Kind.REFERENCE, Kind.REFERENCES):
            for item_id in (value,) if isinstance(value, str) else value or ():
                assert paths.has(plan, paths.item_path(one.field.refers_to, item_id)), path


def test_work_is_kept_too(plan: Plan) -> None:
    """Not everything is outsourced, and what is kept has its reason."""
    kept = [task for task in plan.tasks.items if task.decision is Decision.RETAIN]
    assert kept
    assert all(task.reason for task in plan.tasks.items)


@pytest.mark.parametrize("name", _NAMES)
def test_starter_leaves_dates_and_prices_to_the_owner(name: str) -> None:
    """A starter names no day, no price and no business."""
    starter = load_starter(name)
    for path, one, value in paths.walk(starter):
        assert one.kind is not Kind.DATE or value is None, path
        assert one.field.unit is not Unit.MONEY or value is None, path
    assert not paths.is_answered(starter.goals.business)


@pytest.mark.parametrize("name", _NAMES)
def test_starter_lacks_only_what_the_owner_knows(name: str) -> None:
    """Dates of goals are the only errors, dates and today's figures the only warnings."""
    found = check(load_starter(name), _TODAY, _WORDS)
    assert {one.id for one in found if one.level is Level.ERROR} <= {"goal-no-date"}
    assert {one.id for one in found if one.level is Level.WARNING} <= {"goal-no-baseline", "milestone-no-date"}


@pytest.mark.parametrize("name", _NAMES)
def test_starter_can_be_printed_as_it_is(name: str) -> None:
    """Even before the owner has filled in anything, a draft of the brief can be looked at."""
    brief = compose(load_starter(name), About(version=1, on=_TODAY, draft=True), _WORDS)
    assert typeset(brief, Paper.A4).startswith(b"%PDF-")


def test_sample_has_nothing_to_mend() -> None:
    """The plan check finds no error and no warning in the sample."""
    assert [one for one in check(sample(), _TODAY, _WORDS) if one.level is not Level.NOTE] == []


def test_sample_adds_up() -> None:
    """The deposit and the instalments are the total."""
    plan = sample()
    assert sum(one.amount or 0 for one in payments(plan)) == contract_total(plan) == 480000


def test_sample_keeps_its_private_words_apart() -> None:
    """No private answer of the sample stands in its brief."""
    plan = sample()
    printed = repr(compose(plan, About(version=1, on=_TODAY, draft=False), _WORDS))
    private = [value for _, one, value in paths.walk(plan) if one.kind is Kind.TEXT and not one.field.shared]
    assert [text for text in private if len(text) > 8 and text in printed] == []
    assert sum(len(text) > 8 for text in private) > 10
