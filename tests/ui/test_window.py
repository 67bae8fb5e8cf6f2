"""Tests of the window: home or one plan, its title, its look, and files that are dropped on it."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.storage import recovery
from outsourcing_planner.storage.planfile import PlanFile
from outsourcing_planner.storage.starters import sample
from outsourcing_planner.ui.home import Home
from outsourcing_planner.ui.plan_view import PlanView
from outsourcing_planner.ui.surroundings import Surroundings
from outsourcing_planner.ui.widgets.notice import Notice
from outsourcing_planner.ui.widgets.table_view import ItemView
from outsourcing_planner.ui.window import Window

from .dropping import drop

Start = Callable[[], Window]
Make = Callable[..., PlanFile]


def home(window: Window) -> Home:
    """The home screen there is now."""
    (found,) = [one for one in window.findChildren(Home) if one.isVisible()]
    return found


def shown(window: Window) -> PlanView:
    """The plan that is open."""
    assert window.view is not None
    return window.view


def told(window: Window) -> Notice:
    """The notice on the home screen."""
    found = home(window).findChild(Notice)
    assert isinstance(found, Notice)
    return found


def act(window: Window, name: str) -> QAction:
    """A command of the window."""
    found = window.findChild(QAction, name)
    assert isinstance(found, QAction)
    return found


def dropped(window: Window, *files: str) -> Qt.DropAction | None:
    """Drop files on the window; what it does with them, None where it does not take them."""
    return drop(files, window, Qt.DropAction.CopyAction | Qt.DropAction.MoveAction)


def test_the_title_names_the_plan(started: Start, plan_file: Make) -> None:
    """The plan's name as it is typed, the file's where it has none, the program's alone at home."""
    window = started()
    assert window.windowTitle() == "Outsourcing Planner"
    window.open_plan(plan_file("Our website").path)
    assert window.windowTitle() == "Our website — Outsourcing Planner"
    shown(window).document.edit("title", "Shop\nand site")
    assert window.windowTitle() == "Shop and site — Outsourcing Planner"
    shown(window).document.edit("title", " ")
    assert window.windowTitle() == "Our website — Outsourcing Planner"
    act(window, "close").trigger()
    assert window.windowTitle() == "Outsourcing Planner"


def test_the_keyboard_is_on_the_plan_that_was_left(started: Start, plan_file: Make) -> None:
    """Back at home, Enter opens the same plan again; nobody has to look for the keyboard."""
    window = started()
    window.open_plan(plan_file("Website").path)
    act(window, "close").trigger()
    table = window.focusWidget()
    assert isinstance(table, QTableView)
    assert table.objectName() == "home.plans"
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert shown(window).keeper.path.stem == "Website"


def test_commands_of_a_plan_work_only_while_one_is_open(started: Start, plan_file: Make) -> None:
    """At home nothing can be undone, printed or saved."""
    window = started()
    names = ("close", "save.copy", "save.brief", "print.brief", "step.next", "preview.toggle")
    assert not any(act(window, name).isEnabled() for name in names)
    window.open_plan(plan_file("Website").path)
    assert all(act(window, name).isEnabled() for name in names)
    assert not act(window, "undo").isEnabled()
    act(window, "close").trigger()
    assert not any(act(window, name).isEnabled() for name in names)


def test_no_two_commands_have_the_same_key(started: Start) -> None:
    """Each key does one thing."""
    keys = [one.shortcut().toString() for one in started().actions() if not one.shortcut().isEmpty()]
    assert sorted(keys) == sorted(set(keys))


def test_another_plan_takes_the_place_of_the_first_which_is_saved(started: Start, plan_file: Make) -> None:
    """One window, one plan; the first is closed as by its cross."""
    window = started()
    one, other = plan_file("One"), plan_file("Other")
    window.open_plan(one.path)
    shown(window).document.edit("title", "One, changed")
    window.open_plan(other.path)
    assert shown(window).document.plan.title == "Other"
    assert PlanFile.open(one.path).contents.draft.title == "One, changed"


def test_the_open_plan_is_not_opened_again(started: Start, plan_file: Make) -> None:
    """Opening the plan that is open keeps its undo."""
    window = started()
    file = plan_file("Website")
    window.open_plan(file.path)
    view = shown(window)
    window.open_plan(file.path)
    assert shown(window) is view


def test_a_plan_dropped_on_the_window_opens(started: Start, plan_file: Make, tmp_path: Path) -> None:
    """The file is opened where it lies, and never moved."""
    window = started()
    file = plan_file("Website")
    action = dropped(window, str(tmp_path / "photo.png"), str(file.path))
    assert action is Qt.DropAction.CopyAction
    assert shown(window).keeper.path == file.path


def test_other_files_dropped_on_the_window_are_left_alone(started: Start, tmp_path: Path) -> None:
    """A picture is no plan."""
    window = started()
    assert dropped(window, str(tmp_path / "photo.png")) is None
    assert window.view is None


