"""The first screen: new plan, open, the plans there are, and what to start from."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ..storage.starters import Starter, starters
from . import theme
from .home_plans import Column, PlanRow, PlansModel
from .icons import pixmap
from .surroundings import Surroundings
from .widgets.buttons import Button
from .widgets.naming import named
from .widgets.notice import Notice
from .widgets.start_card import StartCard

SEARCH_FROM = 8
"""With fewer plans than this there is nothing to search."""


class Home(QWidget):
    """Says what the owner chose; the window does it."""

    new_wanted = Signal(str)
    open_wanted = Signal()
    sample_wanted = Signal()
    plan_wanted = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("home")
        self._around = around
        self._paths: list[Path] = []
        self._model = PlansModel(around.words, around.today())
        self._lay_out()

    def show_plans(self, paths: list[Path]) -> None:
        """List these plan files, newest first."""
        self._paths = paths
        self._search.setVisible(len(paths) >= SEARCH_FROM)
        self._plans.setVisible(bool(paths))
        self._empty.setVisible(not paths)
        self._filter(self._search.text())

    def say_trouble(self, sentence: str, action: str = "", act: Callable[[], None] | None = None) -> None:
        """Tell what could not be done, and why; `action` is the words of a way on."""
        self._notice.show_notice("red", sentence, action, act)

    def say_nothing(self) -> None:
        """Take back what was told."""
        self._notice.hide()

    def _filter(self, text: str) -> None:
        wanted = text.casefold().strip()
        shown = [path for path in self._paths if wanted in path.stem.casefold()]
        self._model.show_paths(shown)
        rows = min(len(shown), 10)
        look = theme.current()
        self._plans.setFixedHeight(look.px(56) * rows + look.px(theme.CONTROL) + 2)

    def _choose(self, index: QModelIndex) -> None:
        entry = self._model.entry(index.row())
        if entry.trouble and not entry.path.exists():
            self.open_wanted.emit()
        else:
            self.plan_wanted.emit(entry.path)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side())
        rule = QFrame(self)
        rule.setProperty("role", "rule-upright")
        row.addWidget(rule)
        body = QWidget(self)
        body.setProperty("role", "page")
        column = QVBoxLayout(body)
        column.setContentsMargins(40, 36, 40, 36)
        column.setSpacing(16)
        self._notice = Notice(body)
        self._notice.setObjectName("home.notice")
        column.addWidget(self._notice)
        column.addLayout(self._plans_head(body))
        column.addWidget(self._plans_table(body))
        column.addWidget(self._empty_state(body))
        column.addSpacing(16)
        column.addWidget(self._heading(self._around.words.say("Start from"), body))
        column.addLayout(self._start_cards(body))
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(body)
        row.addWidget(scroll, 1)

    def _side(self) -> QWidget:
        say = self._around.words.say
        side = QWidget(self)
        side.setFixedWidth(theme.current().px(theme.HOME_SIDE))
        column = QVBoxLayout(side)
        column.setContentsMargins(28, 36, 28, 36)
        column.setSpacing(12)
        logo = QLabel(side)
        logo.setProperty("role", "logo")
        logo.setFixedSize(40, 40)
        logo.setAlignment(Qt.AlignmentFlag.AlignCenter)
        logo.setPixmap(pixmap("file-check", theme.current().colour("on_accent"), 24, self.devicePixelRatioF()))
        name = QLabel(say("Outsourcing Planner"), side)
        name.setProperty("role", "title")
        lead = QLabel(
            say("Decide what to give away, on what terms, and how it ends. Then send a brief anyone can price."), side
        )
        lead.setProperty("role", "lead")
        lead.setWordWrap(True)
        new = Button(say("&New plan"), "primary", "home.new", side)
        new.clicked.connect(lambda: self.new_wanted.emit(""))
        opened = Button(say("&Open a plan…"), "", "home.open", side)
        opened.clicked.connect(self.open_wanted)
        sample = Button(say("&Look at the sample plan"), "link", "home.sample", side)
        sample.clicked.connect(self.sample_wanted)
        stays = QLabel(say("Everything stays on this computer."), side)
        stays.setProperty("role", "hint")
        stays.setWordWrap(True)
        column.addWidget(logo)
        column.addSpacing(8)
        column.addWidget(name)
        column.addWidget(lead)
        column.addSpacing(12)
        for button in (new, opened, sample):
            column.addWidget(button)
        column.addStretch(1)
        column.addWidget(stays)
        return side

    def _plans_head(self, parent: QWidget) -> QHBoxLayout:
        say = self._around.words.say
        self._search = named(QLineEdit(parent), "home.search")
        self._search.setPlaceholderText(say("Search"))
        self._search.setAccessibleName(say("Search your plans"))
        self._search.setFixedWidth(theme.current().px(220))
        self._search.textChanged.connect(self._filter)
        head = QHBoxLayout()
        head.addWidget(self._heading(say("Your plans"), parent))
        head.addStretch(1)
        head.addWidget(self._search)
        return head

    def _plans_table(self, parent: QWidget) -> QWidget:
        card = QFrame(parent)
        card.setProperty("role", "card")
        table = named(QTableView(card), "home.plans")
        table.setAccessibleName(self._around.words.say("Your plans"))
        table.setModel(self._model)
        table.setItemDelegate(PlanRow(table))
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(theme.current().px(56))
        table.setShowGrid(False)
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setMouseTracking(True)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        look = theme.current()
        for column, width in ((Column.PHASE, 116), (Column.READY, 170), (Column.CHANGED, 120)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, look.px(width))
        table.clicked.connect(self._choose)
        table.activated.connect(self._choose)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(table)
        self._plans = table
        return card

    def _empty_state(self, parent: QWidget) -> QWidget:
        say = self._around.words.say
        card = named(QFrame(parent), "home.empty")
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(4)
        column.addWidget(self._heading(say("No plan yet"), card))
        told = QLabel(
            say("Start with a blank plan or with one of these. It takes about half an hour to a first brief.")
        )
        told.setProperty("role", "lead")
        told.setWordWrap(True)
        column.addWidget(told)
        self._empty = card
        return card

    def _start_cards(self, parent: QWidget) -> QGridLayout:
        say = self._around.words.say
        grid = QGridLayout()
        grid.setSpacing(12)
        blank = Starter(name="", title=say("Blank"), line=say("Your own questions, from the start"))
        for at, starter in enumerate((blank, *starters())):
            card = StartCard(say(starter.title), say(starter.line), parent)
            card.setObjectName(f"home.start.{starter.name or 'blank'}")
            card.clicked.connect(lambda _=False, name=starter.name: self.new_wanted.emit(name))
            grid.addWidget(card, at // 4, at % 4)
        for column in range(4):
            grid.setColumnStretch(column, 1)
        return grid

    def _heading(self, text: str, parent: QWidget) -> QLabel:
        label = QLabel(text, parent)
        label.setProperty("role", "heading")
        return label
