"""The review form: blank, one for each day to look back, with the steps that were due since the day before."""

from datetime import date

from outsourcing_planner.brief.compose import compose
from outsourcing_planner.brief.content import Block, FormField, FormTable, Heading, NewPage
from outsourcing_planner.brief.edition import Edition
from outsourcing_planner.brief.typeset.glyphs import texts
from outsourcing_planner.brief.wording import text_of
from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.course import Benefit, LookBack
from outsourcing_planner.plan.timetable import Milestone, Review
from tests.advice.plans import cafe, changed

from ..reading import ABOUT, words_of

FIRST, SECOND = date(2027, 2, 12), date(2027, 2, 26)
REVIEWS = (Review(id="b", name="Last day", on=SECOND), Review(id="x"), Review(id="a", name="Half way", on=FIRST))


def _blocks(plan: Plan) -> tuple[Block, ...]:
    return compose(plan, ABOUT, words_of("en_IE"), Edition.REVIEW).blocks


def _steps(plan: Plan) -> list[list[str]]:
    tables = [one for one in _blocks(plan) if isinstance(one, FormTable)]
    found = [one for one in tables if one.columns[0].title == "Milestone since last time"]
    return [[text_of(row[0]) for row in one.rows if not isinstance(row[0], FormField)] for one in found]


def _fields(plan: Plan) -> list[FormField]:
    tables = [one for one in _blocks(plan) if isinstance(one, FormTable)]
    return [cell for one in tables for row in one.rows for cell in row if isinstance(cell, FormField)]


def test_a_form_for_each_day_in_its_order() -> None:
    """Each on a page of its own; a review without a day has no form."""
    blocks = _blocks(changed(cafe(), timetable__reviews=REVIEWS))
    heads = [one.text for one in blocks if isinstance(one, Heading) and one.level == 1]
    assert heads == ["Review: Half way", "Review: Last day"]
    assert sum(isinstance(one, NewPage) for one in blocks) == 1


def test_each_asks_for_the_steps_since_the_one_before() -> None:
    """A step due on the day of a review belongs to it, the one after it to the next."""
    steps = (Milestone(id="M1", name="Draft", due=FIRST), Milestone(id="M2", name="Artwork", due=date(2027, 2, 13)))
    plan = changed(cafe(), timetable__milestones=steps, timetable__reviews=REVIEWS)
    assert _steps(plan) == [["Draft"], ["Artwork"]]


def test_without_a_day_there_is_one_form_for_all() -> None:
    """It can be used on any day."""
    assert _steps(cafe()) == [["Deposit on signing", "Final artwork accepted"]]


def test_it_is_blank() -> None:
    """Nothing stands in its places, and of what the owner noted for themselves nothing is on it."""
    plan = changed(
        cafe(),
        timetable__reviews=REVIEWS,
        course__looks=(LookBack(id="l", quality=2, note="Slow and sloppy work", lessons=("Ask somebody else",)),),
        course__benefits=(Benefit(id="b", goal="G1", reached="Half a logo so far"),),
    )
    assert all(not one.value for one in _fields(plan))
    said = " ".join(texts(compose(plan, ABOUT, words_of("en_IE"), Edition.REVIEW)))
    assert not any(secret in said for secret in ("sloppy", "somebody else", "Half a logo"))


def test_places_have_names_of_their_own() -> None:
    """Two forms in one file are filled in apart."""
    names = [one.name for one in _fields(changed(cafe(), timetable__reviews=REVIEWS))]
    assert len(names) == len(set(names))
