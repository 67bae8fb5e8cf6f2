"""A returned answer: read, held against the plan, shown, and taken."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outsourcing_planner.advice.answer import Answer, AnswerRefusedError, understood
from outsourcing_planner.advice.answer_preview import preview
from outsourcing_planner.advice.answers import quote_of, take
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.content import check
from outsourcing_planner.plan.payment import PaymentModel
from outsourcing_planner.plan.selection import Candidate, ContractorKind, Requirement, Score
from outsourcing_planner.plan.tasks import Decision, Lot, Task
from tests import strategies

from .plans import words

WORDS = words("en_IE")
TODAY = date(2026, 11, 22)


def shop() -> Plan:
    """Two tasks at a fixed price, and two must-haves."""
    tasks = tuple(Task(id=f"t{n}", name=f"Task {n}", decision=Decision.OUTSOURCE) for n in (1, 2))
    plan = paths.put(Plan(), "tasks.items", tasks)
    plan = paths.put(plan, "payment.model", PaymentModel.FIXED_PRICE)
    plan = paths.put(plan, "payment.currency", "EUR")
    plan = paths.put(plan, "timetable.start", date(2027, 2, 1))
    plan = paths.put(plan, "selection.sought.hours_needed", Decimal(20))
    musts = (Requirement(id="a", name="Insured"), Requirement(id="b", name="Local"))
    return paths.put(plan, "selection.must_haves", musts)


VALUES = {
    "plan": "abc",
    "version": "1",
    "currency": "EUR",
    "name": "  Ana\nWeb ",
    "who": "firm",
    "contact": "ana@example.com",
    "must_a": "yes",
    "shown_a": "The policy of 2026",
    "must_b": "no",
    "price_t1": "1,000.50",
    "price_t2": "€500",
    "total": "1500.50",
    "start": "8 Feb 2027",
    "weekly": "15",
    "when": "9 to 17, Dublin",
    "valid": "2026-12-31",
    "reference_1": "Mr Old, 01 234",
    "limits": "No work in August",
}


def read(plan: Plan, /, **others: str) -> Answer:
    """The answer in those values, some of them different."""
    return understood(plan, "abc", 1, VALUES | others, WORDS)


def problems(plan: Plan, /, **others: str) -> tuple[str, ...]:
    """What is odd about an answer."""
    return preview(plan, read(plan, **others), 1, TODAY, WORDS).problems


def test_everything_is_read() -> None:
    """Amounts in minor units, dates as dates, texts on one line where one line was asked for."""
    answer = read(shop())
    assert answer.name == "Ana Web"
    assert answer.kind is ContractorKind.FIRM
    assert answer.met == {"a": True, "b": False}
    assert answer.prices == {"t1": 100050, "t2": 50000}
    assert (answer.total, answer.start, answer.weekly) == (150050, date(2027, 2, 8), Decimal(15))
    assert answer.references == ("Mr Old, 01 234",)
    assert answer.unread == ()


@pytest.mark.parametrize(
    ("others", "sentence"),
    [
        ({"plan": "xyz"}, "This form belongs to another plan."),
        ({"plan": ""}, "This form does not say which plan it belongs to."),
        ({"version": "two"}, "This form does not say which version of the brief it answers."),
        ({"version": "9"}, "This form answers version 9, but the brief is only at version 1."),
    ],
)
def test_what_is_no_answer_to_this_plan_is_refused(others: dict[str, str], sentence: str) -> None:
    """In a sentence that says why."""
    with pytest.raises(AnswerRefusedError, match=sentence):
        read(shop(), **others)


@pytest.mark.parametrize(
    ("others", "sentence"),
    [
        ({"total": "1600"}, "Their prices come to €1,500.50, but they say €1,600.00 in all."),
        ({"price_t2": "", "total": "1000.50"}, "No price for “Task 2”."),
        ({"price_t1": "", "price_t2": "", "total": ""}, "They gave no price."),
        ({"currency": "USD"}, "Their amounts are in USD, this plan’s in EUR: no price is taken."),
        ({"name": ""}, "They did not say who they are."),
        ({"must_b": ""}, "They do not say whether they have: Local"),
        ({}, "They do not have: Local"),
        ({"shown_a": ""}, "They show nothing for: Insured"),
        ({"valid": "1 Nov 2026"}, "Their answer held until 1 Nov 2026, which is over."),
        ({}, "They could start on 8 Feb 2027, 7 days after your start."),
        ({}, "They have 15 hours a week, you need 20 hours."),
        ({"total": "about a lot"}, "Your price in all: “about a lot” is not clear and was left out."),
        ({"must_a": "perhaps"}, "Insured: “perhaps” is not clear and was left out."),
    ],
)
def test_what_is_odd_is_told(others: dict[str, str], sentence: str) -> None:
    """Nothing that does not add up goes by unsaid."""
    assert sentence in problems(shop(), **others)


def test_an_older_version_is_told() -> None:
    """It can still be taken: they answered what they were sent."""
    answer = understood(shop(), "abc", 2, VALUES, WORDS)
    told = preview(shop(), answer, 2, TODAY, WORDS).problems
    assert "They answered version 1 of the brief; it is at version 2 now." in told


def test_hours_at_their_rate_may_not_pass_what_they_name_as_the_most() -> None:
    """Ten hours at 50 are 500, not 400."""
    plan = paths.put(shop(), "payment.model", PaymentModel.CAPPED)
    said = problems(plan, rate="50", hours="10", cap="400")
    assert "Their hours at their rate come to €500.00, more than the €400.00 they name as the most." in said


@pytest.mark.parametrize(
    ("model", "others", "quote"),
    [
        (PaymentModel.FIXED_PRICE, {}, 150050),
        (PaymentModel.FIXED_PRICE, {"total": ""}, 150050),
        (PaymentModel.FIXED_PRICE, {"currency": "USD"}, None),
        (PaymentModel.RETAINER, {"fee": "1600"}, 160000),
        (PaymentModel.CAPPED, {"rate": "50", "hours": "10", "cap": "450"}, 45000),
        (PaymentModel.TIME_AND_MATERIALS, {"rate": "50", "hours": "10.5"}, 52500),
    ],
)
def test_their_price(model: PaymentModel, others: dict[str, str], quote: int | None) -> None:
    """What they say, else what follows from it; in another currency nothing."""
    plan = paths.put(shop(), "payment.model", model)
    assert quote_of(plan, read(plan, **others)) == quote


def test_taking_it_makes_a_candidate() -> None:
    """With their price, hours and references, and in the note what has no place of its own."""
    plan = take(shop(), read(shop()), TODAY, WORDS)
    (one,) = plan.selection.candidates
    assert (one.name, one.kind, one.contact) == ("Ana Web", ContractorKind.FIRM, "ana@example.com")
    assert (one.quote, one.quoted_on, one.capacity) == (150050, TODAY, Decimal(15))
    assert (one.hours, one.meets_essentials) == ("9 to 17, Dublin", False)
    assert "Your limits: No work in August" in one.note
    assert "Task 1: €1,000.50" in one.note
    (reference,) = plan.selection.references
    assert (reference.candidate, reference.name) == (one.id, "Mr Old, 01 234")


def test_a_second_answer_renews_the_first() -> None:
    """The candidate keeps its points; nothing stands twice."""
    plan = take(shop(), read(shop()), TODAY, WORDS)
    first = plan.selection.candidates[0]
    plan = paths.put(plan, "selection.scores", (Score(id="s", candidate=first.id, points=4),))
    answer = read(plan, name="ANA web", total="1400", price_t1="900", price_t2="500")
    assert preview(plan, answer, 1, TODAY, WORDS).replaces == "Ana Web"
    again = take(plan, answer, TODAY, WORDS)
    (one,) = again.selection.candidates
    assert (one.id, one.quote) == (first.id, 140000)
    assert again.selection.scores == plan.selection.scores
    assert len(again.selection.references) == 1
    assert take(again, answer, TODAY, WORDS) == again


def test_an_answer_for_one_lot_is_told_as_such() -> None:
    """Each task of the lot keeps its price, however many others there are; no answer for another lot hides it."""
    tasks = tuple(
        Task(id=f"t{n}", name=f"Task {n}", decision=Decision.OUTSOURCE, lot="x" if n < 3 else "y") for n in range(1, 60)
    )
    plan = paths.put(paths.put(shop(), "tasks.items", tasks), "tasks.lots", (Lot(id="x", name="Photos"), Lot(id="y")))
    assert problems(plan, lot="x")[0] == "They answered for the lot “Photos” alone: their price is for it."
    assert read(plan, lot="x", total="").prices == {"t1": 100050, "t2": 50000}
    first = take(plan, read(plan, lot="x"), TODAY, WORDS)
    (one,) = take(first, read(first, lot="y", total="70"), TODAY, WORDS).selection.candidates
    assert one.quote == 7000
    assert one.note.startswith("Lot: Photos\nPrice in all: €1,500.50\n")
    assert "Task 1: €1,000.50\nTask 2: €500.00" in one.note
    assert "Lot: y\nPrice in all: €70.00" in one.note
    assert len(read(plan, lot="gone", price_t1="1").unread) == 0


def test_what_is_not_clear_is_kept_in_the_note() -> None:
    """In their words, so that taking an answer loses nothing of it."""
    plan = take(shop(), read(shop(), total="40 lakh"), TODAY, WORDS)
    assert "“40 lakh” is not clear" in plan.selection.candidates[0].note


def test_others_stay_as_they_are() -> None:
    """A new candidate comes after those there are, under an id of its own."""
    plan = paths.put(shop(), "selection.candidates", (Candidate(id="answer1", name="Ben"),))
    found = take(plan, read(plan), TODAY, WORDS).selection.candidates
    assert [one.id for one in found] == ["answer1", "answer2"]
    assert found[0] == plan.selection.candidates[0]


def test_the_preview_reads_like_the_answer() -> None:
    """Who, how much, what they have; what was not answered is not shown."""
    lines = dict(preview(shop(), read(shop()), 1, TODAY, WORDS).lines)
    assert lines["From"] == "Ana Web"
    assert lines["Price in all"] == "€1,500.50"
    assert lines["Insured"] == "Yes"
    assert "What you need from us" not in lines


@given(st.dictionaries(st.sampled_from(sorted(VALUES)), st.text(max_size=80)), strategies.plans())
def test_no_text_breaks_the_plan(values: dict[str, str], plan: Plan) -> None:
    """Whatever stands in the places, the plan that takes it is a plan a file can hold."""
    texts = {name: text.encode("utf-16", "replace").decode("utf-16") for name, text in values.items()}
    answer = understood(plan, "abc", 1, texts | {"plan": "abc", "version": "1"}, WORDS)
    preview(plan, answer, 1, TODAY, WORDS)
    check(take(plan, answer, TODAY, WORDS))
