"""What missed service levels are worth, month by month."""

from datetime import date
from decimal import Decimal

from hypothesis import given

from outsourcing_planner.advice.credits import credits_due, service_credit
from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.communication import Frequency
from outsourcing_planner.plan.course import Incident
from tests.advice.plans import changed, row, words
from tests.scenarios.content import scenario
from tests.strategies import plans

MARCH = date(2027, 3, 1)


def clinic(*incidents: Incident) -> Plan:
    """The clinic, with a fee of $1,850.00, credits of 5, 10 and 3 % and a cap of 12 %, and what went wrong."""
    return changed(scenario("dental-back-office"), course__incidents=incidents)


def miss(name: str, level: str, day: date | None = date(2027, 3, 9), claimed: bool | None = None) -> Incident:
    """A missed level."""
    return Incident(id=name, what="missed", level=level, on=day, claimed=claimed)


def test_each_month_is_capped_by_itself() -> None:
    """$277.50 and $222.00 at most in March, $92.50 in April."""
    found = credits_due(clinic(miss("a", "S1"), miss("b", "S2"), miss("c", "S1", date(2027, 4, 30))))
    assert [(one.month, one.owed, one.capped) for one in found.months] == [
        (MARCH, 27750, 22200),
        (date(2027, 4, 1), 9250, 9250),
    ]
    assert found.due == found.unclaimed == 31450
    assert found.say(words("en_US")) == "Credits of $314.50 are due; $314.50 is not claimed yet."


def test_a_level_is_missed_once_a_month() -> None:
    """Written down twice it counts once, and as claimed if either was."""
    found = credits_due(clinic(miss("a", "S1"), miss("b", "S1", claimed=True)))
    assert (found.due, found.unclaimed) == (9250, 0)
    assert found.months[0].incidents == ("a", "b")
    assert found.say(words("en_US")) == "Credits of $92.50 are due, and all are claimed."


def test_what_the_owner_typed_counts_by_itself() -> None:
    """A credit of its own goes before what the level says; the cap holds for it too."""
    typed = Incident(id="a", what="late", level="S1", on=MARCH, credit=100)
    assert credits_due(clinic(typed, miss("b", "S1"))).due == 9350
    dear = Incident(id="a", what="late", on=MARCH, credit=10**6)
    assert credits_due(clinic(dear)).due == 22200
    assert credits_due(changed(clinic(dear), payment__credit_cap_percent=None)).due == 10**6


def test_days_that_are_not_said_are_one_month() -> None:
    """They come last and are capped together; a level that is gone is worth nothing."""
    found = credits_due(clinic(miss("a", "S1", None), miss("b", "S2", None), miss("c", "gone"), miss("d", "S3")))
    assert [(one.month, one.capped) for one in found.months] == [(MARCH, 5550), (None, 22200)]
    assert credits_due(clinic()).say(words()) == "No credits are due."


def test_a_quarter_has_three_fees() -> None:
    """5 % of $5,550.00."""
    plan = row(clinic(), "payment.service_levels[S1]", period=Frequency.QUARTERLY)
    assert service_credit(plan, plan.payment.service_levels[0]) == 27750


@given(plans())
def test_credits_of_any_plan(plan: Plan) -> None:
    """Nothing is due above what is owed, nothing claimed above what is due."""
    for month in credits_due(plan).months:
        assert 0 <= month.claimed <= month.capped <= month.owed
    if plan.payment.credit_cap_percent == Decimal(0) and plan.payment.fee is not None:
        assert credits_due(plan).due == 0
