"""The owner sends more than the brief, prints something for themselves, and reads an answer that came back."""

from pathlib import Path

from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from outsourcing_planner.storage.planfile import PlanFile
from tests.exchange.chrome import filled_in
from tests.ui.dropping import drop

from .person import Person
from .test_cafe import plan_file


def at_the_review(person: Person) -> None:
    """Open the sample plan and go to its last step."""
    person.clicks("home.sample")
    for _ in range(9):
        person.presses(Qt.Key.Key_PageDown, with_=Qt.KeyboardModifier.ControlModifier)
    person.sees("page.review")


def picks_from_menu(person: Person, button: str, action: str) -> None:
    """Open a button's menu and choose from it."""
    person.clicks(button)
    menu = person.sees("brief.others", QMenu)
    assert isinstance(menu, QMenu)
    wanted = next(one for one in menu.actions() if one.objectName() == action)
    while menu.activeAction() is not wanted:
        person.presses_in(menu, Qt.Key.Key_Down)
    person.presses_in(menu, Qt.Key.Key_Return)


def text_of(path: Path) -> str:
    """All the text of a PDF."""
    return " ".join(page.extract_text() for page in PdfReader(path).pages)


def test_a_teaser_names_nobody(person: Person, tmp_path: Path) -> None:
    """It is another paper than the brief, without the business and its people."""
    at_the_review(person)
    picks_from_menu(person, "brief.other", "edition.teaser")
    person.saves_as("pdf.dialog", tmp_path / "teaser.pdf")
    person.waits_until((tmp_path / "teaser.pdf").is_file)
    assert "Harbour" not in text_of(tmp_path / "teaser.pdf")


def test_a_calendar_to_share_and_one_for_the_owner(person: Person, tmp_path: Path) -> None:
    """Both are saved; what is private stands only in the second."""
    at_the_review(person)
    picks_from_menu(person, "brief.other", "calendar.shared")
    person.saves_as("ics.dialog", tmp_path / "shared.ics")
    person.waits_until((tmp_path / "shared.ics").is_file)
    picks_from_menu(person, "brief.other", "calendar.mine")
    person.saves_as("ics.dialog", tmp_path / "mine.ics")
    person.waits_until((tmp_path / "mine.ics").is_file)
    assert b"BEGIN:VEVENT" in (tmp_path / "shared.ics").read_bytes()


def test_a_private_print_says_so_on_each_page(person: Person, tmp_path: Path) -> None:
    """The cost comparison is marked on every page and in its name."""
    at_the_review(person)
    person.clicks("private.cost")
    person.saves_as("pdf.dialog", tmp_path / "cost.pdf")
    person.waits_until((tmp_path / "cost.pdf").is_file)
    assert all("PRIVATE" in page.extract_text() for page in PdfReader(tmp_path / "cost.pdf").pages)


def test_an_answer_dropped_on_the_plan_becomes_a_candidate(person: Person, tmp_path: Path) -> None:
    """Filled in with Chrome’s viewer, it is shown first, changes nothing until it is taken, and can be undone."""
    at_the_review(person)
    person.clicks("brief.save")
    person.saves_as("pdf.dialog", tmp_path / "brief.pdf")
    person.waits_until((tmp_path / "brief.pdf").is_file)
    given = {"name": "Quay & Sons", "total": "2.900", "weekly": "20", "limits": "Not in\nAugust", "who": "firm"}
    (tmp_path / "answer.pdf").write_bytes(filled_in((tmp_path / "brief.pdf").read_bytes(), given))
    drops(person, tmp_path / "answer.pdf")
    person.waits_until(lambda: person.shows("answer.take"), timeout=30_000)
    shown = " ".join(person.texts_of("answer"))
    assert all(said in shown for said in ("Quay & Sons", "A firm", "Not in\nAugust"))
    person.clicks("answer.take")
    person.sees("page.selection")
    person.waits_for_save()
    assert "Quay & Sons" in candidates(tmp_path)
    person.clicks("undo")
    person.waits_until(lambda: "Quay & Sons" not in candidates(tmp_path))


def candidates(folder: Path) -> list[str]:
    """The candidates in the one plan file below a folder."""
    return [one.name for one in PlanFile.open(plan_file(folder)).contents.draft.selection.candidates]


def drops(person: Person, file: Path) -> None:
    """Let a file fall onto the window."""
    assert drop([file], person.window, Qt.DropAction.CopyAction) is Qt.DropAction.CopyAction


def test_what_changed_since_the_last_brief_is_told(person: Person, tmp_path: Path) -> None:
    """A brief goes out, a term is changed, and the review lists just that."""
    at_the_review(person)
    person.does_not_see("changes.sent")
    person.clicks("brief.save")
    person.saves_as("pdf.dialog", tmp_path / "brief.pdf")
    person.waits_until((tmp_path / "brief.pdf").is_file, timeout=20_000)
    person.clicks("changes.sent")
    assert "Nothing. The plan is as it was in the brief of" in person.reads("changes.lead")
    person.clicks("changes.back")
    person.window.activateWindow()
    person.types("selection.answers_by", "3 Dec 2026")
    person.presses(Qt.Key.Key_Tab)
    person.waits_for_save()
    person.clicks("changes.sent")
    assert person.reads("changes.lead").startswith("1 term is different.")
