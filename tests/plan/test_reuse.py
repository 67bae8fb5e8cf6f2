"""An ended plan as a start: nothing of the last job's days, people and course is left, the rest is."""

from datetime import date

from hypothesis import given

from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.assurance import Assurance, Paper, Risk
from outsourcing_planner.plan.content import from_data, to_data
from outsourcing_planner.plan.course import Course, Incident, LookBack
from outsourcing_planner.plan.exit import Asset, ExitPlan
from outsourcing_planner.plan.goals import Goals
from outsourcing_planner.plan.payment import PaymentPlan
from outsourcing_planner.plan.renegotiation import Renegotiation
from outsourcing_planner.plan.reuse import fresh_copy
from outsourcing_planner.plan.selection import Candidate, Criterion, Reference, Score, Selection
from outsourcing_planner.plan.shape import Kind
from outsourcing_planner.plan.terms import Agreement
from outsourcing_planner.plan.timetable import Milestone, Timetable
from tests.strategies import plans

_DAY = date(2026, 3, 2)


@given(plans())
def test_no_date_is_left(plan: Plan) -> None:
    """Whatever the plan, every date of the copy is open."""
    assert [path for path, one, value in paths.walk(fresh_copy(plan)) if one.kind is Kind.DATE and value] == []


@given(plans())
def test_nothing_about_the_last_contractor_is_left(plan: Plan) -> None:
    """Candidates, what others said about them, their points, and the course of the agreement are gone."""
    copy = fresh_copy(paths.put(plan, "course.again", False))
    chosen = copy.selection
    assert (chosen.candidates, chosen.references, chosen.scores, chosen.notes) == ((), (), (), "")
    assert copy.course == Course()
    assert copy.renegotiation == Renegotiation()
    assert copy.agreement == Agreement()


@given(plans())
def test_everything_else_is_kept(plan: Plan) -> None:
    """All other answers stand where they stood."""
    chosen = ("selection.candidates", "selection.references", "selection.scores", "selection.notes")
    gone = ("unsure", "goals.lessons", "selection.chosen", "agreement.", "course.", "renegotiation.", *chosen)
    copy = fresh_copy(plan)
    for path, one, value in paths.walk(plan):
        if one.kind is not Kind.DATE and not path.startswith(gone):
            assert paths.get(copy, path) == value, path


@given(plans())
def test_the_copy_is_a_plan(plan: Plan) -> None:
    """It can be saved and read again, and copying it once more takes away only who was to be asked again."""
    copy = fresh_copy(plan)
    assert from_data(to_data(copy)) == copy
    assert fresh_copy(copy) == paths.put(copy, "selection.candidates", ())


def test_what_was_learned_and_who_was_good_come_along() -> None:
    """Lessons of earlier plans and of this one, each once; of the contractor what is the same next time."""
    firm = Candidate(id="x", name="Northwind", contact="ask@northwind.example", quote=100, quoted_on=_DAY, note="Kind")
    ended = Plan(
        goals=Goals(lessons=("Ask early",)),
        selection=Selection(candidates=(firm, Candidate(id="y", name="Other")), chosen="x"),
        course=Course(
            again=True,
            looks=(
                LookBack(id="l1", on=_DAY, lessons=("Count what comes back", " Ask early ")),
                LookBack(id="l2", lessons=("", "Look at the first parcel")),
            ),
        ),
    )
    copy = fresh_copy(ended)
    assert copy.goals.lessons == ("Ask early", "Count what comes back", "Look at the first parcel")
    kept = Candidate(id="x", name="Northwind", contact="ask@northwind.example", note="Kind")
    assert (copy.selection.candidates, copy.selection.chosen) == ((kept,), None)
    assert fresh_copy(paths.put(ended, "course.again", None)).selection.candidates == ()


def test_an_ended_plan_begins_anew() -> None:
    """A small plan, term by term: what is reusable stays, what belongs to the last time goes."""
    ended = Plan(
        title="Order fulfilment",
        timetable=Timetable(start=_DAY, milestones=(Milestone(id="m1", name="First month", due=_DAY, grace_days=3),)),
        payment=PaymentPlan(net_days=14),
        assurance=Assurance(
            papers=(Paper(id="nda", needed=True, sent_on=_DAY, signed_on=_DAY),), risks=(Risk(id="r1", name="Fire"),)
        ),
        exit=ExitPlan(assets=(Asset(id="a1", name="Stock list", holder="Our business"),)),
        selection=Selection(
            answers_by=_DAY,
            criteria=(Criterion(id="c1", name="Skills", weight=100),),
            candidates=(Candidate(id="x", quote=120000, quoted_on=_DAY),),
            references=(Reference(id="y", candidate="x", spoken_on=_DAY),),
            scores=(Score(id="z", candidate="x", criterion="c1", points=4),),
        ),
        course=Course(incidents=(Incident(id="i1", what="A lost parcel", on=_DAY),), notes="Slow in December"),
    )
    assert fresh_copy(ended) == Plan(
        title="Order fulfilment",
        timetable=Timetable(milestones=(Milestone(id="m1", name="First month", grace_days=3),)),
        payment=PaymentPlan(net_days=14),
        assurance=Assurance(papers=(Paper(id="nda", needed=True),), risks=(Risk(id="r1", name="Fire"),)),
        exit=ExitPlan(assets=(Asset(id="a1", name="Stock list", holder="Our business"),)),
        selection=Selection(criteria=(Criterion(id="c1", name="Skills", weight=100),)),
    )


def test_questions_put_aside_stay_so() -> None:
    """What was still open stays open; what was answered, or asked about a candidate, is not asked again."""
    plan = Plan(
        unsure=("payment.net_days", "timetable.start", "goals.summary", "selection.candidates[x].quote"),
        timetable=Timetable(start=_DAY),
        selection=Selection(candidates=(Candidate(id="x"),)),
    )
    assert fresh_copy(plan).unsure == ("payment.net_days", "goals.summary")
