"""Tests of what the pages say the answers come to, on the scenarios, and on any plan at all."""

import json
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import msgspec
import pytest
from hypothesis import given

from outsourcing_planner.advice.thresholds import DEFAULTS
from outsourcing_planner.language import load_words
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.content import from_data, with_ids
from outsourcing_planner.plan.course import ChangeDecision, ChangeRequest, Incident
from outsourcing_planner.plan.tasks import Degree
from outsourcing_planner.resources import folder
from outsourcing_planner.ui.insights import (
    communication,
    costs,
    course,
    exit,
    payment,
    renegotiation,
    selection,
    tasks,
    timetable,
)
from outsourcing_planner.ui.insights.insight import Asked, Insight
from tests import plans
from tests.strategies import plans as any_plans

TODAY = date(2027, 5, 10)
LOOKS: tuple[Callable[[Asked], Insight | None], ...] = (
    communication.looking,
    communication.overlap,
    costs.worth_it,
    course.benefits,
    course.changes,
    course.credits,
    course.hours_used,
    exit.if_notice_given,
    exit.if_they_vanish,
    exit.time_to_replace,
    payment.at_risk,
    payment.calendar,
    renegotiation.if_you_leave,
    renegotiation.wished,
    selection.standing,
    tasks.keep_or_give_away,
    timetable.steps,
)


def scenario(name: str) -> Plan:
    """A plan of the scenarios."""
    held = Path(__file__).parents[2] / "scenarios" / f"{name}.json"
    return from_data(with_ids(json.loads(held.read_text(encoding="utf-8"))))


def asked(plan: Plan, locale: str = "en_GB") -> Asked:
    """What a page asks about a plan."""
    return Asked(plan, load_words(folder("translations"), "en", locale), TODAY, DEFAULTS)


def said(told: Insight | None) -> str:
    """All sentences."""
    assert told is not None
    return " ".join(told.says)


def test_the_clinic_is_told_what_it_saves() -> None:
    """The sentence holds the saving and the price up to which it is worth it."""
    told = costs.worth_it(asked(scenario("dental-back-office"), "en_US"))
    assert "$11,124.00 (24.4%)" in said(told)
    assert "$32,312.73" in said(told)
    assert told is not None and told.tone == "good"


def test_the_clinic_is_told_who_comes_first() -> None:
    """With how far ahead, what would turn it, and what the private limits say."""
    told = said(selection.standing(asked(scenario("dental-back-office"), "en_US")))
    assert "NorthStar Accounting comes first, 3.8 points of 100 ahead of LedgerLine LLC." in told
    assert "If the price counted 28 instead of 15, LedgerLine LLC would win." in told
    assert "NorthStar Accounting is over your private monthly limit of $2,150.00" in told


def test_the_plumbers_are_told_what_is_left() -> None:
    """Hours and money left under the cap, and that they go faster than the time."""
    told = course.hours_used(asked(scenario("german-capped-hours"), "de_DE"))
    assert "60,25 hours are left" in said(told)
    assert "5.723,75\xa0€ is left" in said(told)
    assert told is not None and told.tone == "amber"


def test_the_plumbers_are_told_when_a_notice_takes_effect() -> None:
    """Thirty days to the end of a month, from the tenth of May."""
    told = exit.if_notice_given(asked(scenario("german-capped-hours"), "de_DE"))
    assert "30.06.2027" in said(told)


def test_the_shop_is_told_its_hours_in_both_seasons() -> None:
    """Kuwait and Cairo are seven hours together in winter and eight in summer."""
    told = said(communication.overlap(asked(scenario("perfume-shop-kuwait"))))
    assert told == "You are at work together 7 hours a day in January and 8 hours in July."


def test_the_cafe_is_told_what_it_could_lose() -> None:
    """The deposit, until the work is accepted."""
    told = said(payment.at_risk(asked(plans.cafe())))
    assert "€225.00" in told
    assert "€450.00" in said(payment.calendar(asked(plans.cafe())))


def test_the_cafe_is_told_its_last_day() -> None:
    """The last step's day with its leniency."""
    assert "26 February 2027" in said(timetable.steps(asked(plans.cafe())))


