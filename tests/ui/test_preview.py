"""Tests of the preview: made in the background, the newest wins, and a brief that cannot be made is said."""

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtPdf import QPdfDocument
from pytestqt.qtbot import QtBot

from outsourcing_planner.brief.content import About
from outsourcing_planner.storage.starters import sample
from outsourcing_planner.ui.briefing import brief_maker
from outsourcing_planner.ui.preview import Preview
from outsourcing_planner.ui.sheets import Sheets
from outsourcing_planner.ui.surroundings import Surroundings
from outsourcing_planner.ui.widgets.notice import Notice

Show = Callable[[Callable[[], Callable[[], bytes]]], Preview]


@pytest.fixture
def show(qtbot: QtBot, around: Surroundings) -> Iterator[Show]:
    """Shows previews of what a call prepares."""
    shown: list[Preview] = []

    def make(prepare: Callable[[], Callable[[], bytes]]) -> Preview:
        preview = Preview(around.words, prepare)
        shown.append(preview)
        qtbot.addWidget(preview)
        preview.resize(400, 500)
        preview.show()
        return preview

    yield make
    for preview in shown:
        preview.stop()


def pages(preview: Preview) -> int:
    """How many pages are shown."""
    return max((one.pageCount() for one in preview.findChildren(QPdfDocument)), default=0)


def test_the_brief_is_set_in_another_thread(qtbot: QtBot, show: Show, around: Surroundings) -> None:
    """The sample's pages come into sight, and the screen's thread did not make them."""
    made_by: list[str] = []
    make = brief_maker(sample(), around.words, About(version=1, on=around.today(), draft=False))

    def noted() -> bytes:
        made_by.append(threading.current_thread().name)
        return make()

    preview = show(lambda: noted)
    preview.refresh()
    qtbot.waitUntil(lambda: pages(preview) > 1, timeout=10_000)
    assert made_by[0].startswith("preview")


def test_nothing_is_made_while_nobody_looks(qtbot: QtBot, show: Show) -> None:
    """A hidden preview is set when it comes into sight, once."""
    made: list[int] = []

    def prepare() -> Callable[[], bytes]:
        made.append(1)
        return lambda: b""

    preview = show(prepare)
    preview.hide()
    for _ in range(3):
        preview.refresh()
    qtbot.wait(250)
    assert not made
    preview.show()
    qtbot.waitUntil(lambda: made == [1], timeout=20_000)


def test_a_brief_that_cannot_be_made_is_said(qtbot: QtBot, show: Show, caplog: pytest.LogCaptureFixture) -> None:
    """The window goes on; the log names the kind of error and none of its words."""

    def broken() -> bytes:
        raise ValueError("a secret of the plan")

    preview = show(lambda: broken)
    preview.refresh()
    notice = preview.findChild(Notice)
    assert isinstance(notice, Notice)
    qtbot.waitUntil(notice.isVisible, timeout=20_000)
    assert notice.sentence == "The brief cannot be shown at the moment."
    assert "secret" not in caplog.text
    caplog.clear()


def test_the_preview_follows_the_step(qtbot: QtBot, show: Show, around: Surroundings) -> None:
    """It turns to the section a step prints, now or once there is a brief; scrolling stays the owner's afterwards."""
    make = brief_maker(sample(), around.words, About(version=1, on=around.today(), draft=False))
    preview = show(lambda: make)
    sheets = preview.findChild(Sheets)
    assert isinstance(sheets, Sheets)
    bar = sheets.verticalScrollBar()
    preview.follow("Payment")
    preview.refresh()
    qtbot.waitUntil(lambda: bar.value() > 0, timeout=10_000)
    at_payment = bar.value()
    preview.follow("Why, and what success looks like")
    at_goals = bar.value()
    assert 0 < at_goals < at_payment
    preview.follow("No such section")
    preview.follow("")
    assert bar.value() == at_goals
    bar.setValue(at_goals + 40)
    preview.refresh()
    qtbot.wait(50)
    qtbot.waitUntil(lambda: preview._running is None and not preview._stale, timeout=10_000)
    assert bar.value() == at_goals + 40
