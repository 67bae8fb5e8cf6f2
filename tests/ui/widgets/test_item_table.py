"""The table card, driven by keys and clicks as an owner drives it."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from outsourcing_planner.language import Words
from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.exit import Asset, ExitPlan
from outsourcing_planner.plan.payment import Instalment, PaymentModel, PaymentPlan
from outsourcing_planner.plan.timetable import Milestone, Timetable
from outsourcing_planner.ui.document import Document
from outsourcing_planner.ui.insights.totals import instalments as instalments_total
from outsourcing_planner.ui.widgets.item_table import ItemTable
from outsourcing_planner.ui.widgets.private_panel import PrivatePanel
from outsourcing_planner.ui.widgets.table_problems import TableProblems

Key = Qt.Key
LIST = "timetable.milestones"
DESIGN = Milestone(id="m1", name="Design approved", due=date(2027, 2, 12), grace_days=3)
LAUNCH = Milestone(id="m2", name="Launch", due=date(2027, 3, 19))
HANDOVER = Milestone(id="m3", name="Handover")
SETTLED = 20


class Desk:
    """A table on a page between two other fields, with hands to work it."""

    def __init__(self, qtbot: QtBot, table: ItemTable) -> None:
        self.qtbot, self.table, self.document = qtbot, table, table.document
        self.view = table.view
        self.page = QWidget()
        self.before, self.after = QLineEdit(self.page), QLineEdit()
        room = QVBoxLayout(self.page)
        for part in (self.before, table, self.after):
            room.addWidget(part)
        self.page.resize(640, 700)
        qtbot.addWidget(self.page)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is self.page)

    @property
    def focus(self) -> QWidget:
        """Where the keyboard is."""
        focus = QApplication.focusWidget()
        assert focus is not None
        return focus

    def type(self, text: str) -> None:
        """Type, each letter into whatever has the keyboard then."""
        for sign in text:
            QTest.keyClicks(self.focus, sign)

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press keys, each where the keyboard is then."""
        for key in keys:
            QTest.keyClick(self.focus, key, modifier)

    def click(self, row: int, column: int) -> None:
        """Click a cell."""
        place = self.view.visualRect(self.table.model.index(row, column)).center()
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def button(self, name: str) -> QPushButton:
        """The button of that name."""
        found = self.table.findChild(QPushButton, name)
        assert isinstance(found, QPushButton)
        return found

    def push(self, name: str) -> None:
        """Click the button of that name."""
        QTest.mouseClick(self.button(name), Qt.MouseButton.LeftButton)

    def paste(self, text: str) -> None:
        """Paste a text into the table by Ctrl+V."""
        QGuiApplication.clipboard().setText(text)
        self.press(Key.Key_V, modifier=Qt.KeyboardModifier.ControlModifier)

    @property
    def milestones(self) -> tuple[Milestone, ...]:
        """The milestones of the plan as it stands."""
        return self.document.plan.timetable.milestones

    @property
    def names(self) -> list[str]:
        """Their names, in order."""
        return [milestone.name for milestone in self.milestones]

    @property
    def said(self) -> str:
        """What stands under the table, empty when nothing is shown."""
        problems = self.table.findChild(TableProblems)
        assert isinstance(problems, TableProblems)
        return problems.sentence if problems.isVisible() else ""


Milestones = Callable[..., Desk]


@pytest.fixture
def milestones(qtbot: QtBot, words: Words) -> Iterator[Milestones]:
    """Makes a table of those milestones, and takes it away when the test is over."""

    def make(*items: Milestone, read_only: bool = False) -> Desk:
        document = Document(Plan(timetable=Timetable(milestones=items)), words, read_only=read_only)
        columns, details = ("name", "due", "grace_days"), ("acceptance", "after_grace")
        return Desk(qtbot, ItemTable(document, LIST, columns, details, add_label="Add a milestone"))

    yield make
    QGuiApplication.clipboard().clear()


