"""The plans there are, on the first screen: searched where they are many, and what is said where there is none."""

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from . import theme
from .home_plans import PlansModel
from .plans_table import PlansTable
from .surroundings import Surroundings
from .widgets.empty_state import EmptyState
from .widgets.naming import named, shown_as
from .widgets.prose import Prose

SEARCH_FROM = 8
"""With fewer plans than this there is nothing to search."""


class PlansList(QWidget):
    """Tells which plan was chosen; where its file is gone, that another one is to be looked for."""

    plan_wanted = Signal(object)
    open_wanted = Signal()
    new_wanted = Signal(str)

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = around.words
        self._paths: list[Path] = []
        self._model = PlansModel(around.words, around.today(), lambda: around.settings.limits)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(4))
        column.addLayout(self._head())
        self._card = self._table_card()
        column.addWidget(self._card)
        self._empty = self._empty_card()
        column.addWidget(self._empty)

    def show_plans(self, paths: list[Path]) -> None:
        """List these plan files, newest first."""
        self._paths = paths
        self._search.setVisible(len(paths) >= SEARCH_FROM)
        self._card.setVisible(bool(paths))
        self._empty.setVisible(not paths)
        self._filter(self._search.text())

    def take_keyboard(self) -> None:
        """Put the keyboard on the first plan there is."""
        self._table.setCurrentIndex(self._model.index(0, 0))
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _filter(self, text: str) -> None:
        wanted = text.casefold().strip()
        shown = [path for path in self._paths if wanted in self._model.said_of(path).casefold()]
        self._model.show_paths(shown)
        self._table.be_as_high_as(len(shown))

    def _choose(self, index: QModelIndex) -> None:
        entry = self._model.entry(index.row())
        if entry.trouble and not entry.path.exists():
            self.open_wanted.emit()
        else:
            self.plan_wanted.emit(entry.path)

    def _head(self) -> QHBoxLayout:
        say = self._words.say
        self._search = named(QLineEdit(self), "home.search")
        self._search.setPlaceholderText(say("Search"))
        self._search.setAccessibleName(say("Search your plans"))
        self._search.setMaximumWidth(theme.current().px(220))
        self._search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._search.textChanged.connect(self._filter)
        head = QHBoxLayout()
        head.addWidget(Prose(say("Your plans"), "heading", self))
        head.addStretch(1)
        head.addWidget(self._search, 2)
        return head

    def _table_card(self) -> QFrame:
        card = shown_as(QFrame(self), "card")
        self._table = named(PlansTable(self._model, card), "home.plans")
        self._table.setAccessibleName(self._words.say("Your plans"))
        self._table.clicked.connect(self._choose)
        self._table.activated.connect(self._choose)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(0, theme.gap(1), 0, theme.gap(1))
        inside.addWidget(self._table)
        return card

    def _empty_card(self) -> QFrame:
        say = self._words.say
        card = shown_as(named(QFrame(self), "home.empty"), "card")
        told = EmptyState(
            "file-plus",
            say("No plan yet"),
            say("Start with a blank plan or with one of these. It takes about half an hour to a first brief."),
            say("Start a blank plan"),
            card,
        )
        told.button.setProperty("role", "")
        told.button.setObjectName("home.empty.new")
        told.button.clicked.connect(lambda: self.new_wanted.emit(""))
        inside = QVBoxLayout(card)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(told)
        return card
