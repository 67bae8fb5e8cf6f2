"""Tests of the panel that says what the answers come to, and of the table of figures in it."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from outsourcing_planner.brief.content import Table
from outsourcing_planner.brief.tables import figure, text
from outsourcing_planner.brief.wording import plain
from outsourcing_planner.language import Words
from outsourcing_planner.plan import Plan
from outsourcing_planner.ui.document import Document
from outsourcing_planner.ui.insights.insight import Asked, Insight
from outsourcing_planner.ui.surroundings import Surroundings
from outsourcing_planner.ui.widgets.figures_grid import FiguresGrid
from outsourcing_planner.ui.widgets.insight_panel import InsightPanel

Made = Callable[[Document], InsightPanel]

FIGURES = Table(
    (text("Month"), figure("Amount")), ((plain("January"), plain("€10.00")),), (plain("Sum"), plain("€10.00"))
)


def told_of_the_title(asked: Asked) -> Insight | None:
    """Nothing for a plan without a name, else two sentences and a table."""
    if not asked.plan.title:
        return None
    return Insight((f"It is called {asked.plan.title}.", "That is a name."), tone="amber", tables=(FIGURES,))


@pytest.fixture
def stand(qtbot: QtBot) -> QWidget:
    """A window for a panel to stand on."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(500, 300)
    return window


@pytest.fixture
def panel(stand: QWidget, around: Surroundings) -> Made:
    """Puts a panel on a window that is shown."""

    def make(document: Document) -> InsightPanel:
        made = InsightPanel(document, "told", "What it comes to", told_of_the_title, around, stand)
        stand.show()
        return made

    return make


def visible_texts(widget: QWidget) -> list[str]:
    """The words in sight, but for those on a button."""
    labels = [label for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]
    return [label.text() for label in labels if not isinstance(label.parentWidget(), QPushButton)]


def test_it_appears_with_something_to_say_and_follows_the_plan(qtbot: QtBot, words: Words, panel: Made) -> None:
    """It is hidden while nothing can be said, and says the new sentence after an edit."""
    document = Document(Plan(), words)
    made = panel(document)
    assert not made.isVisible()
    document.edit("title", "Logo")
    qtbot.waitUntil(made.isVisible)
    assert set(visible_texts(made)) == {"What it comes to", "It is called Logo.", "That is a name."}
    document.edit("title", "Sign")
    qtbot.waitUntil(lambda: "It is called Sign." in visible_texts(made))


def test_the_figures_stand_behind_a_line_that_opens(qtbot: QtBot, words: Words, panel: Made) -> None:
    """The table comes into sight when it is asked for."""
    made = panel(Document(Plan(title="Logo"), words))
    assert "January" not in visible_texts(made)
    line = made.findChild(QPushButton, "more")
    assert isinstance(line, QPushButton)
    line.click()
    assert "January" in visible_texts(made)


def test_it_is_not_worked_out_while_it_is_out_of_sight(qtbot: QtBot, words: Words, panel: Made) -> None:
    """An edit made while another page is shown is caught up with when this one comes back."""
    document = Document(Plan(title="Logo"), words)
    made = panel(document)
    made.hide()
    document.edit("title", "Sign")
    assert "It is called Logo." in [label.text() for label in made.findChildren(QLabel)]
    made.show()
    qtbot.waitUntil(lambda: "It is called Sign." in visible_texts(made))


def test_a_screen_reader_gets_the_table_line_by_line(qtbot: QtBot, words: Words) -> None:
    """The description holds each row."""
    grid = FiguresGrid(FIGURES)
    qtbot.addWidget(grid)
    assert grid.accessibleDescription() == "Month, Amount\nJanuary, €10.00\nSum, €10.00"