@pytest.fixture
def instalments(qtbot: QtBot, words: Words) -> Desk:
    """A table of two instalments in euros, with their total below."""
    plan = Plan(
        timetable=Timetable(milestones=(DESIGN, LAUNCH)),
        payment=PaymentPlan(
            instalments=(Instalment(id="i1", name="First", amount=96000), Instalment(id="i2", name="Rest"))
        ),
    )
    document = Document(plan, words)

    columns = ("name", "milestone", "due", "amount")
    return Desk(
        qtbot,
        ItemTable(document, "payment.instalments", columns, add_label="Add an instalment", totals=instalments_total),
    )


def test_three_milestones_by_keyboard_alone(milestones: Milestones) -> None:
    """Add, type, Tab from cell to cell, out to the Add button, and again."""
    desk = milestones()
    desk.table.setFocus()
    for name, due, days in (("Design", "12/2/2027", "3"), ("Build", "1 Mar 2027", "2 days"), ("Launch", "", "")):
        assert desk.focus.objectName() == f"{LIST}.add"
        desk.press(Key.Key_Return)
        for text in (name, due, days):
            desk.type(text)
            desk.press(Key.Key_Tab)
    assert [(one.name, one.due, one.grace_days) for one in desk.milestones] == [
        ("Design", date(2027, 2, 12), 3),
        ("Build", date(2027, 3, 1), 2),
        ("Launch", None, None),
    ]


def test_a_field_in_a_cell_is_named_by_its_path(milestones: Milestones) -> None:
    """Whatever drives the window from outside finds the open cell, and a screen reader names it."""
    desk = milestones(DESIGN)
    desk.click(0, 1)
    desk.press(Key.Key_F2)
    assert desk.focus.objectName() == f"{LIST}[m1].due"
    assert desk.focus.accessibleName() == "Due"


def test_tab_does_not_trap(milestones: Milestones) -> None:
    """While no cell is edited, Tab and Shift+Tab pass the table by."""
    desk = milestones(DESIGN, LAUNCH)
    desk.click(0, 0)
    desk.press(Key.Key_Tab)
    assert desk.focus.objectName() == f"{LIST}.add"
    reached: list[str] = []
    while desk.focus is not desk.after and len(reached) < 10:
        reached.append(desk.focus.objectName())
        desk.press(Key.Key_Tab)
    assert reached == [f"{LIST}.add", f"{LIST}[m1].acceptance", f"{LIST}[m1].after_grace"]
    desk.view.setFocus()
    desk.press(Key.Key_Backtab, modifier=Qt.KeyboardModifier.ShiftModifier)
    assert not desk.view.hasFocus()


def test_shift_tab_goes_back_cell_by_cell(milestones: Milestones) -> None:
    """From the second cell being edited to the first, and at the first out of editing."""
    desk = milestones(DESIGN)
    desk.click(0, 1)
    desk.press(Key.Key_F2)
    desk.press(Key.Key_Backtab, modifier=Qt.KeyboardModifier.ShiftModifier)
    assert desk.focus.objectName() == f"{LIST}[m1].name"
    desk.press(Key.Key_Backtab, modifier=Qt.KeyboardModifier.ShiftModifier)
    assert desk.focus is desk.view


def test_the_second_click_edits(milestones: Milestones) -> None:
    """A first click selects, another one on the same cell opens it."""
    desk = milestones(DESIGN, LAUNCH)
    desk.click(1, 0)
    assert desk.view.rows() == [1]
    assert desk.focus is desk.view
    desk.click(1, 0)
    assert desk.focus.objectName() == f"{LIST}[m2].name"


def test_typing_replaces_and_enter_goes_down(milestones: Milestones) -> None:
    """Typing on a cell begins it anew; Enter takes it and selects the cell below."""
    desk = milestones(DESIGN, LAUNCH)
    desk.click(0, 0)
    desk.type("Sketch")
    desk.press(Key.Key_Return)
    assert desk.names == ["Sketch", "Launch"]
    assert (desk.view.currentIndex().row(), desk.view.currentIndex().column()) == (1, 0)
    assert desk.focus is desk.view
    assert desk.document.undo_stack.undoText() == "change “Milestone”"


