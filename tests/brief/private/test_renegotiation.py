"""The pack for the next talk."""

from datetime import date
from decimal import Decimal

from outsourcing_planner.brief.content import About, NewPage
from outsourcing_planner.brief.private import PrivatePrint, compose_private
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.course import Benefit, ChangeDecision, ChangeRequest, Incident
from outsourcing_planner.plan.goals import Goal
from outsourcing_planner.plan.payment import ServiceLevel
from outsourcing_planner.plan.timetable import Milestone
from tests.advice.plans import changed, gift_shop
from tests.brief.reading import readable, words_of
from tests.scenarios.content import scenario

ABOUT = About(version=2, on=date(2027, 2, 1), draft=False)
WORDS = words_of("en_GB")


def pack(plan: Plan, agreed: Plan | None) -> str:
    """The pack as readable text."""
    return readable(compose_private(PrivatePrint.RENEGOTIATION, plan, ABOUT, WORDS, agreed=agreed))


def test_evidence_comes_first_then_the_limits_then_the_wishes() -> None:
    """Each on pages of its own, so that the limits need not lie on the table."""
    plan = scenario("uk-renegotiation-v2")
    text = pack(plan, scenario("uk-renegotiation-v1"))
    evidence, limits, wished = text.split("(new page)")
    assert "- volume up 47% over the agreed limit" in evidence
    assert "Dispatch | 2 working days | 4" in evidence
    assert "January 2027: 588 orders instead of the 400 agreed, 47% more." in evidence
    assert "CANARY" not in evidence + wished
    assert "~The most you would pay~ :: **£1,350.00**" in limits
    assert "CANARY-S08 give: shorter payment days. get: faster dispatch" in limits
    assert "1. net_days / 2. checkins / 3. fee" in limits
    assert "CANARY-S08 quote from BoxFox at 1310" in limits
    assert "In a year you pay £1,152.00 more." in wished
    assert "Fee a month / ~Payment~ | £1,200.00 | £1,296.00 | +8.0% | the contractor | **+£1,152.00**" in wished
    brief = compose_private(PrivatePrint.RENEGOTIATION, plan, ABOUT, WORDS, agreed=plan)
    assert brief.blocks.count(NewPage()) == 2


def test_all_sorts_of_evidence() -> None:
    """Credits owed, steps that came late, goals, changes agreed since; all by the terms that were agreed."""
    agreed = changed(
        gift_shop(),
        payment__service_levels=(ServiceLevel(id="S1", metric="Dispatch", target="2 days", credit_percent=Decimal(5)),),
        timetable__milestones=(Milestone(id="M1", name="Shelves full", due=date(2027, 1, 4), grace_days=2),),
        goals__items=(Goal(id="G1", outcome="Fewer hours packing", baseline="30 hours", target="10 hours"),),
    )
    now = changed(
        agreed,
        payment__fee=999_900,
        course__incidents=(Incident(id="i1", level="S1", on=date(2027, 1, 9)),),
        course__benefits=(Benefit(id="b1", goal="G1", month=date(2027, 1, 1), reached="15 hours"),),
        course__changes=(
            ChangeRequest(
                id="c1", what="Gift notes", asked_by="the shop", costs=5_000, days=3, decision=ChangeDecision.AGREED
            ),
        ),
    )
    now = paths.put(now, "timetable.milestones[M1].accepted_on", date(2027, 1, 8))
    text = pack(now, agreed)
    assert "- Credits of £60.00 are due; £60.00 is not claimed yet." in text
    assert "January 2027 | £60.00 | £60.00 | £0.00 | £60.00" in text
    assert "Shelves full | 4 Jan 2027 | 6 Jan 2027 | 8 Jan 2027 | 2" in text
    assert "Fewer hours packing | 30 hours | 10 hours | 15 / ~January~ | 75%" in text
    assert "Gift notes | the shop | £50.00 | 3 days" in text
    assert "Changes agreed since" not in pack(now, now)


def test_where_nothing_happened_and_nothing_was_agreed() -> None:
    """It is said what would stand there."""
    text = pack(Plan(), None)
    assert "Nothing is written down yet. What you write under “How it goes” stands here." in text
    assert "You have no plan B yet." in text
    assert "Nothing was agreed yet, so there is nothing to compare with." in text
