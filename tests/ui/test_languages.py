"""The languages in the menu, each by its own name; the one in force is marked, and chosen again changes nothing."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from outsourcing_planner.ui.languages import Languages
from outsourcing_planner.ui.surroundings import Surroundings


def offered(menu: QMenu) -> dict[str, QAction]:
    """The commands in the menu by what they are called."""
    return {action.text(): action for action in menu.actions()}


def test_what_is_offered(qtbot: QtBot, qapp: QApplication, around: Surroundings) -> None:
    """The computer's first, then all there are."""
    menu = QMenu()
    qtbot.addWidget(menu)
    Languages(around, menu, menu)
    assert list(offered(menu)) == ["As the computer", "English", "Deutsch", "العربية"]
    assert [text for text, action in offered(menu).items() if action.isChecked()] == ["As the computer"]


def test_a_choice_is_remembered_and_told_once(qtbot: QtBot, qapp: QApplication, around: Surroundings) -> None:
    """Only another language than before makes another window."""
    menu = QMenu()
    qtbot.addWidget(menu)
    languages, told = Languages(around, menu, menu), list[str]()
    languages.chosen.connect(lambda: told.append(around.settings.chosen_language))
    for text in ("Deutsch", "Deutsch", "العربية", "As the computer"):
        offered(menu)[text].trigger()
    assert told == ["de", "ar", ""]
    assert [text for text, action in offered(menu).items() if action.isChecked()] == ["As the computer"]