def test_where_the_owner_decided_otherwise_it_is_said() -> None:
    """A very core task that is given away is one; without answers it is said what is missing."""
    plan = plans.cafe()
    key = plan.tasks.items[0].id
    assert "too little is known" in said(tasks.keep_or_give_away(asked(plan)))
    for field, value in (("core", Degree.HIGH), ("skill", Degree.HIGH)):
        plan = paths.put(plan, f"tasks.items[{key}].{field}", value)
    assert "Of 1 task we think otherwise than you." in said(tasks.keep_or_give_away(asked(plan)))


def test_changes_and_credits_are_added_up() -> None:
    """The price with an agreed change, and a missed level worth its credit."""
    plan = scenario("dental-back-office")
    change = ChangeRequest(id="c", what="Two more people", costs=50_000, decision=ChangeDecision.AGREED)
    miss = Incident(id="i", what="Late close", on=date(2027, 3, 12), level=plan.payment.service_levels[0].id)
    plan = msgspec.structs.replace(
        plan, course=msgspec.structs.replace(plan.course, changes=(change,), incidents=(miss,))
    )
    assert "The price is now $22,700.00." in said(course.changes(asked(plan, "en_US")))
    owed = course.credits(asked(plan, "en_US"))
    assert owed is not None and "$92.50" in said(owed)


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: f"{look.__module__.rpartition('.')[2]}-{look.__name__}")
def test_nothing_is_said_of_an_empty_plan(look: Callable[[Asked], Insight | None]) -> None:
    """There is nothing to judge yet."""
    assert look(asked(Plan())) is None


@given(any_plans())
def test_any_plan_can_be_judged(plan: Plan) -> None:
    """Whatever the answers are, a page can be shown; what is said is never empty."""
    for look in LOOKS:
        told = look(asked(plan))
        assert told is None or all(told.says)


def again() -> Asked:
    """The gift shop's second version, held against the first."""
    return msgspec.structs.replace(
        asked(scenario("uk-renegotiation-v2")), agreed=scenario("uk-renegotiation-v1"), today=date(2027, 2, 1)
    )


def test_the_gift_shop_is_told_what_to_bring_to_the_talk() -> None:
    """In sentences, with the tables behind them; where nothing was written down it says where to."""
    told = renegotiation.happened(again())
    assert told.says[0] == "Dispatch (2 working days): missed 4 times."
    assert "January 2027: 588 orders instead of the 400 agreed, 47% more." in told.says
    assert len(told.tables) == 1
    assert "“How it goes”" in said(renegotiation.happened(asked(Plan())))


def test_the_gift_shop_is_told_what_its_wishes_cost() -> None:
    """Term by term in a table that is narrow enough for the page."""
    told = renegotiation.wished(again())
    assert "In a year you pay £1,152.00 more." in said(told)
    assert told is not None
    (table,) = told.tables
    assert len(table.rows) == 13
    assert [column.title for column in table.columns] == ["Term", "Agreed, wished", "Better for", "In a year"]


def test_the_gift_shop_is_told_what_its_limits_lack_and_when_it_would_end() -> None:
    """By the fourteen days that were agreed, not by the thirty that are wished for."""
    assert said(renegotiation.still_to_think_about(again())) == (
        "You have no plan B yet. Who has one talks more calmly."
    )
    assert "ends it on 15 Feb 2027" in said(renegotiation.if_you_leave(again()))


def test_credits_follow_the_terms_that_were_agreed() -> None:
    """A credit that is only wished for is owed by nobody."""
    old = paths.put(plans.dental(), "course.incidents", ())
    level = old.payment.service_levels[0]
    now = paths.put(old, "course.incidents", (Incident(id="i", level=level.id, on=date(2027, 3, 3)),))
    now = paths.put(now, f"payment.service_levels[{level.id}].credit_percent", Decimal(90))
    by_draft, by_agreed = course.credits(asked(now)), course.credits(msgspec.structs.replace(asked(now), agreed=old))
    assert said(by_draft) != said(by_agreed)
