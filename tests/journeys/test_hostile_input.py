"""Somebody types and pastes what no form expects; nothing is lost, guessed, or taken for anything but text."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from outsourcing_planner.plan import Plan
from outsourcing_planner.storage.planfile import PlanFile

from .person import Person
from .test_cafe import plan_file

STRANGE = {
    "markup": "<b>bold</b> <img src='file:///etc/passwd'> &amp; <script>alert(1)</script>",
    "braces": "{title} {0} {} %s %(x)s $HOME `id` ${jndi:x}",
    "emoji": "👩‍👩‍👧‍👦 🏳️‍🌈 e\u0301 ﷽ 𝕏",
    "right to left": "עסק קטן \u202egnirts desrever\u202c عمل صغير",
    "formula": '=HYPERLINK("http://x") +1 -1 @SUM(1)',
    "control": "bell\x07 escape\x1b[31m null\x00 end",
    "long word": "x" * 5_000,
    "long": "All work and no play. " * 1000,
}


def saved(folder: Path) -> Plan:
    """The plan on disk."""
    return PlanFile.open(plan_file(folder)).contents.draft


@pytest.mark.parametrize("kind", STRANGE)
def test_strange_text_is_kept_as_text(person: Person, tmp_path: Path, kind: str) -> None:
    """Pasted into a line, a long text and a table, it can be saved, shown, set as a brief, and opened again."""
    text = STRANGE[kind]
    person.clicks("home.new")
    person.pastes("title", text)
    person.pastes("goals.summary", text)
    person.clicks("goals.items.add")
    person.keys("x")
    person.clicks("continue")
    person.clicks("back")
    person.waits_for_save()
    shown = person.reads("title")
    held = saved(tmp_path)
    assert held.title == shown
    visible = "".join(sign for sign in text if sign.isprintable())
    assert "".join(sign for sign in held.goals.summary if sign.isprintable()) == visible
    assert "".join(sign for sign in held.title if sign.isprintable()) == visible
    target = tmp_path / "brief.pdf"
    person.command("save.brief").trigger()
    person.saves_as("pdf.dialog", target)
    person.waits_until(lambda: target.exists() or person.shows("proof.save"), timeout=20_000)
    if not target.exists():  # signs that no font at hand can draw are told before
        person.clicks("proof.save")
    person.waits_until(target.exists)
    person.starts_again()
    person.opens_plan(0)
    assert person.reads("title") == shown


def test_an_impossible_date_stays_and_is_told(person: Person, tmp_path: Path) -> None:
    """31 February is not moved to March; Continue waits, another step does not, and the text is still there."""
    person.clicks("home.new")
    person.window.view.wizard.go("timetable")  # type: ignore[union-attr]
    person.types("timetable.start", "31/2/2027")
    person.clicks("continue")
    person.sees("page.timetable")
    assert "31/2/2027" in person.reads("problems")
    assert person.reads("timetable.start") == "31/2/2027"
    person.clicks("back")
    person.clicks("continue")
    assert person.reads("timetable.start") == "31/2/2027"
    assert saved(tmp_path).timetable.start is None
    person.types("timetable.start", "28/2/2027")
    person.clicks("continue")
    person.sees("page.payment")
    person.waits_for_save()
    assert str(saved(tmp_path).timetable.start) == "2027-02-28"


def test_an_amount_with_two_meanings_is_asked(person: Person, tmp_path: Path) -> None:
    """1.234 is asked and never guessed, the plan keeps what it had, and one click settles it."""
    person.clicks("home.new")
    person.window.view.wizard.go("payment")  # type: ignore[union-attr]
    person.clicks("payment.model=fixed_price")
    person.types("payment.total", "1,500")
    person.presses(Qt.Key.Key_Tab)
    person.types("payment.total", "1.234")
    person.clicks("payment.model=fixed_price")
    meanings = [
        one
        for one in person.window.findChildren(QPushButton)
        if one.objectName().startswith("meaning.") and one.isVisible()
    ]
    assert meanings
    person.waits_for_save()
    assert saved(tmp_path).payment.total == 150000
    wanted = next(one for one in meanings if "1,234" in one.text())
    wanted.click()
    assert person.reads("payment.total") == "1,234.00"


@pytest.mark.parametrize(
    ("path", "typed"), [("payment.net_days", "two weeks"), ("payment.net_days", "99999999999999999999")]
)
def test_letters_in_a_number_are_told_and_the_plan_keeps_its_value(
    person: Person, tmp_path: Path, path: str, typed: str
) -> None:
    """What cannot be read never becomes 0 and never empties what was there."""
    person.clicks("home.new")
    person.window.view.wizard.go("payment")  # type: ignore[union-attr]
    person.types(path, "14")
    person.presses(Qt.Key.Key_Tab)
    person.types(path, typed)
    person.clicks("continue")
    assert typed in person.reads("problems")
    assert person.reads(path) == typed
    person.waits_for_save()
    assert saved(tmp_path).payment.net_days == 14


def test_a_figure_is_kept_when_the_window_is_closed_at_once(person: Person, tmp_path: Path) -> None:
    """The last thing typed before the cross is in the file, also where the keyboard never left its field."""
    person.clicks("home.new")
    person.window.view.wizard.go("payment")  # type: ignore[union-attr]
    person.types("payment.net_days", "21")
    person.closes()
    assert saved(tmp_path).payment.net_days == 21


def test_a_cell_is_kept_when_the_window_is_closed_at_once(person: Person, tmp_path: Path) -> None:
    """The same goes for a cell of a table that is still being typed in."""
    person.clicks("home.new")
    person.clicks("goals.items.add")
    person.keys("More orders")
    person.closes()
    assert [goal.outcome for goal in saved(tmp_path).goals.items] == ["More orders"]
