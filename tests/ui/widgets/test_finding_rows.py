"""Tests of the rows in which the review tells what the check finds."""

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from outsourcing_planner.advice.finding import Finding, Level, Topic
from outsourcing_planner.language import Words
from outsourcing_planner.ui.widgets.finding_rows import FindingRow, known_row

FINDING = Finding(
    id="goal-none",
    level=Level.WARNING,
    path="goals.items",
    sentence="No goal yet.",
    reason="Without one nobody knows.",
    source="Mistake 1",
    topic=Topic.GOALS,
)


def button(row: QWidget, name: str) -> QPushButton:
    """A button of the row."""
    found = row.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def test_it_leads_there(qtbot: QtBot, words: Words) -> None:
    """It says what was found, why it matters and where that comes from, and leads to the place."""
    gone: list[bool] = []
    row = FindingRow(FINDING, words, first=True, go=lambda: gone.append(True), keep=None)
    qtbot.addWidget(row)
    texts = [label.text() for label in row.findChildren(QLabel)]
    assert {"No goal yet.", "Without one nobody knows.", "Mistake 1", "Think"} <= set(texts)
    button(row, "goto.goals.items").click()
    assert gone == [True]
    assert row.findChild(QPushButton, "keep.goal-none") is None


def test_it_is_kept_with_a_reason(qtbot: QtBot, words: Words) -> None:
    """“I know, keep it” asks for the reason, and Enter takes it."""
    reasons: list[str] = []
    row = FindingRow(FINDING, words, first=True, go=lambda: None, keep=reasons.append)
    qtbot.addWidget(row)
    row.show()
    field = row.findChild(QLineEdit, "reason.goal-none")
    assert isinstance(field, QLineEdit)
    assert not field.isVisible()
    button(row, "keep.goal-none").click()
    assert field.isVisible()
    QTest.keyClicks(field, " We only try it out ")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert reasons == ["We only try it out"]


def test_what_is_kept_can_be_heard_again(qtbot: QtBot, words: Words) -> None:
    """The reason stands under it, or that there was none."""
    again: list[bool] = []
    kept = msgspec.structs.replace(FINDING, known="")
    row = known_row(kept, words, first=True, back=lambda: again.append(True))
    qtbot.addWidget(row)
    assert "Kept without a reason." in [label.text() for label in row.findChildren(QLabel)]
    button(row, "again.goal-none").click()
    assert again == [True]


def test_ways_are_as_wide_as_their_words(qtbot: QtBot, words: Words) -> None:
    """Where the row folds, what can be done stands at its beginning, and keeping it is the quieter of both."""
    row = FindingRow(FINDING, words, first=True, go=lambda: None, keep=lambda _: None)
    qtbot.addWidget(row)
    row.resize(300, 300)
    row.show()
    there, keep = button(row, "goto.goals.items"), button(row, "keep.goal-none")
    assert there.width() <= there.sizeHint().width()
    assert (there.property("role"), keep.property("role")) == ("link", "quiet")
