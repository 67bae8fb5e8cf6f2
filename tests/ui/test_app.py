"""Tests of the window's door: what it is started with, Qt's own words, a killed program, and errors nobody caught."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from outsourcing_planner import app as door
from outsourcing_planner.storage.planfile import PlanFile
from outsourcing_planner.ui.log_file import logged_in
from outsourcing_planner.ui.mishap import Mishaps
from outsourcing_planner.ui.sheet_dialog import SheetDialog
from outsourcing_planner.ui.window import Window

Start = Callable[[], Window]
Make = Callable[..., PlanFile]

TYPING = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from outsourcing_planner.app import build

app = QApplication([])
window = build(app, Path(sys.argv[1]))
window.open_plan(Path(sys.argv[2]))
window.show()
field = next(one for one in window.findChildren(QLineEdit, "title") if one.isVisible())
field.setFocus()
field.clear()
timer = QTimer()
timer.timeout.connect(lambda: (QTest.keyClicks(field, "x"), print(len(field.text()), flush=True)))
timer.start(50)
app.exec()
"""


@pytest.fixture
def _own_hooks() -> Iterator[None]:
    """The hooks that the program sets are taken back."""
    import threading

    before = sys.excepthook, threading.excepthook
    yield
    sys.excepthook, threading.excepthook = before


