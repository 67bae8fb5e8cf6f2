"""The plan as it was: found in a list, compared with now, gone back to, undone, and kept as a plan of its own."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QListWidget

from outsourcing_planner.storage.planfile import PlanFile

from .person import Person
from .test_cafe import plan_file


def looks_back(person: Person) -> QListWidget:
    """Open the list by its key; it comes with the states there are."""
    person.window.activateWindow()  # as a window system does once a dialog is closed
    person.pauses()
    person.presses(Qt.Key.Key_H, with_=Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    found = person.sees("earlier.list")
    assert isinstance(found, QListWidget)
    return found


def chosen(listed: QListWidget) -> str:
    """What a screen reader says of the row the mark is on."""
    item = listed.currentItem()
    return str(item.data(Qt.ItemDataRole.AccessibleTextRole)) if item is not None else ""


def is_on_what_differs(listed: QListWidget) -> bool:
    """Whether the mark has come to the state that was typed first."""
    return "2 answers are different" in chosen(listed)


def writes_two_states(person: Person, folder: Path) -> Path:
    """Type, save, leave, come back and type something else; the plan's file."""
    person.clicks("home.new")
    person.types("title", "Website")
    person.types("goals.business.name", "Harbour Bakery")
    person.waits_for_save()
    person.starts_again()
    person.opens_plan(0)
    person.types("title", "Website and shop")
    person.types("goals.business.name", "Somebody else")
    person.waits_for_save()
    return plan_file(folder)


def test_the_plan_goes_back_and_undo_takes_that_back(person: Person, tmp_path: Path) -> None:
    """Type, save, type, look, compare, go back, undo, redo: each is one step, and what is left is kept too."""
    file = writes_two_states(person, tmp_path)
    before = PlanFile.open(file).contents
    listed = looks_back(person)
    person.waits_until(lambda: is_on_what_differs(listed))
    assert chosen(listed).startswith("Today")
    person.presses(Qt.Key.Key_Return)
    assert "Website and shop" in person.texts_of("changes.rows")
    person.clicks("changes.back")
    listed = looks_back(person)
    person.waits_until(lambda: is_on_what_differs(listed))
    person.clicks("earlier.return")
    assert (person.reads("title"), person.reads("goals.business.name")) == ("Website", "Harbour Bakery")
    assert person.command("undo").text().startswith("Undo go back to")
    person.waits_for_save()
    after = PlanFile.open(file).contents
    assert after.draft.title == "Website"
    assert after.revision > before.revision
    person.clicks("undo")
    assert (person.reads("title"), person.reads("goals.business.name")) == ("Website and shop", "Somebody else")
    person.waits_for_save()
    person.starts_again()
    person.opens_plan(0)
    assert person.reads("title") == "Website and shop"
    listed = looks_back(person)
    person.waits_until(lambda: is_on_what_differs(listed))
    person.presses(Qt.Key.Key_Escape)


def test_the_state_that_was_left_can_be_gone_back_to_as_well(person: Person, tmp_path: Path) -> None:
    """Even after Undo is gone with the window: going back is a new state, never a rewriting of the old ones."""
    writes_two_states(person, tmp_path)
    listed = looks_back(person)
    person.waits_until(lambda: is_on_what_differs(listed))
    person.holds_alt(Qt.Key.Key_G)
    person.waits_until(lambda: person.reads("title") == "Website")
    person.starts_again()
    person.opens_plan(0)
    assert person.reads("title") == "Website"
    listed = looks_back(person)
    person.waits_until(lambda: is_on_what_differs(listed))
    person.holds_alt(Qt.Key.Key_G)
    person.waits_until(lambda: person.reads("title") == "Website and shop")


def test_what_was_agreed_stays_agreed(person: Person, tmp_path: Path) -> None:
    """Going back behind an agreed version changes the draft alone."""
    file = writes_two_states(person, tmp_path)
    steps = person.sees("steps")
    assert isinstance(steps, QListWidget)
    steps.setFocus()
    person.presses(Qt.Key.Key_End, Qt.Key.Key_Return)
    person.clicks("agree")
    listed = looks_back(person)
    person.waits_until(lambda: is_on_what_differs(listed))
    rows = [listed.item(at).text() for at in range(listed.count())]
    assert rows == ["Today", "Agreed version 1", "Saved"]
    person.clicks("earlier.return")
    person.waits_for_save()
    after = PlanFile.open(file).contents
    assert after.draft.title == "Website"
    assert [one.plan.title for one in after.agreed] == ["Website and shop"]


def test_a_state_is_kept_as_a_plan_of_its_own(person: Person, tmp_path: Path) -> None:
    """A name is offered; a name that is taken is refused, and that file stays as it is."""
    file = writes_two_states(person, tmp_path)
    before = file.read_bytes()
    for name in ("", file.name):
        listed = looks_back(person)
        person.waits_until(partial(is_on_what_differs, listed))
        person.clicks("earlier.keep")
        dialog = person.sees("earlier.dialog", QDialog)
        assert isinstance(dialog, QFileDialog)
        if name:
            field = dialog.findChild(QLineEdit)
            assert field is not None
            field.setText(name)
        person.presses_in(dialog, Qt.Key.Key_Return)
        person.window.activateWindow()
    assert file.read_bytes() == before
    assert any("already a file of that name" in text for text in person.texts())
    (copy,) = [one for one in file.parent.glob("*.outplan") if one != file]
    assert copy.name.startswith("New plan of ")
    kept, mine = PlanFile.open(copy).contents, PlanFile.open(file).contents
    assert kept.draft.title == "Website"
    assert kept.plan_id != mine.plan_id
    assert person.reads("title") == "Website and shop"


def test_a_new_plan_has_no_earlier_states(person: Person) -> None:
    """That is said in a sentence, and Escape closes it."""
    person.clicks("home.new")
    person.command("show.earlier").trigger()
    person.waits_until(lambda: "There are none yet" in person.reads("earlier.said"))
    person.does_not_see("earlier.compare")
    person.presses(Qt.Key.Key_Escape)
    person.does_not_see("earlier")
