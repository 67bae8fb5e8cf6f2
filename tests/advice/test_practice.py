"""What happened is held against what was agreed, not against what is wished for."""

from datetime import date

from outsourcing_planner.advice.practice import agreed_since, in_practice
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.course import ChangeDecision, ChangeRequest, Incident
from outsourcing_planner.plan.timetable import Milestone, MilestoneStatus
from tests.advice.plans import changed, gift_shop


def test_the_agreed_terms_with_the_course_of_today() -> None:
    """The wished price is not in it, what went wrong and what a milestone came to are."""
    accepted = Milestone(id="M1", name="Dispatch", status=MilestoneStatus.ACCEPTED, accepted_on=date(2027, 3, 9))
    now = changed(gift_shop(), payment__fee=1, timetable__milestones=(accepted,), costs__owner_rate=4_000)
    now = paths.put(now, "course.incidents", (Incident(id="i", what="Late"),))
    found = in_practice(now, gift_shop())
    assert found.payment.fee == 120_000
    assert found.course == now.course
    assert found.costs.owner_rate == 4_000
    assert found.timetable.milestones[0].accepted_on == date(2027, 3, 9)
    assert found.timetable.milestones[0].grace_days == 2


def test_what_was_not_agreed_is_not_in_it() -> None:
    """Neither a step that is only wished for; and one that is to go still counts."""
    now = changed(gift_shop(), timetable__milestones=(Milestone(id="M9", name="New"),))
    assert [one.id for one in in_practice(now, gift_shop()).timetable.milestones] == ["M1"]


def test_without_an_agreement_the_plan_is_all_there_is() -> None:
    """So what happened is held against it."""
    plan = gift_shop()
    assert in_practice(plan, None) is plan


def test_changes_agreed_since() -> None:
    """Those that were agreed already in the last version are part of it; open ones are none yet."""
    old = ChangeRequest(id="a", what="More photos", decision=ChangeDecision.AGREED)
    new = ChangeRequest(id="b", what="Gift notes", decision=ChangeDecision.AGREED)
    waiting = ChangeRequest(id="c", what="Sunday post", decision=ChangeDecision.OPEN)
    agreed = changed(Plan(), course__changes=(old,))
    now = changed(Plan(), course__changes=(old, new, waiting))
    assert [one.id for one in agreed_since(now, agreed)] == ["b"]
    assert [one.id for one in agreed_since(now, None)] == ["a", "b"]
