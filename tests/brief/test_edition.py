"""The editions: what each tells, and what it keeps to itself."""

from datetime import date, time

import msgspec
import pytest

from outsourcing_planner.advice.sharing import NoSuchLotError
from outsourcing_planner.brief.allowed import shown
from outsourcing_planner.brief.compose import compose
from outsourcing_planner.brief.content import Contents, FormTable, Heading
from outsourcing_planner.brief.edition import Edition
from outsourcing_planner.brief.filename import suggested_name
from outsourcing_planner.brief.typeset import Paper, typeset
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.assurance import AgreementKind
from outsourcing_planner.plan.assurance import Paper as PaperToSign
from outsourcing_planner.plan.exit import HandoverTask
from outsourcing_planner.plan.payment import Instalment, PaymentModel, PaymentPlan
from outsourcing_planner.plan.scope import Deliverable, Scope
from outsourcing_planner.plan.tasks import Decision, Handoff, Lot, Task, Tasks
from outsourcing_planner.plan.timetable import Milestone, Timetable
from tests import plans

from .reading import ABOUT, readable, squeezed, titles, words_of
from .reading import pages as pages_of

WORDS = words_of("en_IE")


def _lots() -> Plan:
    out = Decision.OUTSOURCE
    return Plan(
        title="New shop",
        tasks=Tasks(
            items=(
                Task(id="t1", name="Build shelves", lot="a", decision=out),
                Task(id="t2", name="Paint walls", lot="b", decision=out, after=("t1",)),
                Task(id="t3", name="Hang lamps", lot="c", decision=out),
            ),
            lots=(
                Lot(id="a", name="Carpenter", description="All wood"),
                Lot(id="b", name="Painter", description="All colour"),
                Lot(id="c", name="Electrician"),
            ),
            handoffs=(
                Handoff(id="h1", what="Bare walls", giver="a", taker="b", by=date(2027, 3, 1)),
                Handoff(id="h2", what="Cables", giver="c", taker="a"),
            ),
        ),
        scope=Scope(
            deliverables=(
                Deliverable(id="d1", task="t1", name="Six shelves"),
                Deliverable(id="d2", task="t2", name="White walls"),
            )
        ),
        timetable=Timetable(
            milestones=(
                Milestone(id="m1", name="Shelves stand", lot="a"),
                Milestone(id="m2", name="Walls are dry", lot="b", after=("m1",), due=date(2027, 4, 1)),
                Milestone(id="m3", name="The shop opens", after=("m2",), due=date(2027, 5, 1)),
            )
        ),
        payment=PaymentPlan(
            currency="EUR",
            model=PaymentModel.FIXED_PRICE,
            total=777700,
            instalments=(Instalment(id="i", name="Painter first", amount=777700),),
        ),
    )


def _heads(plan: Plan, edition: Edition = Edition.FULL, lot: str | None = None) -> list[str]:
    blocks = compose(plan, ABOUT, WORDS, edition, lot).blocks
    return [block.text for block in blocks if isinstance(block, Heading) and block.level == 1]


def test_a_teaser_is_short_and_names_nobody() -> None:
    """Four sections; neither the plan's name nor the business's, and no author in the file."""
    brief = compose(plans.dental(), ABOUT, WORDS, Edition.TEASER)
    assert _heads(plans.dental(), Edition.TEASER) == [
        "At a glance",
        "Why, and what success looks like",
        "The work in short",
        "How we will choose",
    ]
    assert brief.author == ""
    business = plans.dental().goals.business.name
    assert business
    assert business not in readable(brief) + suggested_name(brief)
    assert plans.dental().title not in readable(brief) + suggested_name(brief)


def test_a_brief_for_one_lot_tells_of_the_others_only_what_is_handed_on() -> None:
    """Its tasks and results, its handoffs with the other's name, and no price that is for all."""
    brief = compose(_lots(), ABOUT, WORDS, lot="b")
    said = readable(brief)
    assert brief.title == "New shop – Painter"
    assert "Paint walls" in said
    assert "White walls" in said
    assert "Bare walls | Carpenter | Painter | 1 Mar 2027" in said
    assert "Walls are dry" in said
    assert "The shop opens" in said
    for other in (
        "Build shelves",
        "Six shelves",
        "Shelves stand",
        "Hang lamps",
        "Cables",
        "Electrician",
        "All wood",
        "Painter first",
    ):
        assert other not in said
    assert "7,777" not in said
    assert "Please quote." in said


def test_the_only_lot_keeps_its_price() -> None:
    """Where all that is given away is in the lot, the price is the lot's."""
    plan = paths.put(_lots(), "tasks.items", _lots().tasks.items[:1])
    assert "€7,777.00" in readable(compose(plan, ABOUT, WORDS, lot="a"))


def test_a_lot_that_is_not_there() -> None:
    """It is said, rather than an empty brief made."""
    with pytest.raises(NoSuchLotError):
        shown(_lots(), lot="z")


def test_a_lot_s_own_form_asks_for_its_tasks() -> None:
    """And says which lot it is, so that the answer is known again."""
    fields = [
        cell.name
        for block in compose(_lots(), ABOUT, WORDS, lot="b").blocks
        if isinstance(block, FormTable)
        for row in block.rows
        for cell in row
        if not isinstance(cell, tuple)
    ]
    assert "lot" in fields
    assert "total" in fields
    assert len(fields) == len(set(fields))


