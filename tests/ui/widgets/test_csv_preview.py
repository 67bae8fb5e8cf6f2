"""CSV files opened into a table and saved from it, and the ready rows, driven as an owner drives them."""

from datetime import date
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QFileDialog, QFrame, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from outsourcing_planner.exchange.rows import MOST_ROWS
from outsourcing_planner.language import Words, load_words
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.exit import Asset, ExitPlan
from outsourcing_planner.plan.timetable import Milestone, Timetable
from outsourcing_planner.resources import folder
from outsourcing_planner.storage.ready import ready_rows
from outsourcing_planner.ui.document import Document
from outsourcing_planner.ui.widgets.csv_preview import CsvPreview
from outsourcing_planner.ui.widgets.item_table import ItemTable
from outsourcing_planner.ui.widgets.notice import Notice
from outsourcing_planner.ui.widgets.table_grid import ItemGrid
from tests.effort import calls

from .test_item_table import DESIGN, LAUNCH, LIST, SETTLED, Desk, Key

COLUMNS = ("name", "due", "grace_days")


class FileDesk(Desk):
    """A desk with a drawer of files."""

    def more(self) -> QMenu:
        """The open menu of the table, opened by key."""
        self.page.activateWindow()
        self.qtbot.waitUntil(lambda: QApplication.activeWindow() is self.page)
        self.button(f"{self.table.list_path}.more").setFocus()
        self.press(Key.Key_Space)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu

    def offered(self) -> list[str]:
        """What the menu offers; it is closed again."""
        menu = self.more()
        said = [action.text() for action in menu.actions() if action.isVisible()]
        menu.close()
        return said

    def picks(self, name: str, path: Path) -> None:
        """Choose that in the menu, and that file in the dialog that comes."""
        menu = self.more()
        menu.close()
        next(one for one in menu.actions() if one.objectName() == f"{self.table.list_path}.{name}").trigger()
        dialog = next(one for one in self.page.findChildren(QFileDialog, "csv.dialog") if one.isVisible())
        dialog.fileSelected.emit(str(path))
        dialog.done(QDialog.DialogCode.Accepted)

    def preview(self) -> CsvPreview:
        """The preview, as soon as all is read."""
        found = [one for one in self.page.findChildren(CsvPreview) if one.isVisible()]
        assert found
        add = found[0].findChild(QPushButton, "csv.add")
        assert isinstance(add, QPushButton)
        self.qtbot.waitUntil(lambda: not add.text().startswith("Reading"), timeout=15_000)
        self.qtbot.wait(SETTLED)
        return found[0]

    @property
    def saved(self) -> str:
        """What is told of a file that was written."""
        notice = self.table.findChild(Notice)
        assert isinstance(notice, Notice)
        return notice.sentence if notice.isVisible() else ""


@pytest.fixture
def desk(qtbot: QtBot, words: Words) -> FileDesk:
    """A table with one milestone."""
    document = Document(Plan(timetable=Timetable(milestones=(DESIGN,))), words)
    return FileDesk(qtbot, ItemTable(document, LIST, COLUMNS, ("acceptance",), add_label="Add a milestone"))


def child(preview: CsvPreview, name: str) -> QPushButton:
    """A button of the preview."""
    found = preview.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def column(preview: CsvPreview, number: int) -> QComboBox:
    """The field a column of the file goes to."""
    found = preview.findChild(QComboBox, f"csv.column.{number}")
    assert isinstance(found, QComboBox)
    return found


def problems(preview: CsvPreview) -> str:
    """What the preview says could not be read."""
    found = preview.findChild(QFrame, "csv.problems")
    assert isinstance(found, QFrame)
    return found.accessibleName() if found.isVisible() else ""


def shown(preview: CsvPreview) -> list[list[str]]:
    """The first rows in the preview, with their head."""
    grid = next(one for one in preview.findChildren(ItemGrid) if one.isVisible())
    model, width = grid.items, range(grid.items.columnCount())
    head = [model.headerData(at, Qt.Orientation.Horizontal) for at in width]
    return [head, *([model.index(row, at).data() for at in width] for row in range(model.rowCount()))]


