"""All figures together: told of any plan, each under one name, exact, and quick."""

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from outsourcing_planner.advice.cash import cash
from outsourcing_planner.advice.costs import comparison
from outsourcing_planner.advice.credits import credits_due
from outsourcing_planner.advice.exposure import exposure
from outsourcing_planner.advice.figure import FigureKind
from outsourcing_planner.advice.growth import growth
from outsourcing_planner.advice.key_dates import key_dates
from outsourcing_planner.advice.leniency import suggested
from outsourcing_planner.advice.look_load import loads
from outsourcing_planner.advice.named_figures import named_figures
from outsourcing_planner.advice.sourcing import advise
from outsourcing_planner.advice.trust import trust
from outsourcing_planner.advice.usage import usage
from outsourcing_planner.advice.vanish import card
from outsourcing_planner.plan import Plan
from tests.advice.plans import TODAY, words
from tests.strategies import plans


@given(plans(), st.dates())
def test_figures_of_any_plan(plan: Plan, day: date) -> None:
    """No plan and no day makes one of them raise; names stand once, and values say what kind they are."""
    found = named_figures(plan, words(), day, day)
    assert len({one.name for one in found}) == len(found)
    for one in found:
        assert one.text.strip()
        if one.kind is FigureKind.MONEY:
            assert isinstance(one.value, int)
        elif one.kind is FigureKind.DATE:
            assert date.fromisoformat(str(one.value))
        elif one.kind in (FigureKind.HOURS, FigureKind.PERCENT):
            assert Decimal(str(one.value)).is_finite()


@given(plans(), st.dates())
def test_sentences_of_any_plan(plan: Plan, day: date) -> None:
    """What an owner reads can be said of any plan."""
    said = words()
    told = [cash(plan), comparison(plan), credits_due(plan), exposure(plan), trust(plan, day), card(plan, day, said)]
    for one in (*told, *loads(plan), *suggested(plan), *advise(plan, said)):
        assert one is None or one.say(said).strip()
    growth(plan).say(said)
    key_dates(plan, day).say(said)
    used = usage(plan)
    assert used is None or used.say(said)


def test_a_blank_plan_has_few_figures() -> None:
    """Only what is counted or comes to nothing; nothing is guessed."""
    found = named_figures(Plan(), words(), TODAY)
    assert {one.value for one in found} <= {0, "0"}