def test_the_agreement_sheet_has_every_term_and_two_signatures() -> None:
    """Each with a box for either side; what describes or chooses is no term."""
    brief = compose(plans.dental(), ABOUT, words_of("en_US"), Edition.AGREEMENT)
    said = readable(brief)
    assert brief.title.startswith("Agreement sheet: ")
    assert "Fee a month: $1,850.00 | □ | □ | □" in _bare(said)
    assert "Signed by both" in said
    assert "Must have" not in said
    assert _heads(plans.dental(), Edition.AGREEMENT)[-1] == "Signed by both"


def test_a_paper_to_sign_is_a_term_with_its_name() -> None:
    """A row without a text goes by its kind; hours of work are one term, not four."""
    papers = (PaperToSign(id="nda", kind=AgreementKind.NDA, needed=True),)
    plan = paths.put(plans.cafe(), "assurance.papers", papers)
    plan = paths.put(plan, "communication.owner_hours.zone", "Europe/Dublin")
    plan = paths.put(plan, "communication.owner_hours.start", time(9))
    said = readable(compose(plan, ABOUT, WORDS, Edition.AGREEMENT))
    assert "Papers to sign: Confidentiality agreement · Needed: Yes" in _bare(said)
    assert "Your working hours: Time zone: Europe/Dublin · From: 09:00" in _bare(said)


def _bare(said: str) -> str:
    return said.replace("*", "").replace("~", "")


def test_an_empty_plan_has_no_agreement_sheet() -> None:
    """There is nothing to sign."""
    assert compose(Plan(), ABOUT, WORDS, Edition.AGREEMENT).blocks == ()


def test_file_names_tell_the_editions_apart() -> None:
    """One cannot be sent for the other by mistake."""
    names = {suggested_name(compose(plans.cafe(), ABOUT, WORDS, edition)) for edition in Edition}
    assert names == {
        "One logo for a café - brief 1.pdf",
        "A job on offer - short 1.pdf",
        "Agreement sheet One logo for a café - agreement 1.pdf",
        "Notice and handover One logo for a café - notice 1.pdf",
        "How it goes One logo for a café - review 1.pdf",
    }


def test_a_long_brief_begins_with_its_contents() -> None:
    """Each heading stands with the page it is on."""
    brief = compose(plans.two_hundred(), ABOUT, words_of("en_US"))
    assert brief.blocks[0] == Contents()
    data = typeset(brief, Paper.A4)
    pages = [squeezed(page) for page in pages_of(data)]
    for title in titles(data):
        at = next(
            number
            for number in range(1, len(pages) + 1)
            if f"{squeezed(title)}{number}" in pages[0] and squeezed(title) in pages[number - 1]
        )
        assert at


def test_a_short_brief_needs_no_contents() -> None:
    """Three pages are found without."""
    assert Contents() not in compose(plans.cafe(), ABOUT, WORDS).blocks


def _noticed(plan: Plan, on: date | None = date(2027, 2, 3)) -> str:
    about = msgspec.structs.replace(ABOUT, notice_on=on, agreed_on=date(2026, 11, 2))
    return readable(compose(plan, about, words_of("en_US"), Edition.NOTICE))


def test_a_notice_says_when_it_ends_and_what_is_handed_over_until_when() -> None:
    """Sixty days from 3 February, to the end of a month; each task with its own last day, from that day on."""
    said = _noticed(plans.dental())
    assert "On **February 3, 2027** we give you notice to end our agreement of November 2, 2026." in said
    assert "By the notice we agreed on, it ends on **April 30, 2027**." in said
    assert "Bring the books up to the last day | 10 days | **May 10, 2027**" in said
    assert "We pay your last invoice, sent when it ends, by | **May 15, 2027**" in said
    assert "Payroll portal owner login | Dr. Maya Osei" in said
    assert "Patient data | Deleted within 30 days, confirmed in writing" in said
    assert "~The last payment~ :: Pro rata to the last day, less open service credits." in said
    assert "[client_signed] | [contractor_signed]" in said


def test_a_notice_given_a_day_later_may_end_a_month_later() -> None:
    """The day is asked for, not read from a clock; without one it is the sheet’s own."""
    assert "it ends on **March 31, 2027**" in _noticed(plans.dental(), date(2027, 1, 30))
    assert "it ends on **April 30, 2027**" in _noticed(plans.dental(), date(2027, 1, 31))
    assert "On **November 22, 2026** we give you notice" in _noticed(plans.dental(), None)


def test_a_notice_without_days_of_notice_asks_for_the_last_day() -> None:
    """Nothing is reckoned that was not agreed: no end, no last day of a task."""
    said = _noticed(paths.put(plans.dental(), "exit.notice_days", None))
    assert "We did not agree on days of notice. Let us find the last day together." in said
    assert "Bring the books up to the last day | 10 days" in said
    assert "## The days" not in said
    assert "Last day" not in said


def test_a_notice_tells_no_private_reason() -> None:
    """Nor where a thing is kept, who stands in, or what leaving costs."""
    plan = paths.put(plans.dental(), "renegotiation.leave_reason", "CANARY they were rude")
    plan = paths.put(plan, "exit.stand_in", "CANARY Dana")
    assert "CANARY" not in _noticed(plan)


def test_a_task_without_days_has_those_of_the_whole_handover() -> None:
    """And no day at all where neither is said."""
    plan = paths.put(plans.dental(), "exit.handover", (HandoverTask(id="h", name="Hand over the keys"),))
    assert "Hand over the keys | **May 30, 2027**" in _noticed(plan)
    assert "Hand over the keys" in _noticed(paths.put(plan, "exit.handover_days", None))
    assert "Last day" not in _noticed(paths.put(plan, "exit.handover_days", None))
