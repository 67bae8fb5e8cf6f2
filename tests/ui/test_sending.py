"""Tests of what leaves the program: a PDF or a copy is written safely, and how it went is said."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from outsourcing_planner.storage.planfile import PlanFile
from outsourcing_planner.storage.starters import sample
from outsourcing_planner.ui.briefing import file_name
from outsourcing_planner.ui.filing import Filing
from outsourcing_planner.ui.plan_view import PlanView
from outsourcing_planner.ui.sending import Sending
from outsourcing_planner.ui.surroundings import Surroundings
from outsourcing_planner.ui.window import Window

Opened = tuple[Sending, PlanView]


@pytest.fixture
def opened(started: Callable[[], Window], plan_file: Callable[..., PlanFile], around: Surroundings) -> Iterator[Opened]:
    """The sample plan in the window, and what sends it."""
    window = started()
    window.open_plan(plan_file("Bakery", sample()).path)
    assert window.view is not None
    sending = Sending(window, around, Filing(window, around))
    yield sending, window.view
    sending.stop()


def choose(view: PlanView, name: str, path: Path) -> None:
    """Choose a file in the dialog of that name."""
    (dialog,) = [one for one in QApplication.topLevelWidgets() if one.objectName() == name and one.isVisible()]
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.close()


def test_a_brief_is_saved_and_noted(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    """The file is a PDF, the window names it, and the plan remembers that it went out."""
    sending, view = opened
    sending.save_brief(view)
    choose(view, "pdf.dialog", tmp_path / "brief.pdf")
    qtbot.waitUntil((tmp_path / "brief.pdf").is_file, timeout=20_000)
    qtbot.waitUntil(lambda: bool(view.keeper.contents.record.briefs))
    assert (tmp_path / "brief.pdf").read_bytes().startswith(b"%PDF-")
    assert view.notice.sentence == "Saved as brief.pdf."
    assert len(view.keeper.contents.record.briefs) == 1


def test_a_brief_that_cannot_be_written_is_said_and_not_noted(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    """A folder that is not there: a plain sentence, and no brief in the record."""
    sending, view = opened
    sending.save_brief(view)
    choose(view, "pdf.dialog", tmp_path / "nowhere" / "brief.pdf")
    qtbot.waitUntil(lambda: view.notice.sentence == "The file or its folder is not there.", timeout=20_000)
    assert view.keeper.contents.record.briefs == ()


def test_a_copy_is_a_plan_of_its_own(opened: Opened, tmp_path: Path) -> None:
    """It holds the plan as it stands, typed a moment ago; the window goes on with the first file."""
    sending, view = opened
    view.document.edit("title", "Typed just now")
    sending.save_copy(view)
    choose(view, "copy.dialog", tmp_path / "Copy.outplan")
    held = PlanFile.open(tmp_path / "Copy.outplan").contents
    assert held.draft.title == "Typed just now"
    assert held.plan_id != view.keeper.contents.plan_id
    assert view.keeper.path.stem == "Bakery"


def test_a_copy_never_takes_the_place_of_another_file(opened: Opened, tmp_path: Path) -> None:
    """A name that is taken is said, and the other file stays."""
    sending, view = opened
    (tmp_path / "Taken.outplan").write_bytes(b"mine")
    sending.save_copy(view)
    choose(view, "copy.dialog", tmp_path / "Taken.outplan")
    assert "already a file of that name" in view.notice.sentence
    assert (tmp_path / "Taken.outplan").read_bytes() == b"mine"


def test_the_pages_are_shown_before_they_are_printed(qtbot: QtBot, opened: Opened) -> None:
    """Print opens a look at the pages beside the plan, under the brief's name and never the plan file's."""
    sending, view = opened
    sending.print_brief(view)
    qtbot.waitUntil(lambda: bool(printing()), timeout=20_000)
    (dialog,) = printing()
    assert dialog.isVisible()
    named = dialog.printer().docName()
    assert named == Path(file_name(view.document.plan, *view.brief_for())).stem != view.keeper.path.stem
    dialog.close()


def printing() -> list[QPrintPreviewDialog]:
    """The looks at pages to be printed that are open."""
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, QPrintPreviewDialog)]
