"""The owner reads what the program thinks, keeps what they know, and is led to what they pick."""

from pathlib import Path

from PySide6.QtCore import Qt

from outsourcing_planner.storage.planfile import PlanFile

from .person import Person
from .test_cafe import plan_file


def begins(person: Person) -> None:
    """A new plan with one task, on the tasks page."""
    person.clicks("home.new")
    person.types("title", "Books")
    person.clicks("continue")
    person.adds_row("tasks.items", "Book-keeping", "Outsource")


def to_the_review(person: Person) -> None:
    """On to the last step by its place in the step list's order."""
    while not person.shows("page.review"):
        person.presses(Qt.Key.Key_PageDown, with_=Qt.KeyboardModifier.ControlModifier)


def test_a_finding_is_kept_with_a_reason_and_heard_again(person: Person, tmp_path: Path) -> None:
    """The reason is in the plan; undo and “Tell me again” take it back."""
    begins(person)
    to_the_review(person)
    person.clicks("keep.all-outsourced")
    person.types("reason.all-outsourced", "It is all there is")
    person.presses(Qt.Key.Key_Return)
    person.waits_until(lambda: not person.shows("finding.all-outsourced"))
    person.waits_for_save()
    (known,) = PlanFile.open(plan_file(tmp_path)).contents.draft.known
    assert (known.rule, known.reason) == ("all-outsourced", "It is all there is")
    person.opens_group("What you know and keep")
    person.clicks("again.all-outsourced")
    person.waits_until(lambda: person.shows("finding.all-outsourced"))
    person.clicks("undo")
    person.waits_until(lambda: not person.shows("finding.all-outsourced"))


def test_the_five_questions_lead_to_advice_that_can_be_picked(person: Person) -> None:
    """Very core work that is given away is advised against; its dot in the picture leads to the task."""
    begins(person)
    person.opens_group("Keep it or give it away? (optional)")
    for field in ("core", "skill"):
        person.chooses(person.detail("tasks.items", field), "Very")
    person.waits_until(lambda: "Of 1 task we think otherwise" in person.reads("insight.sourcing"))
    person.opens_group("The picture, and the reasons")
    assert "It is what your customers come to you for." in person.reads("insight.sourcing")


def test_costs_are_compared_while_they_are_typed(person: Person) -> None:
    """A price and what it costs today give a verdict on the page of costs."""
    begins(person)
    for _ in range(3):
        person.clicks("continue")
    person.clicks("payment.model=fixed_price")
    person.types("payment.total", "900")
    person.clicks("beside.costs")
    person.adds_row("costs.in_house", "My evenings", "200", "A month")
    person.waits_until(lambda: "It is worth it up to a price of" in person.reads("insight.costs"))
