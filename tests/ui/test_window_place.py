"""Tests of where the window opens: with its frame on a screen that is there."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from outsourcing_planner.ui import window_place
from outsourcing_planner.ui.surroundings import Surroundings
from outsourcing_planner.ui.window import Window
from outsourcing_planner.ui.window_place import brought_onto

Start = Callable[[], Window]

DESK, BESIDE = QRect(0, 0, 1920, 1200), QRect(1920, 0, 1280, 800)


@pytest.mark.parametrize(
    ("place", "stands"),
    [
        (QRect(100, 50, 1280, 800), QRect(100, 50, 1280, 800)),
        (QRect(2000, 40, 1280, 840), QRect(1920, 0, 1280, 800)),
        (QRect(1500, 900, 1000, 600), QRect(920, 600, 1000, 600)),
        (QRect(-5000, 90, 1000, 600), QRect(0, 90, 1000, 600)),
        (QRect(-40, -30, 3000, 2000), QRect(0, 0, 1920, 1200)),
    ],
)
def test_a_place_is_brought_onto_a_screen(place: QRect, stands: QRect) -> None:
    """What is on a screen stays; the rest goes to the screen it lies on most, or to the first, and has room there."""
    assert brought_onto(place, (DESK, BESIDE)) == stands


def test_the_first_window_leaves_room_for_its_frame(
    qtbot: QtBot, started: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a screen of 1280 by 800 the whole window is to be seen, its frame and its foot too."""
    room = QRect(0, 0, 1280, 800)
    monkeypatch.setattr(window_place, "rooms", lambda: [room])
    window = started()
    qtbot.waitUntil(lambda: room.contains(window.frameGeometry()))
    assert window.height() > 700


def test_a_place_on_a_screen_that_is_gone_is_not_kept(
    qtbot: QtBot, around: Surroundings, started: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A window that was left on a large screen comes back whole on the small one there is now."""
    left = started()
    left.setGeometry(700, 300, 1200, 850)
    left.close()
    assert not around.settings.geometry.isEmpty()
    room = QRect(0, 0, 1024, 700)
    monkeypatch.setattr(window_place, "rooms", lambda: [room])
    window = started()
    qtbot.waitUntil(lambda: room.contains(window.frameGeometry()))
