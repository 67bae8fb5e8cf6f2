"""Money ahead of work: the worst stretch of small plans, and what must hold for any."""

from datetime import date
from decimal import Decimal
from itertools import pairwise

from hypothesis import given
from msgspec.structs import replace

from outsourcing_planner.advice.cash import cash
from outsourcing_planner.advice.exposure import exposure
from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.payment import InvoiceDay, PaymentModel
from outsourcing_planner.plan.timetable import Milestone
from tests.advice.plans import cafe, changed, perfume_shop, row, words
from tests.strategies import plans


def test_the_cafe_could_lose_its_deposit() -> None:
    """From the last day to pay it until the artwork is accepted."""
    found = exposure(cafe())
    assert found is not None
    assert [(point.day, point.paid, point.accepted, point.ahead) for point in found.points] == [
        (date(2027, 2, 1), 0, 0, 0),
        (date(2027, 2, 15), 22500, 0, 22500),
        (date(2027, 2, 24), 22500, 45000, 0),
        (date(2027, 3, 10), 45000, 45000, 0),
    ]
    assert (found.worst, found.since, found.until) == (22500, date(2027, 2, 15), date(2027, 2, 24))
    assert found.say(words()) == "The most you could lose is €225.00, from 15 February 2027 to 24 February 2027."


def test_accepted_late_is_at_risk_longer() -> None:
    """The day it was really accepted counts."""
    found = exposure(row(cafe(), "timetable.milestones[M2]", accepted_on=date(2027, 3, 5)))
    assert found is not None and found.until == date(2027, 3, 5)


def test_never_accepted() -> None:
    """Without a day for the work, what is paid stays at risk."""
    found = exposure(row(cafe(), "timetable.milestones[M2]", due=None))
    assert found is not None and found.until is None
    assert found.say(words()) == "The most you could lose is €225.00, from 15 February 2027 on."


def test_without_instalments_on_milestones() -> None:
    """All milestones with a day count the same; without any, the end does."""
    part = replace(cafe().payment.instalments[0], milestone=None, due=date(2027, 2, 2))
    bare = changed(cafe(), payment__instalments=(part,), payment__net_days=0)
    half = exposure(changed(bare, timetable__milestones=(Milestone(id="a", due=date(2027, 2, 10)), Milestone(id="b"))))
    assert half is not None and (half.worst, half.until) == (45000, date(2027, 2, 10))
    end = exposure(changed(bare, timetable__milestones=()))
    assert end is not None and (end.worst, end.since, end.until) == (45000, date(2027, 2, 2), date(2027, 2, 26))


def test_a_fee_at_the_end_of_the_month_is_never_ahead() -> None:
    """The month of work is over before it is paid; paid in advance, all but the first day is at risk."""
    found = exposure(perfume_shop())
    assert found is not None and found.say(words()) == "You never pay for work you have not accepted yet."
    plan = changed(perfume_shop(), payment__invoice_day=InvoiceDay.IN_ADVANCE, payment__net_days=0)
    ahead = exposure(plan)
    assert ahead is not None
    assert (ahead.worst, ahead.since) == (385750 - 12444, date(2027, 3, 1))


def test_nothing_to_draw() -> None:
    """No payment with a day and an amount, no curve."""
    assert exposure(Plan()) is None
    assert exposure(changed(cafe(), payment__total=0, payment__deposit=0, payment__instalments=())) is None


@given(plans())
def test_curve_of_any_plan(plan: Plan) -> None:
    """Days are in order, both sums only grow, what is paid ends as the calendar's, and the worst is the highest."""
    found = exposure(plan)
    if found is None:
        return
    money = cash(plan)
    for before, after in pairwise(found.points):
        assert before.day < after.day and before.paid <= after.paid and before.accepted <= after.accepted
    assert found.points[-1].paid == money.total - money.undated
    assert found.points[-1].accepted <= money.total
    assert found.worst == max(point.ahead for point in found.points)
    assert (found.since is None) == (found.worst == 0)


def test_held_back_money_is_not_at_risk() -> None:
    """What is kept until the end lowers the worst day."""
    found = exposure(changed(cafe(), payment__holdback_percent=Decimal(10)))
    assert found is not None and found.worst == 20250


def test_hours_are_accepted_while_they_are_worked() -> None:
    """Only a deposit runs ahead of them."""
    plan = changed(
        cafe(),
        payment__model=PaymentModel.CAPPED,
        payment__instalments=(),
        payment__rate=100,
        payment__cap_hours=Decimal(450),
        payment__net_days=0,
    )
    found = exposure(plan)
    assert found is not None and found.since == date(2027, 2, 1)
