"""What the tests of the window share: surroundings in the test's own folder, and a clock that only the test moves."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from outsourcing_planner.app import build
from outsourcing_planner.language import load_words
from outsourcing_planner.plan import Plan
from outsourcing_planner.resources import folder
from outsourcing_planner.storage.planfile import PlanFile, new_contents, new_plan_id
from outsourcing_planner.ui import theme
from outsourcing_planner.ui.places import places
from outsourcing_planner.ui.settings import Settings
from outsourcing_planner.ui.surroundings import Surroundings
from outsourcing_planner.ui.window import Window


class Clock:
    """The time it is, moved by hand."""

    def __init__(self) -> None:
        self.moment = datetime(2027, 2, 12, 14, 2)

    def __call__(self) -> datetime:
        """Now."""
        return self.moment

    def forward(self, **span: float) -> None:
        """Let time pass."""
        self.moment += timedelta(**span)


@pytest.fixture
def clock() -> Clock:
    """A clock for one test."""
    return Clock()


@pytest.fixture
def around(qapp: QApplication, tmp_path: Path, clock: Clock) -> Surroundings:
    """Everything a part of the window needs, below the test's folder, in British English."""
    theme.apply(qapp, theme.Mode.LIGHT)
    translations = folder("translations")
    where = places(tmp_path / "data")
    words = load_words(translations, "en_GB")
    return Surroundings(
        settings=Settings(where.settings), places=where, words=words, translations=translations, now=clock
    )


@pytest.fixture
def plan_file(tmp_path: Path) -> Callable[..., PlanFile]:
    """Makes plan files in the owner's folder of plans."""

    def make(title: str, plan: Plan | None = None) -> PlanFile:
        home = tmp_path / "data" / "plans"
        home.mkdir(parents=True, exist_ok=True)
        return PlanFile.create(home / f"{title}.outplan", new_contents(plan or Plan(title=title), new_plan_id()))

    return make


@pytest.fixture
def started(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Callable[[], Window]]:
    """Starts the program on the test's folder; what was started is closed for good afterwards."""
    windows: list[Window] = []

    def start() -> Window:
        window = build(qapp, tmp_path / "data")
        windows.append(window)
        window.show()
        window.activateWindow()
        qtbot.waitExposed(window)
        return window

    yield start
    for window in windows:
        window.close()
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