def test_text_grows_to_twice_its_size_and_the_plan_stays_open(
    started: Start, plan_file: Make, around: Surroundings
) -> None:
    """The pages are made anew at each size, on the same step, with undo kept; the size is remembered."""
    around.settings.scale = 1.75
    window = started()
    window.open_plan(plan_file("Website").path)
    shown(window).document.edit("title", "Shop")
    shown(window).wizard.go("payment")
    for _ in range(2):
        act(window, "text.larger").trigger()
    assert QApplication.font().pixelSize() == 28
    assert shown(window).wizard.step == "payment"
    assert act(window, "undo").text() == "Undo change “Name of this plan”"
    act(window, "undo").trigger()
    assert shown(window).document.plan.title == "Website"
    assert around.settings.scale == 2.0
    act(window, "text.usual").trigger()
    assert QApplication.font().pixelSize() == 14


def test_the_look_changes_at_home_too(started: Start) -> None:
    """Dark is dark at once, and home still works."""
    window = started()
    act(window, "mode.dark").trigger()
    assert window.palette().window().color().lightness() < 60
    home(window).new_wanted.emit("")
    assert shown(window).isVisible()
    act(window, "mode.light").trigger()
    assert window.palette().window().color().lightness() > 200


def test_after_a_rebuild_each_command_acts_once(started: Start, plan_file: Make) -> None:
    """Undo names and step changes are not heard twice, however often the look was changed."""
    window = started()
    window.open_plan(plan_file("Website").path)
    for _ in range(3):
        act(window, "mode.light").trigger()
    act(window, "step.next").trigger()
    assert shown(window).wizard.step == "tasks"
    shown(window).document.edit("title", "Shop")
    shown(window).document.edit("goals.notes", "x")
    act(window, "undo").trigger()
    assert shown(window).document.plan.title == "Shop"
    QApplication.processEvents()
    buttons = [one for one in window.findChildren(QToolButton, "undo") if one.isVisible()]
    assert len(buttons) == 1


def test_another_locale_writes_the_figures_on_the_page_anew(started: Start, plan_file: Make) -> None:
    """Choosing Germany for the brief writes 1.234,50 on the same step."""
    window = started()
    window.open_plan(plan_file("Website", paths.put(Plan(locale="en_GB"), "payment.total", 123450)).path)
    shown(window).wizard.go("payment")
    shown(window).document.edit("locale", "de_DE")
    field = [one for one in window.findChildren(QWidget, "payment.total") if one.isVisible()]
    assert [one.text() for one in field] == ["1.234,50"]  # type: ignore[attr-defined]
    assert shown(window).wizard.step == "payment"


def test_size_and_place_are_remembered(started: Start) -> None:
    """The next start looks like the last."""
    window = started()
    window.resize(880, 640)
    window.close()
    again = started()
    assert (again.width(), again.height()) == (880, 640)


def test_a_copy_of_what_could_not_be_saved_is_offered_when_going_home(
    qtbot: QtBot, started: Start, plan_file: Make, tmp_path: Path
) -> None:
    """Leaving a plan that could not be saved says so at once, and one click opens the copy."""
    window = started()
    file = plan_file("Website")
    window.open_plan(file.path)
    other = PlanFile.open(file.path)
    other.save(other.contents)
    shown(window).document.edit("title", "Mine")
    act(window, "close").trigger()
    assert window.view is None
    assert "“Mine” could not be saved" in told(window).sentence
    assert len(recovery.copies(tmp_path / "data" / "recovery")) == 1
    button = told(window).findChild(QWidget, "notice.action")
    assert isinstance(button, QWidget)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert shown(window).document.plan.title == "Mine"
    assert PlanFile.open(file.path).contents.draft.title == "Website"


def test_a_window_whose_plan_can_be_kept_nowhere_stays_open(
    started: Start, plan_file: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither the file nor a copy could be written: closing waits, and closes once the drive works again."""
    window = started()
    window.open_plan(plan_file("Website").path)
    shown(window).document.edit("title", "Mine")

    def faulty(_handle: int) -> None:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", faulty)
        window.close()
        assert window.isVisible()
        act(window, "close").trigger()
        assert shown(window).isVisible()
    window.close()
    assert not window.isVisible()
    (file,) = (tmp_path / "data" / "plans").glob("*.outplan")
    assert PlanFile.open(file).contents.draft.title == "Mine"


def focused() -> QWidget:
    """What has the keyboard."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


@pytest.mark.parametrize("in_a_cell", [False, True])
def test_the_keyboard_is_where_it_was_after_a_command(
    qtbot: QtBot, started: Start, plan_file: Make, in_a_cell: bool
) -> None:
    """What was typed is taken first; the owner then types on in the same field, or in the table of the cell."""
    window = started()
    window.open_plan(plan_file("Bakery", sample()).path)
    view = shown(window)
    view.wizard.go("goals")
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    place = view.findChild(ItemView, "goals.items") if in_a_cell else view.findChild(QLineEdit, "title")
    assert place is not None
    place.setFocus()
    if isinstance(place, ItemView):
        place.select(place.model().index(0, 0))
    for letter in "Ours":
        QTest.keyClicks(focused(), letter)
    act(window, "show.earlier").trigger()
    assert "Ours" in (view.document.plan.goals.items[0].outcome if in_a_cell else view.document.plan.title)
    window.activateWindow()
    assert window.focusWidget() is place
