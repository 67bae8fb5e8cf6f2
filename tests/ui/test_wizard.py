"""Tests of the wizard: Back and Continue, the steps list, and nothing that is ever locked."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from outsourcing_planner.advice.readiness import FULL_ONLY, STEPS
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.plan import PlanSize
from outsourcing_planner.plan.tasks import Task, Tasks
from outsourcing_planner.storage.planfile import PlanFile
from outsourcing_planner.storage.starters import sample
from outsourcing_planner.ui.pages import PAGES
from outsourcing_planner.ui.window import Window
from outsourcing_planner.ui.wizard import Wizard


@pytest.fixture
def wizard(started: Callable[[], Window], plan_file: Callable[..., PlanFile]) -> Wizard:
    """The wizard over the sample plan."""
    window = started()
    window.open_plan(plan_file("Bakery", sample()).path)
    assert window.view is not None
    return window.view.wizard


def position(wizard: Wizard) -> str:
    """“Step 3 of 8”."""
    label = wizard.findChild(QLabel, "steps.position")
    assert isinstance(label, QLabel)
    return label.text()


def button(wizard: Wizard, name: str) -> QPushButton:
    """Back or Continue."""
    found = wizard.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def test_there_is_a_page_for_every_step_in_their_order() -> None:
    """No step is without a page, and the pages stand in the order of the steps."""
    steps = [step.key for step in STEPS]
    assert [page.key for page in PAGES if page.key in steps] == steps


def test_continue_goes_through_all_steps_and_back_returns(wizard: Wizard) -> None:
    """Continue names where it leads and is never greyed; the count of steps never changes; the ends have no way out."""
    walked, counts = [wizard.step], {position(wizard).split()[-1]}
    assert not button(wizard, "back").isVisible()
    while button(wizard, "continue").isVisible():
        assert button(wizard, "continue").isEnabled()
        button(wizard, "continue").click()
        walked.append(wizard.step)
        counts.add(position(wizard).split()[-1])
    assert len(walked) == len(set(walked))
    assert walked[-1] == STEPS[-1].key
    assert len(counts) == 1
    while button(wizard, "back").isVisible():
        button(wizard, "back").click()
    assert wizard.step == STEPS[0].key


@pytest.mark.parametrize("path", ["payment.net_days", "exit.triggers", "goals.items", "timetable.start", "title"])
def test_a_path_leads_to_its_field(wizard: Wizard, path: str) -> None:
    """“Take me there” shows the step with the field in sight."""
    wizard.go("review")
    wizard.reveal(path)
    assert wizard.step == ("goals" if path == "title" else paths.steps(path)[0][0])
    (field,) = [one for one in wizard.findChildren(QWidget, path) if one.isVisible()]
    assert not field.visibleRegion().isEmpty()


def test_any_step_is_one_click_away_from_the_start(wizard: Wizard) -> None:
    """Later steps are open before the earlier ones were seen."""
    wizard.steps.chosen.emit("exit")
    assert wizard.step == "exit"
    wizard.steps.chosen.emit("goals")
    assert wizard.step == "goals"


@pytest.mark.parametrize(
    "path", ["assurance.risks", "selection.criteria", "tasks.items[t1].instructions", "exit.cure_days", "tasks.lots"]
)
def test_what_only_a_full_plan_asks_makes_it_one(
    started: Callable[[], Window], plan_file: Callable[..., PlanFile], path: str
) -> None:
    """The field is in sight, the owner is told, undo brings the quick plan back, and no answer is lost."""
    window = started()
    quick = Plan(title="Website", tasks=Tasks(items=(Task(id="t1", name="Design", instructions="As we spoke"),)))
    window.open_plan(plan_file("Website", quick).path)
    view = window.view
    assert view is not None
    view.wizard.go("review")
    view.wizard.reveal(path)
    assert view.document.plan.size is PlanSize.FULL
    assert view.notice.isVisible()
    assert view.wizard.step == paths.steps(path)[0][0]
    assert view.wizard.page(view.wizard.step).asks(path)
    view.document.undo_stack.undo()
    assert view.document.plan == quick


def test_what_a_quick_plan_asks_leaves_it_quick(
    started: Callable[[], Window], plan_file: Callable[..., PlanFile]
) -> None:
    """Nothing grows where the question is there already, nor in a plan that is only read."""
    window = started()
    window.open_plan(plan_file("Website").path)
    assert window.view is not None
    wizard, document = window.view.wizard, window.view.document
    for path in ("payment.net_days", "exit.triggers", "payment.bonus.amount", "course.changes", "title"):
        wizard.reveal(path)
    document.read_only = True
    wizard.reveal("exit.cure_days")
    assert document.plan.size is PlanSize.QUICK


def test_a_group_opens_for_what_stands_in_it(wizard: Wizard) -> None:
    """A row of a table in a closed group is shown with its group open."""
    plan = wizard.page("communication").document.plan
    wizard.reveal(f"communication.trust[{plan.communication.trust[0].id}].name")
    (field,) = [one for one in wizard.findChildren(QWidget, "communication.trust") if one.isVisible()]
    assert not field.visibleRegion().isEmpty()


@pytest.mark.parametrize("step", [page.key for page in PAGES])
def test_no_page_has_empty_room_below_it(wizard: Wizard, qtbot: QtBot, step: str) -> None:
    """A page is as high as what stands on it at its width, or as the window."""
    if step in FULL_ONLY:
        wizard.reveal(step)
    wizard.go(step)
    page = wizard.page(step)
    viewport = page.parentWidget()
    assert viewport is not None
    qtbot.waitUntil(lambda: page.height() == max(page.heightForWidth(page.width()), viewport.height()))


def test_tab_goes_down_the_review(wizard: Wizard, qtbot: QtBot) -> None:
    """What is found and answered is listed anew again and again, and still comes before the fields below it."""
    wizard.go("review")
    qtbot.wait(50)
    first = button(wizard, "change.goals")
    seen: list[str] = []
    widget = first.nextInFocusChain()
    while widget is not None and widget is not first:
        seen.append(widget.objectName())
        widget = widget.nextInFocusChain()
    first_field = seen.index("selection.questions_by")
    assert max(at for at, name in enumerate(seen) if name.startswith("change.")) < first_field
    assert seen.index("more") < first_field