def test_escape_leaves_the_cell_alone(milestones: Milestones) -> None:
    """Esc drops what was typed in the cell, and nothing else."""
    desk = milestones(DESIGN)
    desk.click(0, 0)
    desk.type("Sketch")
    desk.press(Key.Key_Escape)
    assert desk.names == ["Design approved"]
    assert desk.focus is desk.view


def test_a_date_nobody_can_read_stays_in_its_cell(milestones: Milestones) -> None:
    """The text stays as typed, a sentence tells why, the plan keeps its answer; mended, the sentence goes."""
    desk = milestones(DESIGN)
    desk.click(0, 1)
    desk.type("soon")
    desk.press(Key.Key_Tab)
    assert desk.milestones[0].due == date(2027, 2, 12)
    assert desk.table.model.index(0, 1).data() == "soon"
    assert desk.said == "Row 1, Due: “soon” is not a date. Write it like 12 Feb 2027."
    assert desk.focus.objectName() == f"{LIST}[m1].grace_days"
    assert desk.table.problems() == [(f"{LIST}[m1].due", desk.said)]
    desk.press(Key.Key_Backtab, modifier=Qt.KeyboardModifier.ShiftModifier)
    desk.click(0, 1)
    desk.press(Key.Key_F2)
    assert isinstance(desk.focus, QLineEdit)
    assert desk.focus.text() == "soon"
    desk.type("1 Apr 2027")
    desk.press(Key.Key_Return)
    assert (desk.milestones[0].due, desk.said, desk.table.problems()) == (date(2027, 4, 1), "", [])


def test_an_amount_that_may_mean_two_things_is_asked(instalments: Desk) -> None:
    """A button for each meaning stands under the table; the one chosen goes into the plan."""
    desk = instalments
    desk.click(1, 3)
    desk.type("1.200")
    desk.press(Key.Key_Return)
    assert [one.amount for one in desk.document.plan.payment.instalments] == [96000, None]
    assert desk.said == "Row 2, Amount: “1.200” may mean €1,200.00 or €1.20."
    assert [desk.button(f"meaning.{at}").text() for at in (1, 2)] == ["€1,200.00", "€1.20"]
    desk.press(Key.Key_Tab, Key.Key_Tab)
    assert desk.focus.objectName() == "meaning.1"
    desk.press(Key.Key_Space)
    assert [one.amount for one in desk.document.plan.payment.instalments] == [96000, 120000]
    assert desk.said == ""
    assert desk.focus is desk.view


def test_what_is_not_understood_can_be_left_empty(instalments: Desk) -> None:
    """One click gives the cell back its answer in the plan."""
    desk = instalments
    desk.click(0, 3)
    desk.type("plenty")
    desk.press(Key.Key_Return)
    desk.push("payment.instalments.problem.leave")
    assert (desk.said, desk.table.model.index(0, 3).data()) == ("", "€960.00")


def test_a_reference_is_picked_from_the_items_it_names(instalments: Desk) -> None:
    """The cell offers the milestones by name; an arrow key and Enter pick one."""
    desk = instalments
    desk.click(0, 1)
    desk.type("L")
    assert isinstance(desk.focus, QComboBox)
    assert [desk.focus.itemText(at) for at in range(desk.focus.count())] == [
        "Not chosen yet",
        "Design approved",
        "Launch",
    ]
    desk.press(Key.Key_Return)
    assert desk.document.plan.payment.instalments[0].milestone == "m2"
    desk.press(Key.Key_Up, Key.Key_F2)
    desk.qtbot.wait(SETTLED)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(desk.focus if popup.isAncestorOf(desk.focus) else popup, Key.Key_Up)
    QTest.keyClick(QApplication.focusWidget() or popup, Key.Key_Return)
    desk.qtbot.waitUntil(lambda: desk.document.plan.payment.instalments[0].milestone == "m1")


