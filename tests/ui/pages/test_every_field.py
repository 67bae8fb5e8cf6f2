"""Every question of the plan is asked: on a page, or below one in the details of a row."""

import msgspec
import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.plan import PlanSize
from outsourcing_planner.plan.shape import Kind, declarations
from outsourcing_planner.ui.document import Document
from outsourcing_planner.ui.pages import PAGES
from outsourcing_planner.ui.pages.page import Page
from outsourcing_planner.ui.surroundings import Surroundings
from outsourcing_planner.ui.watch import Watch
from outsourcing_planner.ui.widgets.form_row import FormRow
from outsourcing_planner.ui.widgets.item_table import ItemTable
from outsourcing_planner.ui.widgets.private_panel import PrivatePanel

MOST_AT_ONCE = 9

KEPT_ELSEWHERE = ("known", "unsure")
"""What the owner keeps by other means than a field: findings they know, questions put aside."""


def pages(qtbot: QtBot, around: Surroundings, size: PlanSize) -> dict[str, Page]:
    """All pages of a plan of that size by their keys."""
    document = Document(msgspec.structs.replace(Plan(), size=size), around.words)
    watch = Watch(document, frozenset(), around.today)
    watch.setParent(None)
    found = {kind.key: kind(document, watch, around) for kind in PAGES}
    for page in found.values():
        qtbot.addWidget(page)
        document.setParent(page)
    watch.setParent(document)
    return found


def asked(page: Page, path: str) -> bool:
    """Whether the page asks what is declared at a path with `[]` for any row."""
    at = path.replace("[]", "[x]")
    return type(page).shows(at) and page.asks(at)


def test_a_full_plan_asks_every_field_once(qtbot: QtBot, around: Surroundings) -> None:
    """No field of the plan is left without a question, and no two pages ask the same."""
    made = pages(qtbot, around, PlanSize.FULL).values()
    for path, one in declarations():
        if one.kind is not Kind.GROUP and not path.startswith(KEPT_ELSEWHERE):
            assert len([page.key for page in made if asked(page, path)]) == 1, path


def open_questions(page: Page) -> list[str]:
    """What an empty page asks before any group is opened, without what only the owner sees."""
    secret = {one for panel in page.findChildren(PrivatePanel) for one in panel.findChildren(QWidget)}
    rows = [one.path for one in page.findChildren(FormRow) if one.isVisibleTo(page) and one not in secret]
    return rows + [one.list_path for one in page.findChildren(ItemTable) if one.isVisibleTo(page) and one not in secret]


@pytest.mark.parametrize("size", list(PlanSize))
def test_no_page_asks_much_at_once(qtbot: QtBot, around: Surroundings, size: PlanSize) -> None:
    """An empty page with its groups closed asks a handful of things; the rest opens when wanted."""
    for page in pages(qtbot, around, size).values():
        assert len(open_questions(page)) <= MOST_AT_ONCE, page.key
