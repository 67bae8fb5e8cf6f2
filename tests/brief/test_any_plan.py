"""General rules of the brief, tried on any plan the declarations allow."""

from hypothesis import given, settings
from hypothesis import strategies as st

from outsourcing_planner.advice.comparison import compare
from outsourcing_planner.advice.sharing import shared_part
from outsourcing_planner.brief.changes import compose_changes
from outsourcing_planner.brief.compose import compose
from outsourcing_planner.brief.typeset import Paper, typeset
from outsourcing_planner.plan import Plan
from tests import strategies

from .reading import ABOUT, words_of

WORDS = words_of("en_GB")


@given(strategies.plans())
@settings(max_examples=10)
def test_any_plan_makes_a_file(plan: Plan) -> None:
    """Whatever was answered or left out, there is a brief, and the same one each time."""
    brief = compose(plan, ABOUT, WORDS)
    assert typeset(brief, Paper.A4) == typeset(brief, Paper.A4)


@given(strategies.plans())
def test_the_gate_closes_once(plan: Plan) -> None:
    """The shared part of a shared part is itself, and the brief of it says the same."""
    part = shared_part(plan)
    assert shared_part(part) == part


@given(strategies.plans(), strategies.plans(), st.booleans())
@settings(max_examples=10)
def test_any_two_plans_make_a_page_of_changes(old: Plan, new: Plan, private: bool) -> None:
    """Whatever changed, the page can be set."""
    changes = compare(old, new, WORDS, include_private=private)
    assert typeset(compose_changes(old, new, changes, ABOUT, WORDS), Paper.LETTER)