def test_a_name_changed_elsewhere_is_shown_at_once(instalments: Desk) -> None:
    """A cell that refers to an item follows its name, and amounts follow the currency."""
    desk = instalments
    desk.document.edit("payment.instalments[i1].milestone", "m1")
    desk.document.edit("timetable.milestones[m1].name", "Sketch")
    desk.document.edit("payment.currency", "JPY")
    assert desk.table.model.index(0, 1).data() == "Sketch"
    assert desk.table.model.index(0, 3).data() == "JP¥960"


def test_rows_are_removed_by_key_and_brought_back(milestones: Milestones) -> None:
    """Delete asks nothing; one undo brings all removed rows back, with the selection near where it was."""
    desk = milestones(DESIGN, LAUNCH, HANDOVER)
    desk.click(0, 0)
    desk.press(Key.Key_Down, modifier=Qt.KeyboardModifier.ShiftModifier)
    desk.press(Key.Key_Delete)
    assert desk.names == ["Handover"]
    assert desk.view.rows() == [0]
    desk.document.undo_stack.undo()
    assert desk.names == ["Design approved", "Launch", "Handover"]
    assert desk.view.rows() == [2]
    desk.view.selectAll()
    desk.push(f"{LIST}.remove")
    assert desk.names == []
    assert desk.focus.objectName() == f"{LIST}.add"


def test_rows_are_moved_by_key_and_button(milestones: Milestones) -> None:
    """Alt+Down and the arrow button move the row, the selection goes with it, and it stops at the end."""
    desk = milestones(DESIGN, LAUNCH, HANDOVER)
    desk.click(0, 0)
    desk.press(Key.Key_Down, Key.Key_Down, modifier=Qt.KeyboardModifier.AltModifier)
    desk.press(Key.Key_Down, modifier=Qt.KeyboardModifier.AltModifier)
    assert desk.names == ["Launch", "Handover", "Design approved"]
    assert desk.view.rows() == [2]
    desk.push(f"{LIST}.up")
    assert desk.names == ["Launch", "Design approved", "Handover"]
    assert desk.button(f"{LIST}.down").isEnabled()
    desk.document.undo_stack.undo()
    assert desk.names == ["Launch", "Handover", "Design approved"]
    assert desk.view.rows() == [2]
    assert not desk.button(f"{LIST}.down").isEnabled()


def test_rows_are_pasted_in_one_step(milestones: Milestones) -> None:
    """Ctrl+V takes the rows of a spreadsheet; the cell that cannot be read stays to be mended."""
    desk = milestones(DESIGN)
    desk.click(0, 0)
    desk.paste("Due\tMilestone\r\n19 Mar 2027\tLaunch\r\nsome day\tHandover\r\n")
    assert desk.names == ["Design approved", "Launch", "Handover"]
    assert desk.milestones[1].due == date(2027, 3, 19)
    assert desk.said == "Row 3, Due: “some day” is not a date. Write it like 12 Feb 2027."
    assert desk.table.model.index(2, 1).data() == "some day"
    assert desk.view.rows() == [1]
    desk.document.undo_stack.undo()
    assert (desk.names, desk.said) == (["Design approved"], "")


def test_what_a_paste_leaves_out_is_said(milestones: Milestones) -> None:
    """Cells with no column are named, by the button too, until the owner closes the sentence."""
    desk = milestones()
    QGuiApplication.clipboard().setText("Launch\t19 Mar 2027\t3\tblue")
    desk.push(f"{LIST}.paste")
    assert desk.names == ["Launch"]
    assert desk.said == "Row 1: there is no column for blue; it was left out."
    desk.push(f"{LIST}.problem.leave")
    assert desk.said == ""


