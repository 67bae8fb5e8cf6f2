"""Rows come from a file and go into one, and the usual rows are a click away."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QTableView

from outsourcing_planner.storage.planfile import PlanFile

from .person import Person
from .test_cafe import plan_file

GOALS = "goals.items"


def at_home_with(person: Person, title: str) -> None:
    """Make a plan of that name."""
    person.clicks("home.new")
    person.keys(title)


def chooses_from_table_menu(person: Person, list_path: str, action: str) -> None:
    """Open what else can be done with a table, and choose from it by keys."""
    person.clicks(f"{list_path}.more")
    menu = next(one for one in person.window.findChildren(QMenu) if one.isVisible())
    wanted = next(one for one in menu.actions() if one.objectName() == f"{list_path}.{action}")
    while menu.activeAction() is not wanted:
        person.presses_in(menu, Qt.Key.Key_Down)
    person.presses_in(menu, Qt.Key.Key_Return)


def rows(person: Person, list_path: str) -> list[str]:
    """The first cell of each row of a table on the screen."""
    table = person.sees(list_path, QTableView)
    assert isinstance(table, QTableView)
    return [str(table.model().index(row, 0).data()) for row in range(table.model().rowCount())]


def test_goals_come_from_a_file_with_a_look_first(person: Person, tmp_path: Path) -> None:
    """Columns find their places, what cannot be read is named, the good rows are kept, and one undo takes all."""
    sheet = tmp_path / "goals.csv"
    sheet.write_text(
        "Outcome;Measured by;Target;By when\nMore orders;Orders a week;60;30/6/2027\nA quiet phone;Calls;5;someday\n",
        encoding="utf-8",
    )
    at_home_with(person, "Website")
    chooses_from_table_menu(person, GOALS, "open_csv")
    person.saves_as("csv.dialog", sheet)
    person.waits_until(lambda: person.reads("csv.add") == "Add 2 rows")
    assert rows(person, "csv.rows") == ["More orders", "A quiet phone"]
    assert any("someday" in text for text in person.texts_of("csv.preview"))
    person.clicks("csv.add")
    assert rows(person, GOALS) == ["More orders", "A quiet phone"]
    assert any("someday" in text for text in person.texts())
    person.command("undo").trigger()
    person.does_not_see(GOALS)
    person.command("redo").trigger()
    person.clicks("plans")
    goals = PlanFile.open(plan_file(tmp_path)).contents.draft.goals.items
    assert [(goal.outcome, goal.target, goal.by is None) for goal in goals] == [
        ("More orders", "60", False),
        ("A quiet phone", "5", True),
    ]


def test_a_look_that_is_left_changes_nothing(person: Person, tmp_path: Path) -> None:
    """Esc in the preview brings the page back as it was."""
    sheet = tmp_path / "goals.csv"
    sheet.write_text("Outcome\nMore orders\n", encoding="utf-8")
    at_home_with(person, "Website")
    chooses_from_table_menu(person, GOALS, "open_csv")
    person.saves_as("csv.dialog", sheet)
    person.waits_until(lambda: person.reads("csv.add") == "Add 1 row")
    person.presses_in(person.sees("csv.preview"), Qt.Key.Key_Escape)
    person.does_not_see("csv.preview")
    person.does_not_see(GOALS)


def test_a_table_is_saved_as_a_file(person: Person, tmp_path: Path) -> None:
    """The rows are written with their labels; the window says where they are."""
    person.clicks("home.sample")
    chooses_from_table_menu(person, GOALS, "save_csv")
    person.saves_as("csv.dialog", tmp_path / "our goals.csv")
    person.waits_until((tmp_path / "our goals.csv").is_file)
    assert "our goals.csv" in person.reads(f"{GOALS}.saved")
    written = (tmp_path / "our goals.csv").read_text(encoding="utf-8-sig").splitlines()
    assert written[0].startswith("What should be different,")
    assert written[1].startswith("Customers order online,")


def test_the_usual_rows_are_one_click_away(person: Person) -> None:
    """They come at once, one undo takes them back, and then they are offered again."""
    at_home_with(person, "Website")
    for _ in range(5):
        person.presses(Qt.Key.Key_PageDown, with_=Qt.KeyboardModifier.ControlModifier)
    person.sees("page.communication")
    person.clicks("communication.channels.ready")
    assert len(rows(person, "communication.channels")) > 1
    person.does_not_see("communication.channels.ready")
    person.holds_ctrl(Qt.Key.Key_Z)
    person.does_not_see("communication.channels")
    person.sees("communication.channels.ready")
