"""Tests of the open plan: each edit is a new value that can be undone by name."""

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from outsourcing_planner.language import load_words
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.goals import Goal
from outsourcing_planner.plan.tasks import Task
from outsourcing_planner.resources import folder
from outsourcing_planner.storage.planfile import decode, encode, new_contents
from outsourcing_planner.ui.document import Document
from tests.strategies import edits, plans

WORDS = load_words(folder("translations"), "en_GB")


def document(plan: Plan | None = None, *, read_only: bool = False) -> Document:
    """An open plan."""
    return Document(plan or Plan(), WORDS, read_only=read_only)


def test_undo_and_redo_name_what_they_take_back(qapp: QApplication) -> None:
    """Each kind of edit has a name of its own in undo."""
    doc = document()
    doc.edit("title", "Website")
    names = [doc.undo_stack.undoText()]
    doc.insert("goals.items", Goal(id="a"))
    names.append(doc.undo_stack.undoText())
    doc.insert_all("goals.items", [Goal(id="b"), Goal(id="c")])
    doc.move("goals.items[c]", 0)
    names.append(doc.undo_stack.undoText())
    doc.remove("goals.items[b]")
    names.append(doc.undo_stack.undoText())
    doc.undo_stack.undo()
    assert names == ["change “Name of this plan”", "add to “Goals”", "move in “Goals”", "remove from “Goals”"]
    assert doc.undo_stack.redoText() == "remove from “Goals”"
    assert [goal.id for goal in doc.plan.goals.items] == ["c", "a", "b"]


def test_typing_on_in_a_field_is_one_step(qapp: QApplication) -> None:
    """Letters typed one after the other are undone together; another field begins a new step."""
    doc = document()
    for text in ("W", "We", "Web"):
        doc.edit("title", text)
    doc.edit("goals.notes", "x")
    assert doc.undo_stack.count() == 2
    doc.undo_stack.undo()
    doc.undo_stack.undo()
    assert doc.plan == Plan()


def test_typing_back_to_the_beginning_leaves_nothing_to_undo(qapp: QApplication) -> None:
    """A field that holds again what it held is no step."""
    doc = document()
    doc.edit("title", "W")
    doc.edit("title", "")
    assert not doc.undo_stack.canUndo()


def test_the_same_value_again_changes_nothing(qapp: QApplication) -> None:
    """No signal and no step for an edit that is none."""
    doc = document(Plan(title="Website"))
    heard: list[object] = []
    doc.changed.connect(lambda old, new: heard.append(new))
    doc.edit("title", "Website")
    assert (heard, doc.undo_stack.count()) == ([], 0)


def test_nobody_writes_in_a_plan_that_is_read_only(qapp: QApplication) -> None:
    """Every way to edit leaves it as it is."""
    held = Plan(title="Website")
    doc = document(paths.insert(held, "goals.items", Goal(id="a")), read_only=True)
    before = doc.plan
    doc.edit("title", "Other")
    doc.insert("goals.items", Goal(id="b"))
    doc.remove("goals.items[a]")
    doc.replace(Plan(), "start over")
    assert doc.plan is before


def test_removing_a_row_by_undo_brings_back_what_pointed_at_it(qapp: QApplication) -> None:
    """Undo restores the row and the references to it alike."""
    doc = document()
    doc.insert("goals.items", Goal(id="a"))
    doc.insert("tasks.items", Task(id="t", goals=("a",)))
    before = doc.plan
    doc.remove("goals.items[a]")
    assert doc.plan.tasks.items[0].goals == ()
    doc.undo_stack.undo()
    assert doc.plan == before


@settings(max_examples=30)
@given(st.data())
def test_any_edits_can_all_be_undone_and_redone(qapp: QApplication, data: st.DataObject) -> None:
    """However a plan was edited: undo all gives the beginning, redo all the end, and the end survives the file."""
    start = data.draw(plans())
    doc = document(start)
    for _ in range(data.draw(st.integers(1, 8))):
        path, value = data.draw(edits(doc.plan))
        doc.edit(path, value)
    end = doc.plan
    while doc.undo_stack.canUndo():
        doc.undo_stack.undo()
    assert doc.plan == start
    while doc.undo_stack.canRedo():
        doc.undo_stack.redo()
    assert doc.plan == end
    assert decode(encode(new_contents(end, "any")), Path("any.outplan")).draft == end