@pytest.mark.usefixtures("_own_hooks")
def test_a_plan_named_on_the_command_line_opens(
    qtbot: QtBot, qapp: QApplication, plan_file: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A double click on a plan file, or a name typed in its folder, shows that plan; its window closed, all ends."""
    file = plan_file("Website")
    monkeypatch.chdir(file.path.parent)
    seen: list[str] = []

    def look() -> None:
        (window,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, Window) and one.isVisible()]
        seen.append(window.windowTitle())
        window.close()
        window.deleteLater()

    QTimer.singleShot(0, look)
    assert door.main(["--data-dir", str(tmp_path / "data"), file.path.name]) == 0
    assert seen == ["Website — Outsourcing Planner"]


def test_a_killed_program_loses_at_most_the_last_moment(plan_file: Make, tmp_path: Path) -> None:
    """Three seconds into steady typing the program is killed; what is missing was typed in the last three seconds."""
    file = plan_file("Website")
    running = subprocess.Popen(
        [sys.executable, "-c", TYPING, str(tmp_path / "data"), str(file.path)],
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    assert running.stdout is not None
    typed: list[tuple[float, int]] = []
    while not typed or typed[-1][0] - typed[0][0] < 5:
        typed.append((time.monotonic(), int(running.stdout.readline())))
    running.send_signal(signal.SIGKILL)
    running.wait()
    running.stdout.close()
    held = len(PlanFile.open(file.path).contents.draft.title)
    owed = max(count for at, count in typed if at <= typed[-1][0] - 3)
    assert held >= owed


def test_qts_own_words_are_in_the_owners_language(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    """The buttons of a file dialog are German for a German, and English again for the next."""

    def of_qt() -> str:
        return QCoreApplication.translate("QPlatformTheme", "Cancel")

    german = door.build(qapp, tmp_path / "data", language="de_DE")
    assert of_qt() == "Abbrechen"
    english = door.build(qapp, tmp_path / "data", language="en_GB")
    assert of_qt() == "Cancel"
    for window in (german, english):
        window.deleteLater()


def test_a_language_from_right_to_left_mirrors_the_window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    """Arabic begins at the right."""
    arabic = door.build(qapp, tmp_path / "data", language="ar_EG")
    assert arabic.isRightToLeft()
    english = door.build(qapp, tmp_path / "data", language="en_GB")
    assert not english.isRightToLeft()
    for window in (arabic, english):
        window.deleteLater()


def shown_windows() -> list[Window]:
    """The windows of the program that can be seen."""
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, Window) and one.isVisible()]


@pytest.mark.usefixtures("_own_hooks")
def test_a_language_chosen_is_spoken_at_once(qtbot: QtBot, qapp: QApplication, plan_file: Make, tmp_path: Path) -> None:
    """The same plan at the same step, saved in between, in a window of that language; then the computer's again."""
    file = plan_file("Website")
    running = door.Door(qapp, tmp_path / "data", tmp_path / "log")
    running.window.show()
    running.open_plan(file.path)
    assert running.window.view is not None
    running.window.view.document.edit("title", "Typed just now")
    running.window.view.wizard.go("tasks")
    for name, step, turned in (("ar", "المهام", True), ("de", "Aufgaben", False), ("system", "Tasks", False)):
        before = running.window
        action = before.findChild(QAction, f"language.{name}")
        assert isinstance(action, QAction)
        action.trigger()
        qtbot.waitUntil(lambda before=before: running.window is not before)  # type: ignore[misc]
        assert shown_windows() == [running.window]
        view = running.window.view
        assert view is not None and (view.document.plan.title, view.wizard.step) == ("Typed just now", "tasks")
        assert running.window.words.say("Tasks") == step
        assert running.window.isRightToLeft() is turned
    assert qapp.quitOnLastWindowClosed()
    assert PlanFile.open(file.path).contents.draft.title == "Typed just now"
    running.window.close()
    running.window.deleteLater()


@pytest.mark.usefixtures("_own_hooks")
def test_a_plan_that_can_be_kept_nowhere_keeps_its_window(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The language is then another one with the next start."""
    running = door.Door(qapp, tmp_path / "data", tmp_path / "log")
    running.window.show()
    before = running.window
    with monkeypatch.context() as patched:
        patched.setattr(Window, "close", lambda _: False)
        action = before.findChild(QAction, "language.de")
        assert isinstance(action, QAction)
        with qtbot.waitSignal(before.languages.chosen):
            action.trigger()
        qtbot.wait(1)
        assert running.window is before
    assert qapp.quitOnLastWindowClosed()
    before.close()
    before.deleteLater()
    again = door.build(qapp, tmp_path / "data")
    assert again.words.language == "de"
    again.deleteLater()
    door.build(qapp, tmp_path / "english", language="en_GB").deleteLater()


def fail(secret: str) -> None:
    """Something nobody thought of, with the plan's text in its words."""
    raise ValueError(f"could not read {secret}")


def test_an_error_nobody_caught_is_told_plainly_and_the_plan_is_saved(
    qtbot: QtBot, started: Start, plan_file: Make, caplog: pytest.LogCaptureFixture
) -> None:
    """One small window says so; the details name the place in the code and nothing of the plan."""
    window = started()
    file = plan_file("Website")
    window.open_plan(file.path)
    assert window.view is not None
    window.view.document.edit("title", "SECRET-TITLE")
    mishaps = Mishaps(window, window.words)
    for _ in range(2):
        try:
            fail("SECRET-TITLE")
        except ValueError as error:
            mishaps.take(type(error), error, error.__traceback__)
    (told,) = window.findChildren(SheetDialog)
    assert told.isVisible()
    assert not told.isModal()
    assert "Your plan is saved. You can go on working." in [label.text() for label in told.findChildren(QLabel)]
    assert PlanFile.open(file.path).contents.draft.title == "SECRET-TITLE"
    copy = told.findChild(QPushButton, "mishap.copy")
    assert isinstance(copy, QPushButton)
    copy.click()
    details = QGuiApplication.clipboard().text()
    assert "ValueError\ntest_app.py:" in details
    assert "Outsourcing Planner" in details
    assert "SECRET" not in details + caplog.text
    assert "ValueError" in caplog.text
    caplog.clear()
    told.close()


def test_the_log_is_told_and_shown_in_its_folder(
    qtbot: QtBot,
    started: Start,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Whoever reports a fault finds what to send along."""
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    window = started()
    with logged_in(tmp_path / "log") as log:
        mishaps = Mishaps(window, window.words, log)
        try:
            fail("SECRET-TITLE")
        except ValueError as error:
            mishaps.take(type(error), error, error.__traceback__)
    caplog.clear()
    (told,) = window.findChildren(SheetDialog)
    assert str(log) in " ".join(label.text() for label in told.findChildren(QLabel))
    button = told.findChild(QPushButton, "mishap.folder")
    assert isinstance(button, QPushButton)
    button.click()
    assert opened == [str(log.parent)]
    assert "unexpected: ValueError\ntest_app.py:" in log.read_text("utf-8")
    assert "SECRET" not in log.read_text("utf-8")
    told.close()
