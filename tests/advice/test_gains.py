"""Who is better off when one term changes, each with the nearest change that says otherwise."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given

from outsourcing_planner.advice.comparison import compare
from outsourcing_planner.advice.gains import BetterFor, better_for
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.communication import Channel, Frequency, Meeting
from outsourcing_planner.plan.exit import Asset, NoticeRule, Rights
from outsourcing_planner.plan.fields import Gain
from outsourcing_planner.plan.payment import PayRule, ServiceLevel, TaxRule
from outsourcing_planner.plan.tasks import Decision, Task
from outsourcing_planner.plan.timetable import Milestone
from tests.advice.plans import words
from tests.strategies import plans

GB = words("en_GB")
YOU, THEM, NEITHER, WORDS = BetterFor.YOU, BetterFor.THEM, BetterFor.NEITHER, BetterFor.WORDS


def whom(path: str, before: Any, after: Any) -> BetterFor:
    """For whom the only change between two plans is better."""
    old = Plan(
        timetable=paths.put(
            Plan(), "timetable.milestones", (Milestone(id="m", name="Shop opens", due=date(2027, 3, 1)),)
        ).timetable
    )
    old = paths.put(old, "payment.service_levels", (ServiceLevel(id="s", metric="Dispatch", target="2 working days"),))
    old = paths.put(old, "communication.channels", (Channel(id="c", purpose="questions"),))
    old = paths.put(old, "communication.meetings", (Meeting(id="n", purpose="Check-in"),))
    old = paths.put(old, path, before)
    new = paths.put(old, path, after)
    (change,) = compare(old, new, GB)
    return better_for(old, new, change, GB)


@pytest.mark.parametrize(
    ("path", "before", "after", "expected"),
    [
        ("payment.fee", 120_000, 129_600, THEM),
        ("payment.fee", 120_000, 119_999, YOU),
        ("payment.net_days", 30, 14, THEM),
        ("payment.net_days", 14, 15, YOU),
        ("payment.net_days", None, 30, THEM),
        ("payment.holdback_percent", Decimal(5), Decimal(10), YOU),
        ("payment.credit_cap_percent", None, Decimal(10), THEM),
        ("payment.penalty.percent", None, Decimal(1), YOU),
        ("payment.tax_percent", Decimal(19), Decimal(7), NEITHER),
        ("payment.months", 12, 24, NEITHER),
        ("payment.tax_rule", TaxRule.ADDED, TaxRule.INCLUDED, NEITHER),
        ("payment.pay_rule", PayRule.FROM_INVOICE, PayRule.FROM_END_OF_MONTH, YOU),
        ("payment.service_levels[s].target", "2 working days", "1 working day", YOU),
        ("payment.service_levels[s].target", "2 working days", "3 working days", THEM),
        ("payment.service_levels[s].target", "2 working days", "soon", WORDS),
        ("communication.channels[c].reply_hours", Decimal(24), Decimal(8), YOU),
        ("communication.channels[c].reply_hours", None, Decimal(8), YOU),
        ("communication.channels[c].reply_hours", Decimal(8), None, THEM),
        ("communication.meetings[n].frequency", Frequency.WEEKLY, Frequency.FORTNIGHTLY, THEM),
        ("communication.meetings[n].frequency", Frequency.WEEKLY, Frequency.DAILY, YOU),
        ("communication.meetings[n].frequency", Frequency.WEEKLY, Frequency.AT_MILESTONES, NEITHER),
        ("timetable.milestones[m].grace_days", 2, 1, YOU),
        ("timetable.milestones[m].grace_days", None, 1, THEM),
        ("timetable.milestones[m].due", date(2027, 3, 1), date(2027, 3, 2), THEM),
        ("timetable.milestones[m].due", date(2027, 3, 1), None, NEITHER),
        ("timetable.milestones[m].name", "Shop opens", "Shop is open", WORDS),
        ("timetable.deemed_accepted", False, True, THEM),
        ("timetable.deemed_accepted", None, False, NEITHER),
        ("exit.notice_days", 14, 30, THEM),
        ("exit.notice_days_theirs", 14, 30, YOU),
        ("exit.handover_days", 0, 10, YOU),
        ("exit.rights", Rights.LICENCE, Rights.ON_PAYMENT, YOU),
        ("exit.rights", Rights.ON_CREATION, Rights.ON_PAYMENT, THEM),
        ("exit.rights", None, Rights.ON_PAYMENT, NEITHER),
        ("exit.notice_rule", NoticeRule.ANY_DAY, NoticeRule.END_OF_MONTH, THEM),
        ("scope.exclusions", (), ("menus",), WORDS),
        ("scope.revision_rounds", 2, 3, YOU),
    ],
)
def test_whom(path: str, before: Any, after: Any, expected: BetterFor) -> None:
    """As the term is declared; a limit that is not said is no limit, any other figure is nothing."""
    assert whom(path, before, after) is expected


def test_a_row_that_comes_or_goes() -> None:
    """More work and more that comes back are the owner’s gain, and less of it the contractor’s."""
    task = Task(id="t", name="Gift wrapping", decision=Decision.OUTSOURCE)
    assert whom("tasks.items", (), (task,)) is YOU
    assert whom("tasks.items", (task,), ()) is THEM
    assert whom("exit.assets", (), (Asset(id="a", name="Domain"),)) is YOU
    assert whom("communication.meetings", (Meeting(id="n", purpose="Check-in"),), ()) is NEITHER


def test_a_gain_turned() -> None:
    """What one side gains when a figure rises, the other gains when it falls."""
    assert (Gain.OWNER.turned, Gain.CONTRACTOR.turned, Gain.NEITHER.turned) == (
        Gain.CONTRACTOR,
        Gain.OWNER,
        Gain.NEITHER,
    )


@given(plans(), plans())
def test_any_change_can_be_weighed(old: Plan, new: Plan) -> None:
    """Whatever changed, it is better for one of them, for neither, or must be read."""
    for change in compare(old, new, GB):
        assert better_for(old, new, change, GB) in BetterFor
