"""An owner goes through the terms with the contractor, by mouse and by keyboard alone."""

from datetime import date

from PySide6.QtCore import Qt

from outsourcing_planner.advice.agreeing import moved
from outsourcing_planner.plan.terms import TermState

from .person import Person


def _at_the_terms(person: Person) -> None:
    person.clicks("home.sample")
    person.clicks("beside.agreement")


def test_terms_are_agreed_part_by_part(person: Person) -> None:
    """What is said of a term is counted, kept, and taken back by Undo."""
    _at_the_terms(person)
    assert person.reads("agreement.count").startswith("0 of ")
    person.clicks("terms.goals.agreed")
    assert person.reads("agreement.count").startswith("3 of ")
    person.waits_for_save()
    person.clicks("undo")
    assert person.reads("agreement.count").startswith("0 of ")


def test_the_next_open_term_is_found_by_keyboard(person: Person) -> None:
    """One is put to Open with the arrow keys; from anywhere the button leads to it, and what they wish is noted."""
    _at_the_terms(person)
    person.does_not_see("agreement.next")
    person.opens_group("Payment · 0 of 30 agreed")
    person.sees("state.payment.net_days").setFocus()
    for _ in range(2):
        person.presses(Qt.Key.Key_Down)
    assert "1 is open." in person.reads("agreement.count")
    person.clicks("back")
    person.clicks("beside.agreement")
    assert person.focused().objectName() == "agreement.next"
    person.presses(Qt.Key.Key_Return)
    assert person.focused().objectName() == "state.payment.net_days"
    person.waits_until(lambda: not person.focused().visibleRegion().isEmpty())
    person.presses(Qt.Key.Key_Tab)
    assert person.focused().objectName() == "wish.payment.net_days"
    person.keys("14 days")
    person.presses(Qt.Key.Key_Return)
    assert person.window.view is not None
    (record,) = person.window.view.document.plan.agreement.terms
    assert (record.path, record.wish) == ("payment.net_days", "14 days")


def test_a_term_that_changes_is_open_again(person: Person) -> None:
    """Agreed, then answered otherwise, then as it was."""
    _at_the_terms(person)
    person.clicks("terms.goals.agreed")
    view = person.window.view
    assert view is not None
    goal = view.document.plan.goals.items[0]
    path = f"goals.items[{goal.id}].target"
    view.document.edit(path, "1,000")
    person.waits_until(lambda: "1 is open." in person.reads("agreement.count"))
    person.waits_until(lambda: any("something else" in text for text in person.texts()))
    view.document.edit(path, goal.target)
    person.waits_until(lambda: "open" not in person.reads("agreement.count"))


def test_the_review_leads_to_what_is_left_open(person: Person) -> None:
    """With the start near, the check says what is not settled, and “Take me there” puts the keyboard on it."""
    person.clicks("home.sample")
    view = person.window.view
    assert view is not None
    view.document.edit("timetable.start", date.today())
    view.document.replace(moved(view.document.plan, ("payment.net_days",), TermState.OPEN), "open a term")
    view.wizard.go("review")
    person.clicks("goto.agreement.terms")
    assert person.focused().objectName() == "state.payment.net_days"
    person.waits_until(lambda: not person.focused().visibleRegion().isEmpty())
