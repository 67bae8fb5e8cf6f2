"""On the first screen: starters, the sample, the list of plans, and the search in it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView

from outsourcing_planner.plan import Plan
from outsourcing_planner.storage.planfile import PlanFile, new_contents, new_plan_id
from outsourcing_planner.storage.starters import starters

from .person import Person


def listed(person: Person) -> list[str]:
    """The plans in the list, by their first line."""
    table = person.sees("home.plans")
    assert isinstance(table, QTableView)
    model = table.model()
    return [str(model.index(row, 0).data()).split("\n")[0] for row in range(model.rowCount())]


def test_the_first_start_says_what_to_do(person: Person) -> None:
    """No plan, no empty list, but a word and ways to begin."""
    person.does_not_see("home.plans")
    person.does_not_see("home.search")
    assert person.reads("home.empty")
    assert person.sees("home.new").isEnabled()


@pytest.mark.parametrize("starter", [starter.name for starter in starters()])
def test_a_starter_opens_as_a_plan_with_work_in_it(person: Person, starter: str) -> None:
    """One click gives a plan whose tasks are there to be changed."""
    person.clicks(f"home.start.{starter}")
    person.sees("page.goals")
    person.clicks("continue")
    table = person.sees("tasks.items")
    assert isinstance(table, QTableView)
    assert table.model().rowCount() >= 3


def test_the_sample_is_a_plan_to_try_things_on(person: Person, tmp_path: Path) -> None:
    """It opens, takes typing, and is there again afterwards; a second sample is another file."""
    person.clicks("home.sample")
    person.types("title", "Mine now")
    person.clicks("plans")
    person.clicks("home.sample")
    assert person.reads("title") != "Mine now"
    person.clicks("plans")
    person.waits_until(lambda: "Mine now" in listed(person))
    assert len(list((tmp_path / "data" / "plans").glob("*.outplan"))) == 2


def test_a_long_list_is_searched_as_one_types(person: Person, tmp_path: Path) -> None:
    """Capitals do not matter; nothing found shows nothing; an empty search shows all again."""
    folder = tmp_path / "data" / "plans"
    folder.mkdir(parents=True, exist_ok=True)
    for name in (
        "Website",
        "Bookkeeping",
        "Help desk",
        "Logo",
        "Cleaning",
        "Newsletter",
        "Payroll",
        "Photos",
        "Webshop",
    ):
        PlanFile.create(folder / f"{name}.outplan", new_contents(Plan(title=name), new_plan_id()))
    person.starts_again()
    person.types("home.search", "WEB")
    assert sorted(listed(person)) == ["Webshop", "Website"]
    person.presses(Qt.Key.Key_Backspace, Qt.Key.Key_Backspace, Qt.Key.Key_Backspace)
    assert len(listed(person)) == 9


def test_the_plan_opened_last_is_first_in_the_list(person: Person) -> None:
    """Closing a plan shows it on top, under the name it has now."""
    for title in ("Website", "Logo"):
        person.clicks("home.new")
        person.types("title", title)
        person.clicks("plans")
    person.waits_until(lambda: listed(person) == ["Logo", "Website"])
    person.opens_plan(1)
    assert person.reads("title") == "Website"
    person.clicks("plans")
    person.waits_until(lambda: listed(person) == ["Website", "Logo"])
