"""Tests of the panel that says what the answers come to, and of the table of figures in it."""

from datetime import date

from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from outsourcing_planner.brief.content import Table
from outsourcing_planner.brief.tables import figure, text
from outsourcing_planner.brief.wording import plain
from outsourcing_planner.language import Words
from outsourcing_planner.plan import Plan
from outsourcing_planner.ui.document import Document
from outsourcing_planner.ui.insights.insight import Insight
from outsourcing_planner.ui.widgets.figures_grid import FiguresGrid
from outsourcing_planner.ui.widgets.insight_panel import InsightPanel

FIGURES = Table(
    (text("Month"), figure("Amount")), ((plain("January"), plain("€10.00")),), (plain("Sum"), plain("€10.00"))
)


def told_of_the_title(plan: Plan, words: Words, today: date) -> Insight | None:
    """Nothing for a plan without a name, else two sentences and a table."""
    if not plan.title:
        return None
    return Insight((f"It is called {plan.title}.", "That is a name."), tone="amber", tables=(FIGURES,))


def panel(qtbot: QtBot, document: Document) -> InsightPanel:
    """A panel on a window that is shown."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(500, 300)
    made = InsightPanel(document, "told", "What it comes to", told_of_the_title, lambda: date(2027, 1, 1), window)
    window.show()
    return made


def visible_texts(widget: QWidget) -> list[str]:
    """The words in sight."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]


def test_it_appears_with_something_to_say_and_follows_the_plan(qtbot: QtBot, words: Words) -> None:
    """It is hidden while nothing can be said, and says the new sentence after an edit."""
    document = Document(Plan(), words)
    made = panel(qtbot, document)
    assert not made.isVisible()
    document.edit("title", "Logo")
    qtbot.waitUntil(made.isVisible)
    assert visible_texts(made) == ["What it comes to", "It is called Logo.", "That is a name."]
    document.edit("title", "Sign")
    qtbot.waitUntil(lambda: "It is called Sign." in visible_texts(made))


def test_the_figures_stand_behind_a_line_that_opens(qtbot: QtBot, words: Words) -> None:
    """The table comes into sight when it is asked for."""
    made = panel(qtbot, Document(Plan(title="Logo"), words))
    assert "January" not in visible_texts(made)
    line = made.findChild(QPushButton, "more")
    assert isinstance(line, QPushButton)
    line.click()
    assert "January" in visible_texts(made)


def test_it_is_not_worked_out_while_it_is_out_of_sight(qtbot: QtBot, words: Words) -> None:
    """An edit made while another page is shown is caught up with when this one comes back."""
    document = Document(Plan(title="Logo"), words)
    made = panel(qtbot, document)
    made.hide()
    document.edit("title", "Sign")
    assert made.findChildren(QLabel)[1].text() == "It is called Logo."
    made.show()
    qtbot.waitUntil(lambda: "It is called Sign." in visible_texts(made))


def test_a_screen_reader_gets_the_table_line_by_line(qtbot: QtBot, words: Words) -> None:
    """The description holds each row."""
    grid = FiguresGrid(FIGURES)
    qtbot.addWidget(grid)
    assert grid.accessibleDescription() == "Month, Amount\nJanuary, €10.00\nSum, €10.00"
