"""The same plan is opened twice: the second window says who has it, and only looks."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from outsourcing_planner.storage.planfile import PlanFile

from .person import Person
from .test_cafe import plan_file


def test_the_second_window_on_a_plan_only_looks(
    person: Person, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    """It shows the plan and says who has it; its fields take no typing, and the first one goes on as ever."""
    person.clicks("home.new")
    person.types("title", "Website")
    person.waits_for_save()
    second = Person(qtbot, qapp, tmp_path / "data")
    second.opens_plan(0)
    assert second.reads("title") == "Website"
    assert not second.sees("title").isEnabled()
    assert "open in another window" in " ".join(second.texts())
    assert second.reads("save.state") == "Read only"
    second.clicks("continue")
    second.does_not_see("tasks.items.add")
    second.leaves()
    person.window.activateWindow()
    person.types("title", "Website and shop")
    person.waits_for_save()
    person.closes()
    assert PlanFile.open(plan_file(tmp_path)).contents.draft.title == "Website and shop"
    assert not list(tmp_path.rglob("*.lock"))
