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


def test_the_second_window_follows_the_first_and_goes_on_after_it(
    person: Person, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    """What is saved in the first is shown in the second; once the first closes, the second may edit on that step."""
    person.clicks("home.new")
    person.types("title", "Website")
    person.types("goals.business.name", "Harbour Bakery")
    person.waits_for_save()
    second = Person(qtbot, qapp, tmp_path / "data")
    second.opens_plan(0)
    assert second.reads("title") == "Website"
    person.window.activateWindow()
    person.types("title", "Website and shop")
    person.waits_until(lambda: second.reads("title") == "Website and shop")
    assert second.reads("save.state") == "Read only"
    second.does_not_see("file.edit_here")
    second.clicks("continue")
    second.sees("page.tasks")
    person.adds_row("goals.items", "More orders")
    person.waits_for_save()
    person.clicks("plans")
    second.waits_until(lambda: second.shows("file.edit_here"))
    assert "Nobody else has this plan open any more" in second.reads("file.notice")
    second.window.activateWindow()
    second.clicks("file.edit_here")
    second.sees("page.tasks")
    second.does_not_see("file.notice")
    second.clicks("back")
    second.types("title", "Website, second window")
    second.waits_for_save()
    held = PlanFile.open(plan_file(tmp_path)).contents.draft
    assert (held.title, held.goals.items[0].outcome) == ("Website, second window", "More orders")
    second.leaves()
    assert not list(tmp_path.rglob("*.lock"))


def test_whoever_is_first_to_go_on_has_the_plan(
    person: Person, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    """The offer is taken back when the first window opens the plan again."""
    person.clicks("home.new")
    person.types("title", "Website")
    person.waits_for_save()
    second = Person(qtbot, qapp, tmp_path / "data")
    second.opens_plan(0)
    person.clicks("plans")
    second.waits_until(lambda: second.shows("file.edit_here"))
    person.opens_plan(0)
    second.waits_until(lambda: not second.shows("file.edit_here"))
    assert "open in another window" in second.reads("file.notice")
    assert person.sees("title").isEnabled()
    second.leaves()
