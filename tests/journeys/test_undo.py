"""Whatever was done is undone by name, on every step, without a question."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView

from outsourcing_planner.storage.planfile import PlanFile

from .person import Person
from .test_cafe import plan_file


def test_a_row_removed_comes_back_with_what_pointed_at_it(person: Person, tmp_path: Path) -> None:
    """No “are you sure”: the row goes at once, and Undo brings it back, also from another step."""
    person.clicks("home.new")
    person.adds_row("goals.items", "More orders")
    person.clicks("continue")
    person.adds_row("tasks.items", "Build the website", "Outsource")
    person.clicks("back")
    goals = person.sees("goals.items")
    assert isinstance(goals, QTableView)
    goals.setFocus()
    goals.selectRow(0)
    person.presses(Qt.Key.Key_Delete)
    assert goals.model().rowCount() == 0
    assert person.command("undo").text() == "Undo remove from “Goals”"
    person.clicks("continue")
    person.clicks("undo")
    person.clicks("back")
    assert goals.model().rowCount() == 1
    person.closes()
    draft = PlanFile.open(plan_file(tmp_path)).contents.draft
    assert draft.tasks.items[0].goals == (draft.goals.items[0].id,)


def test_undo_in_a_field_is_the_plans_and_goes_on_behind_it(person: Person) -> None:
    """Ctrl+Z takes back the typing in the field, then what was done before it; Ctrl+Y brings all back."""
    person.clicks("home.new")
    person.types("title", "Website")
    person.types("goals.business.name", "Copper Kettle")
    person.holds_ctrl(Qt.Key.Key_Z)
    assert person.reads("goals.business.name") == ""
    person.holds_ctrl(Qt.Key.Key_Z)
    assert person.reads("title") == ""
    assert not person.command("undo").isEnabled()
    person.holds_ctrl(Qt.Key.Key_Y)
    person.holds_ctrl(Qt.Key.Key_Y)
    assert (person.reads("title"), person.reads("goals.business.name")) == ("Website", "Copper Kettle")