def test_an_empty_clipboard_is_said_to_be_empty(milestones: Milestones) -> None:
    """Pasting nothing adds nothing, and tells how it works."""
    desk = milestones()
    QGuiApplication.clipboard().clear()
    desk.push(f"{LIST}.paste")
    assert desk.said == "There is nothing to paste. Copy some rows in your spreadsheet first."


def test_copied_rows_paste_back(milestones: Milestones) -> None:
    """Ctrl+C puts the selected rows on the clipboard as a spreadsheet has them."""
    desk = milestones(DESIGN, LAUNCH)
    desk.view.setFocus()
    desk.view.selectAll()
    desk.press(Key.Key_C, modifier=Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Design approved\t12 Feb 2027\t3\nLaunch\t19 Mar 2027\t"


def test_details_of_the_selected_row(milestones: Milestones) -> None:
    """Under the table stand the fields that need room, tied to the plan, for the one row that is selected."""
    desk = milestones(DESIGN, LAUNCH)
    assert desk.table.findChild(QWidget, f"{LIST}[m1].acceptance") is None
    desk.click(0, 0)
    field = desk.table.findChild(QWidget, f"{LIST}[m1].acceptance")
    assert isinstance(field, QWidget)
    field.setFocus()
    desk.type("All pages shown")
    assert desk.milestones[0].acceptance == "All pages shown"
    desk.click(1, 0)
    desk.qtbot.wait(SETTLED)
    assert desk.table.findChild(QWidget, f"{LIST}[m1].acceptance") is None
    assert desk.table.findChild(QWidget, f"{LIST}[m2].acceptance") is not None


def test_reveal_goes_where_a_path_points(milestones: Milestones) -> None:
    """To a cell, to a detail, to the row, to the list; and says when there is nothing there."""
    desk = milestones(DESIGN, LAUNCH)
    assert desk.table.reveal(f"{LIST}[m2].due")
    assert (desk.view.currentIndex().row(), desk.view.currentIndex().column()) == (1, 1)
    assert desk.table.reveal(f"{LIST}[m1].after_grace")
    assert desk.focus.objectName() == f"{LIST}[m1].after_grace"
    assert desk.table.reveal(f"{LIST}[m2]")
    assert (desk.view.rows(), desk.focus) == ([1], desk.view)
    assert desk.table.reveal(LIST)
    assert not desk.table.reveal(f"{LIST}[gone].due")
    assert not desk.table.reveal("payment.total")


def test_a_plan_that_is_only_read(milestones: Milestones) -> None:
    """Nothing is edited, added, moved, removed or pasted in a read-only plan, but rows can be copied."""
    desk = milestones(DESIGN, LAUNCH, read_only=True)
    desk.click(0, 0)
    desk.click(0, 0)
    assert desk.focus is desk.view
    desk.press(Key.Key_Delete)
    desk.press(Key.Key_Down, modifier=Qt.KeyboardModifier.AltModifier)
    desk.paste("Launch\t19 Mar 2027")
    assert desk.names == ["Design approved", "Launch"]
    assert not any(desk.button(f"{LIST}.{name}").isVisible() for name in ("add", "remove", "up", "down", "paste"))


def test_the_total_is_told(instalments: Desk) -> None:
    """The words under the figures follow the plan; they are red, and say so in words, where they miss the price."""
    desk = instalments
    footer = desk.button("payment.instalments.add").parentWidget()
    assert footer is not None
    total = next(one for one in footer.findChildren(QLabel) if one.property("role") == "total")
    assert (total.text(), total.property("wrong")) == ("€960.00", False)
    desk.document.edit("payment.model", PaymentModel.FIXED_PRICE)
    desk.document.edit("payment.total", 300000)
    desk.document.edit("payment.instalments[i2].amount", 144000)
    assert (total.text(), total.property("wrong")) == ("€2,400.00, not €3,000.00", True)
    desk.document.edit("payment.deposit", 60000)
    assert (total.text(), total.property("wrong")) == ("€3,000.00 with the deposit", False)


def test_private_columns_and_details_say_so(qtbot: QtBot, words: Words) -> None:
    """What only the owner sees stands on violet below, and tells so in the head of its column."""
    document = Document(Plan(exit=ExitPlan(assets=(Asset(id="a1", name="Domain"),))), words)
    below = ItemTable(document, "exit.assets", ("name", "holder"), ("place",), add_label="Add")
    qtbot.addWidget(below)
    below.reveal("exit.assets[a1].place")
    assert below.findChild(PrivatePanel) is not None
    beside = ItemTable(document, "exit.assets", ("name", "place"), add_label="Add")
    qtbot.addWidget(beside)
    tip = beside.model.headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert tip == "Never a password. Only you see this. It never reaches the brief."


def test_rows_and_cells_are_told_to_a_screen_reader(milestones: Milestones) -> None:
    """A cell says its label and answer, and which row of how many it is in."""
    desk = milestones(DESIGN, HANDOVER)
    model = desk.table.model
    assert model.index(0, 2).data(Qt.ItemDataRole.AccessibleTextRole) == "Leniency: 3 days"
    assert model.index(1, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "Due: empty"
    assert model.index(1, 1).data(Qt.ItemDataRole.AccessibleDescriptionRole) == "Row 2 of 2"
    assert desk.view.accessibleName() == "Milestones"
    assert desk.button(f"{LIST}.remove").accessibleName() == "Remove the selected rows"
    assert desk.button(f"{LIST}.paste").accessibleName() == "Paste rows from a spreadsheet"


def test_the_table_grows_with_its_rows_and_then_scrolls(milestones: Milestones) -> None:
    """Each row adds its height until there are ten; from then on the table scrolls."""
    heights = []
    for rows in (1, 2, 10, 30):
        desk = milestones(*(Milestone(id=f"m{at}", name=f"Step {at}") for at in range(rows)))
        heights.append(desk.view.height())
    row = heights[1] - heights[0]
    assert row >= 32
    assert heights[2] == heights[0] + 9 * row
    assert heights[3] == heights[2]


def test_the_open_list_of_several_lines_stays_in_the_table(milestones: Milestones) -> None:
    """A text of several lines is edited in several lines, so that no line end is lost."""
    desk = milestones(Milestone(id="m1", name="Two\nlines"))
    desk.click(0, 0)
    desk.press(Key.Key_F2)
    assert desk.focus.objectName() == f"{LIST}[m1].name"
    desk.press(Key.Key_End, modifier=Qt.KeyboardModifier.ControlModifier)
    desk.type(" more")
    desk.press(Key.Key_Tab)
    assert desk.names == ["Two\nlines more"]


def test_the_mouse_leaves_an_open_cell(milestones: Milestones) -> None:
    """A click elsewhere takes what was typed."""
    desk = milestones(DESIGN, LAUNCH)
    desk.click(0, 0)
    desk.type("Sketch")
    QTest.mouseClick(
        desk.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, desk.view.rowViewportPosition(1) + 9)
    )
    assert desk.names == ["Sketch", "Launch"]


def test_a_new_row_is_scrolled_to_on_its_page(qtbot: QtBot, words: Words) -> None:
    """A row added at the end of a long page is seen while it is typed in."""
    document = Document(Plan(timetable=Timetable(milestones=(DESIGN, LAUNCH))), words)
    table = ItemTable(document, LIST, ("name", "due"), add_label="Add a milestone")
    page = QScrollArea()
    qtbot.addWidget(page)
    inside = QWidget()
    room = QVBoxLayout(inside)
    room.addSpacing(600)
    room.addWidget(table)
    page.setWidget(inside)
    page.setWidgetResizable(True)
    page.resize(500, 300)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is page)
    table.edits.add()
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    qtbot.waitUntil(lambda: 0 < editor.mapTo(page, QPoint(0, 0)).y() < 300 - editor.height())
