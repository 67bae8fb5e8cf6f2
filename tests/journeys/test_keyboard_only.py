"""An owner who uses no mouse makes a plan, goes back and forth, and takes a step back."""

from pathlib import Path

from PySide6.QtCore import Qt

from outsourcing_planner.plan.tasks import Decision
from outsourcing_planner.storage.planfile import PlanFile

from .person import Person
from .test_cafe import plan_file


def test_a_plan_is_made_by_keys_alone(person: Person, tmp_path: Path) -> None:
    """From the first screen to a goal and a task, over Continue and Back, with undo naming what it takes back."""
    person.tabs_to("home.new")
    person.presses(Qt.Key.Key_Space)
    person.sees("page.goals")
    assert person.focused().objectName() == "title"
    person.keys("Website for the shop")
    person.presses(Qt.Key.Key_Tab)
    assert person.focused().objectName() == "goals.business.name"
    person.keys("Copper Kettle")
    person.tabs_to("goals.items.add")
    person.presses(Qt.Key.Key_Return)
    person.keys("More orders online")
    person.presses(Qt.Key.Key_Tab)
    person.keys("orders a week")
    person.presses(Qt.Key.Key_Return, Qt.Key.Key_Escape)
    person.tabs_to("goals.summary")
    person.keys("We want to sell online.")
    person.holds_alt(Qt.Key.Key_C)
    person.sees("page.tasks")
    person.tabs_to("tasks.items.add")
    person.presses(Qt.Key.Key_Space)
    person.keys("Build the website")
    person.presses(Qt.Key.Key_Return)
    person.holds_alt(Qt.Key.Key_B)
    assert person.reads("title") == "Website for the shop"
    person.tabs_to("goals.summary")
    person.keys("x")
    assert person.command("undo").text() == "Undo change “The work in about 50 words”"
    person.holds_ctrl(Qt.Key.Key_Z)
    person.presses(Qt.Key.Key_PageDown, with_=Qt.KeyboardModifier.ControlModifier)
    person.sees("page.tasks")
    person.holds_ctrl(Qt.Key.Key_W)
    person.sees("home.plans")
    assert person.title() == "Outsourcing Planner"
    draft = PlanFile.open(plan_file(tmp_path)).contents.draft
    assert draft.title == "Website for the shop"
    assert [(goal.outcome, goal.measure) for goal in draft.goals.items] == [("More orders online", "orders a week")]
    assert [task.name for task in draft.tasks.items] == ["Build the website"]
    assert draft.tasks.items[0].decision is not Decision.RETAIN


def test_enter_continues_from_a_field(person: Person) -> None:
    """Enter in a one-line field goes on to the next step."""
    person.clicks("home.new")
    person.keys("Website")
    person.presses(Qt.Key.Key_Return)
    person.sees("page.tasks")


def test_a_plan_in_the_list_opens_by_enter(person: Person) -> None:
    """On the home screen the plans are reached with Tab and opened with Enter."""
    person.clicks("home.new")
    person.keys("Website")
    person.holds_ctrl(Qt.Key.Key_W)
    person.tabs_to("home.plans")
    person.presses(Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return)
    person.sees("page.goals")
    assert person.title() == "Website — Outsourcing Planner"