def test_a_file_is_seen_before_it_is_taken(desk: FileDesk, tmp_path: Path) -> None:
    """Columns find their fields by name, bad cells are named, the good ones come in as one step of undo."""
    file = tmp_path / "steps.csv"
    file.write_bytes("Due;Milestone;Colour\r\n19.3.2027;Launch;red\r\nsoon;Party;blue\r\n".encode("utf-16"))
    desk.picks("open_csv", file)
    preview = desk.preview()
    assert (preview.objectName(), preview.windowTitle()) == ("csv.preview", "Rows from “steps.csv”")
    assert [column(preview, at).currentText() for at in (1, 2, 3)] == ["Due", "Milestone", "Leave out"]
    assert shown(preview) == [["Due", "Milestone"], ["19 Mar 2027", "Launch"], ["soon", "Party"]]
    assert problems(preview) == "Row 3: “soon” is not a date; it was left empty."
    assert desk.names == ["Design approved"]
    assert child(preview, "csv.add").text() == "Add 2 rows"
    child(preview, "csv.add").click()
    assert desk.names == ["Design approved", "Launch", "Party"]
    assert [one.due for one in desk.milestones] == [DESIGN.due, date(2027, 3, 19), None]
    assert desk.said == "Row 3, Due: “soon” is not a date. Write it like 12 Feb 2027."
    desk.document.undo_stack.undo()
    assert desk.names == ["Design approved"]


def test_a_column_is_given_to_another_field(desk: FileDesk, tmp_path: Path) -> None:
    """The owner says where a column goes; the one that had the field before is left out."""
    file = tmp_path / "steps.csv"
    file.write_text("Milestone,What we look at\nLaunch,It opens\n", encoding="utf-8")
    desk.picks("open_csv", file)
    preview = desk.preview()
    box = column(preview, 2)
    for name, rows in (("Reached when", [["Milestone", "Reached when"], ["Launch", "It opens"]]), ("Milestone", None)):
        box.setFocus()
        box.setCurrentText(name)
        box.activated.emit(box.currentIndex())
        desk.qtbot.wait(SETTLED)
        assert rows is None or shown(desk.preview()) == rows
    assert column(preview, 1).currentText() == "Leave out"
    child(desk.preview(), "csv.add").click()
    assert desk.names == ["Design approved", "It opens"]


def test_a_preview_can_be_left(desk: FileDesk, tmp_path: Path) -> None:
    """Cancel and Esc change nothing."""
    file = tmp_path / "steps.csv"
    file.write_text("Launch,19 Mar 2027\n", encoding="utf-8")
    desk.picks("open_csv", file)
    child(desk.preview(), "csv.cancel").click()
    desk.picks("open_csv", file)
    QTest.keyClick(desk.preview(), Key.Key_Escape)
    assert desk.names == ["Design approved"]
    assert desk.document.undo_stack.count() == 0


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"PK\x03\x04", "This is no CSV file. Open it in your spreadsheet, and save it there as CSV."),
        (None, "The file or its folder is not there."),
    ],
)
def test_a_file_that_is_no_table_is_told_under_the_table(
    desk: FileDesk, tmp_path: Path, data: bytes | None, sentence: str
) -> None:
    """One plain sentence, and nothing is changed."""
    if data is not None:
        (tmp_path / "x.csv").write_bytes(data)
    desk.picks("open_csv", tmp_path / "x.csv")
    assert desk.said == sentence
    assert not [one for one in desk.page.findChildren(CsvPreview) if one.isVisible()]


def test_ten_thousand_rows_do_not_freeze(desk: FileDesk, tmp_path: Path) -> None:
    """The window goes on while a very long file is read, and the rows are there soon after."""
    file = tmp_path / "long.csv"
    rows = "".join(f"Step {at},{at % 28 + 1} Feb 2027,{'x' if at % 10 == 0 else 3}\n" for at in range(MOST_ROWS + 5))
    file.write_text(f"Milestone,Due,Leniency\n{rows}", encoding="utf-8")
    desk.picks("open_csv", file)
    turns = 0
    preview = next(one for one in desk.page.findChildren(CsvPreview) if one.isVisible())
    while child(preview, "csv.add").text().startswith("Reading"):
        QApplication.processEvents()
        turns += 1
    assert turns > 1
    assert problems(preview).startswith("Only the first 10,000 rows were taken.\nRow 2: “x” is not a whole number")
    assert problems(preview).endswith("\nAnd 997 more.")
    assert calls(child(preview, "csv.add").click) < 100 * MOST_ROWS
    assert len(desk.milestones) == MOST_ROWS + 1


def test_what_is_saved_is_opened_again(desk: FileDesk, tmp_path: Path) -> None:
    """A list goes into a file and comes back with all that the card shows, by its labels."""
    desk.document.insert(LIST, Milestone(id="m2", name="=Launch", acceptance="It opens\nin 2 seconds"))
    file = tmp_path / "steps.csv"
    desk.picks("save_csv", file)
    assert desk.saved == "Saved as steps.csv."
    assert file.read_bytes().startswith("\ufeffMilestone,Due,Leniency,Reached when\r\n".encode())
    assert b"\r\n'=Launch," in file.read_bytes()
    desk.document.remove_all(LIST, {"m1", "m2"})
    assert desk.saved == ""
    desk.picks("open_csv", file)
    child(desk.preview(), "csv.add").click()
    assert [(one.name, one.due, one.grace_days, one.acceptance) for one in desk.milestones] == [
        ("Design approved", DESIGN.due, 3, ""),
        ("=Launch", None, None, "It opens\nin 2 seconds"),
    ]


