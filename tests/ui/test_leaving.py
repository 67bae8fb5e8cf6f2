"""Giving notice from the window: the day is asked for, what follows is shown, and the sheet is made and proved."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from outsourcing_planner.plan import paths
from outsourcing_planner.plan.tasks import Lot
from outsourcing_planner.storage.planfile import PlanFile
from outsourcing_planner.ui.filing import Filing
from outsourcing_planner.ui.plan_view import PlanView
from outsourcing_planner.ui.sending import Sending
from outsourcing_planner.ui.surroundings import Surroundings
from outsourcing_planner.ui.window import Window
from tests import plans

Opened = tuple[Sending, PlanView]


@pytest.fixture
def opened(started: Callable[[], Window], plan_file: Callable[..., PlanFile], around: Surroundings) -> Iterator[Opened]:
    """The clinic's plan in the window, and what sends it."""
    window = started()
    window.open_plan(plan_file("Clinic", plans.dental()).path)
    assert window.view is not None
    sending = Sending(window, around, Filing(window, around))
    yield sending, window.view
    sending.stop()


def part(name: str) -> QWidget:
    """The part of that name of the dialog that is open."""
    (dialog,) = [one for one in QApplication.topLevelWidgets() if one.objectName() == "notice" and one.isVisible()]
    found = dialog.findChild(QWidget, name)
    assert isinstance(found, QWidget)
    return found


def button_of(view: PlanView) -> QPushButton:
    """The button in the panel that gives notice."""
    found = view.share.findChild(QPushButton, "notice.give")
    assert isinstance(found, QPushButton)
    return found


def types_day(text: str) -> None:
    """Put a day into the field and leave it."""
    field = part("notice.day")
    assert isinstance(field, QLineEdit)
    field.setText(text)
    field.editingFinished.emit()


def test_nothing_is_asked_before_something_was_agreed(opened: Opened) -> None:
    """Nor is there a button for it."""
    sending, view = opened
    assert button_of(view).isHidden()
    sending.save_notice(view)
    assert not [one for one in QApplication.topLevelWidgets() if one.objectName() == "notice"]


def test_the_sheet_is_made_from_what_was_agreed(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    """The day that was typed decides, the draft's wishes do not; no brief is noted."""
    sending, view = opened
    view.keeper.notes.agree(date(2026, 11, 2))
    view.document.edit("exit.notice_days", 5)
    assert not button_of(view).isHidden()
    sending.save_notice(view)
    types_day("2/3/2027")
    follows = part("notice.follows")
    assert isinstance(follows, QLabel)
    assert "ends it on Apr 30, 2027" in follows.text()
    save = part("notice.save")
    assert isinstance(save, QPushButton)
    save.click()
    (dialog,) = [one for one in QApplication.topLevelWidgets() if one.objectName() == "pdf.dialog" and one.isVisible()]
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "notice.pdf"))
    dialog.close()
    qtbot.waitUntil((tmp_path / "notice.pdf").is_file, timeout=20_000)
    said = " ".join(PdfReader(tmp_path / "notice.pdf").pages[0].extract_text().split())
    assert "On February 3, 2027 we give you notice" in said
    qtbot.waitUntil(lambda: view.notice.sentence == "Saved as notice.pdf.", timeout=20_000)
    assert view.keeper.contents.record.briefs == ()


def test_what_is_no_day_is_said(opened: Opened) -> None:
    """Nothing is made until a day stands there."""
    sending, view = opened
    view.keeper.notes.agree(date(2026, 11, 2))
    sending.save_notice(view)
    types_day("soon")
    assert part("notice.wrong").isVisible()
    save = part("notice.save")
    assert isinstance(save, QPushButton)
    save.click()
    assert part("notice.day").isVisible()
    types_day("2/3/2027")
    assert not part("notice.wrong").isVisible()


def test_an_agreement_without_days_of_notice_says_so(opened: Opened) -> None:
    """The sheet then asks to find the last day together."""
    sending, view = opened
    view.document.edit("exit.notice_days", None)
    view.keeper.notes.agree(date(2026, 11, 2))
    sending.save_notice(view)
    follows = part("notice.follows")
    assert isinstance(follows, QLabel)
    assert follows.text() == "No days of notice were agreed: the sheet asks to find the last day together."
    assert paths.get(view.document.plan, "exit.notice_days") is None


def test_notice_may_be_given_to_one_of_several(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    """Where the work is in lots, it is asked which of them ends; the sheet and its name say so."""
    sending, view = opened
    lots = (Lot(id="a", name="Bookkeeping"), Lot(id="b", name="Payroll"))
    view.document.edit("tasks.lots", lots)
    view.keeper.notes.agree(date(2026, 11, 2))
    sending.save_notice(view)
    box = part("notice.lot")
    assert isinstance(box, QComboBox)
    assert [box.itemText(at) for at in range(box.count())] == ["All of the work", "Bookkeeping", "Payroll"]
    box.setCurrentIndex(2)
    save = part("notice.save")
    assert isinstance(save, QPushButton)
    save.click()
    (dialog,) = [one for one in QApplication.topLevelWidgets() if one.objectName() == "pdf.dialog" and one.isVisible()]
    assert isinstance(dialog, QFileDialog)
    assert "Payroll" in Path(dialog.selectedFiles()[0]).name
    dialog.fileSelected.emit(str(tmp_path / "notice.pdf"))
    dialog.close()
    qtbot.waitUntil((tmp_path / "notice.pdf").is_file, timeout=20_000)
    assert "Payroll" in PdfReader(tmp_path / "notice.pdf").pages[0].extract_text()
    qtbot.waitUntil(lambda: view.notice.sentence == "Saved as notice.pdf.", timeout=20_000)
