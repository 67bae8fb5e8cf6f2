"""How closely the owner looks: days, the longest time without, and hours."""

from datetime import date
from decimal import Decimal

from outsourcing_planner.advice.looks import hours_a_week_looking, hours_a_week_needed, longest_gap, stages_after
from outsourcing_planner.advice.rows import given_away
from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.assurance import QualityCheck
from outsourcing_planner.plan.communication import CheckIn, Frequency, Meeting, TrustStage
from outsourcing_planner.plan.payment import PaymentModel
from outsourcing_planner.plan.timetable import Milestone, Review
from tests.advice.plans import cafe, changed, row

START, END = date(2027, 3, 1), date(2027, 5, 30)


def test_every_kind_of_look_counts() -> None:
    """Ninety days; each milestone, check-in, review and quality check parts them, and nothing outside does."""
    plan = changed(Plan(), timetable__milestones=(Milestone(id="M1", due=date(2027, 4, 1)),))
    assert longest_gap(Plan(), START, END) == 90
    assert longest_gap(plan, START, END) == 59
    plan = changed(plan, communication__check_ins=(CheckIn(id="L1", on=date(2027, 4, 20)), CheckIn(id="L2")))
    assert longest_gap(plan, START, END) == 40
    plan = changed(
        plan, timetable__reviews=(Review(id="R1", on=date(2027, 5, 10)), Review(id="R2", on=date(2028, 1, 1)))
    )
    assert longest_gap(plan, START, END) == 31
    checks = (QualityCheck(id="Q1", on=date(2027, 3, 15)), QualityCheck(id="Q2", milestone="M1"))
    assert longest_gap(changed(plan, assurance__quality_checks=checks), START, END) == 20


def test_a_meeting_that_comes_again_is_a_look() -> None:
    """The most frequent counts; what happens once or at milestones has no rhythm."""
    meetings = tuple(
        Meeting(id=f"K{n}", frequency=often)
        for n, often in enumerate((Frequency.MONTHLY, Frequency.FORTNIGHTLY, Frequency.ONCE, Frequency.AT_MILESTONES))
    )
    assert longest_gap(changed(Plan(), communication__meetings=meetings), START, END) == 14
    assert longest_gap(changed(Plan(), communication__meetings=meetings[2:]), START, END) == 90


def test_hours_that_the_work_takes() -> None:
    """What the owner says; else the tasks given away, over the weeks, or a month where a fee is paid."""
    plan = row(row(cafe(), "tasks.items[T1]", hours=Decimal(52)), "tasks.items[T2]", hours=Decimal(99))
    given = given_away(plan.tasks.items)
    assert hours_a_week_needed(plan, given, 28) == 13
    assert hours_a_week_needed(plan, given, 3) == 52
    assert hours_a_week_needed(plan, given, None) is None
    assert hours_a_week_needed(plan, [], 28) is None
    fee = changed(plan, payment__model=PaymentModel.RETAINER)
    assert hours_a_week_needed(fee, given, None) == 12
    assert hours_a_week_needed(changed(fee, selection__sought__hours_needed=Decimal(5)), given, None) == 5


def test_hours_that_looking_takes() -> None:
    """A weekly meeting counts as long as it is, a rung by its days; what has no rhythm does not."""
    meeting = Meeting(id="K1", frequency=Frequency.WEEKLY, minutes=60)
    plan = changed(Plan(), communication__meetings=(meeting, Meeting(id="K2", minutes=500)))
    assert hours_a_week_looking(plan, None) == 1
    assert hours_a_week_looking(plan, TrustStage(id="S1", every_days=7, minutes=30)) == Decimal("1.5")
    assert hours_a_week_looking(plan, TrustStage(id="S1", minutes=30)) == 1


def test_rungs_on_which_the_work_still_is() -> None:
    """One that is over is not, one without a day is only if it is the last."""
    rungs = (
        TrustStage(id="S1", every_days=1, until=date(2027, 3, 14)),
        TrustStage(id="S2", every_days=3, until=date(2027, 3, 15)),
        TrustStage(id="S3", every_days=7),
        TrustStage(id="S4", every_days=14),
        TrustStage(id="S5"),
    )
    plan = changed(Plan(), timetable__start=START, communication__trust=rungs)
    assert [stage.id for stage in stages_after(plan, 14)] == ["S2", "S4"]
    assert [stage.id for stage in stages_after(changed(plan, timetable__start=None), 14)] == ["S4"]