def test_a_file_with_private_answers_says_so(qtbot: QtBot, words: Words, tmp_path: Path) -> None:
    """Whoever sends the file on is told what it holds."""
    plan = Plan(exit=ExitPlan(assets=(Asset(id="a1", name="Domain", place="In the safe"),)))
    desk = FileDesk(qtbot, ItemTable(Document(plan, words), "exit.assets", ("name", "holder"), add_label="Add"))
    desk.picks("save_csv", tmp_path / "assets.csv")
    assert desk.saved == "Saved as assets.csv. It also holds what only you see, so do not send it on as it is."
    assert "In the safe" in (tmp_path / "assets.csv").read_text(encoding="utf-8-sig")


def test_a_file_that_cannot_be_written_is_told(desk: FileDesk, tmp_path: Path) -> None:
    """The reason stands under the table."""
    desk.picks("save_csv", tmp_path / "nowhere" / "steps.csv")
    assert (desk.saved, desk.said) == ("", "The file or its folder is not there.")


def test_the_usual_ones_are_added_once(qtbot: QtBot, words: Words) -> None:
    """An empty table offers them beside its Add link; asked again, only what is missing comes."""
    columns, path = ("name", "likelihood", "impact"), "assurance.risks"
    desk = FileDesk(qtbot, ItemTable(Document(Plan(), words), path, columns, add_label="Add a risk"))
    link = desk.button(f"{path}.ready")
    assert (link.isVisible(), link.text()) == (True, "Add the usual ones")
    desk.table.setFocus()
    desk.press(Key.Key_Tab)
    assert desk.focus is link
    desk.press(Key.Key_Space)
    risks = desk.document.plan.assurance.risks
    assert len(risks) == 6
    assert not link.isVisible()
    desk.document.remove(f"{path}[{risks[2].id}]")
    desk.table.exchange.add_ready()
    after = desk.document.plan.assurance.risks
    assert [risk.name for risk in after] == [risk.name for risk in (*risks[:2], *risks[3:], risks[2])]
    desk.table.exchange.add_ready()
    assert desk.said == "The usual ones are all here already."
    assert desk.document.plan.assurance.risks == after


def test_the_usual_ones_speak_the_owners_language(qtbot: QtBot, words: Words) -> None:
    """They come in the language of the window; those that are there in English already do not come again."""
    german = load_words(folder("translations"), "de")
    path = "assurance.risks"
    first_english, *_ = ready_rows(path)
    english = msgspec.structs.replace(first_english, id="r1")
    document = Document(paths.put(Plan(), path, (english,)), german)
    desk = FileDesk(qtbot, ItemTable(document, path, ("name", "impact"), add_label="Add a risk"))
    desk.table.exchange.add_ready()
    first, *rest = desk.document.plan.assurance.risks
    assert first == english
    assert [risk.name for risk in rest] == [getattr(row, "name", "") for row in ready_rows(path, "de")[1:]]
    assert rest[0].name == "Es kostet mehr als gedacht"


def test_the_menu_offers_what_can_be_done(qtbot: QtBot, words: Words) -> None:
    """All but saving changes the plan, so a plan that is only read offers that alone."""
    every = ["Paste rows from a spreadsheet", "Open a CSV file…", "Save as CSV…", "Add the usual ones"]
    for path, read_only, expected in (
        ("assurance.risks", False, every),
        (LIST, False, every[:3]),
        (LIST, True, ["Save as CSV…"]),
    ):
        document = Document(Plan(timetable=Timetable(milestones=(LAUNCH,))), words, read_only=read_only)
        desk = FileDesk(qtbot, ItemTable(document, path, ("name",), add_label="Add"))
        assert desk.offered() == expected


def test_a_narrow_table_pastes_from_its_menu(desk: FileDesk) -> None:
    """Where there is no room for the words, they are in the menu only."""
    assert desk.button(f"{LIST}.paste").isVisible()
    desk.page.resize(420, 700)
    desk.qtbot.waitUntil(lambda: not desk.button(f"{LIST}.paste").isVisible())
    assert desk.offered()[0] == "Paste rows from a spreadsheet"
