"""What the program suggests is one click, and one undo away again."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from outsourcing_planner.plan.goals import Driver
from outsourcing_planner.ui.widgets.notice import Notice

from .person import Person


def notice(person: Person, words: str) -> Notice:
    """The notice on the screen that says those words."""
    found: list[Notice] = []

    def there() -> bool:
        found[:] = [one for one in person.window.findChildren(Notice) if one.isVisible() and words in one.sentence]
        return bool(found)

    person.waits_until(there)
    return found[0]


def takes(person: Person, told: Notice) -> None:
    """Press the button of a notice."""
    button = told.findChild(QPushButton, "notice.action")
    assert isinstance(button, QPushButton)
    person.brings_into_view(button)
    button.setFocus()
    person.presses(Qt.Key.Key_Space)


def position(person: Person) -> str:
    """“Step 2 of 8 · Quick”."""
    label = person.sees("steps.position", QLabel)
    assert isinstance(label, QLabel)
    return label.text()


def goes_on(person: Person, steps: int) -> None:
    """Go that many steps on."""
    for _ in range(steps):
        person.presses(Qt.Key.Key_PageDown, with_=Qt.KeyboardModifier.ControlModifier)


def test_a_large_plan_is_offered_all_questions(person: Person) -> None:
    """Many hours of work make the goals suggest a full plan; one press asks everything, undo asks less again."""
    person.clicks("home.new")
    person.keys("Website")
    goes_on(person, 1)
    person.adds_row("tasks.items", "Build the shop", "Outsource", "", "400")
    person.holds_alt(Qt.Key.Key_B)
    takes(person, notice(person, "A full plan may fit better."))
    assert position(person) == "Step 1 of 10 · Full"
    person.holds_ctrl(Qt.Key.Key_Z)
    assert position(person) == "Step 1 of 8 · Quick"


def test_three_answers_suggest_how_the_work_goes_forward(person: Person) -> None:
    """The method that suits comes with its rhythm and way of paying, as one step of undo."""
    person.clicks("home.new")
    person.keys("Website")
    person.clicks("size=full")
    goes_on(person, 1)
    person.opens("selection.sought.result_known")
    for question, answer in (("result_known", "yes"), ("will_change", "no"), ("look_often", "yes")):
        person.clicks(f"selection.sought.{question}={answer}")
    takes(person, notice(person, "suits this"))
    assert person.command("undo").text() == "Undo use the method that suits"
    goes_on(person, 3)
    person.sees("page.payment")
    assert checked(person, "payment.model=fixed_price")


def test_take_me_there_leads_to_what_only_a_full_plan_asks(person: Person) -> None:
    """The plan becomes a full one, which is said, and one press takes that back; nothing is lost on the way."""
    person.clicks("home.new")
    person.keys("Website")
    assert person.window.view is not None
    person.window.view.wizard.reveal("assurance.risks")
    person.sees("page.assurance")
    person.sees("assurance.risks.add")
    told = notice(person, "Only a full plan asks this")
    takes(person, told)
    assert not told.isVisible()
    person.does_not_see("page.assurance")
    person.clicks("plans")
    person.opens_plan(0)
    assert position(person).endswith("· Quick")


def checked(person: Person, name: str) -> bool:
    """Whether the card or chip of that name is the one chosen."""
    found = person.sees(name, QWidget)
    return bool(found.property("checked"))


def test_leniency_is_filled_in_and_taken_back_in_one_step(person: Person) -> None:
    """Under the milestones one line offers it for those that have none; with nothing left to fill it is gone."""
    person.clicks("home.sample")
    view = person.window.view
    assert view is not None
    view.wizard.go("timetable")
    person.does_not_see("timetable.leniency")
    before = view.document.plan
    for milestone in before.timetable.milestones[:2]:
        view.document.edit(f"timetable.milestones[{milestone.id}].grace_days", None)
    without = view.document.plan
    assert "for the 2 without leniency" in person.reads("timetable.leniency")
    person.sees("timetable.leniency").setFocus()
    person.presses(Qt.Key.Key_Return)
    assert all(one.grace_days is not None for one in view.document.plan.timetable.milestones)
    person.waits_until(lambda: not person.shows("timetable.leniency"))
    person.clicks("undo")
    assert view.document.plan == without
    person.sees("timetable.leniency")


def test_a_ready_goal_for_each_reason_is_added_and_taken_back(person: Person) -> None:
    """Under the reasons, only for those that no goal serves; one undo takes all of them back."""
    person.clicks("home.new")
    view = person.window.view
    assert view is not None
    person.does_not_see("goals.ready")
    view.document.edit("goals.drivers", (Driver.SPEED, Driver.COST))
    assert person.reads("goals.ready") == "Add 2 goals you can measure, for: To be faster and To spend less"
    person.clicks("goals.ready")
    goals = view.document.plan.goals.items
    assert [one.driver for one in goals] == [Driver.SPEED, Driver.COST]
    assert all(one.measure and one.target for one in goals)
    person.waits_until(lambda: not person.shows("goals.ready"))
    person.clicks("undo")
    assert view.document.plan.goals.items == ()
    person.sees("goals.ready")
