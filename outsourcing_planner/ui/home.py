"""The first screen: new plan, open, the plans there are, and what to start from."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ..storage.starters import Starter, starters
from . import theme
from .home_plans import PlansModel
from .icons import pixmap
from .plans_table import PlansTable
from .surroundings import Surroundings
from .widgets.buttons import Button
from .widgets.empty_state import EmptyState
from .widgets.naming import named, shown_as
from .widgets.notice import Notice
from .widgets.prose import Prose
from .widgets.start_card import StartCard
from .widgets.tiles import Tiles

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
        self._model = PlansModel(around.words, around.today(), lambda: around.settings.limits)
        self._lay_out()

    def show_plans(self, paths: list[Path]) -> None:
        """List these plan files, newest first."""
        self._paths = paths
        self._search.setVisible(len(paths) >= SEARCH_FROM)
        self._card.setVisible(bool(paths))
        self._empty.setVisible(not paths)
        self._filter(self._search.text())

    def say_trouble(self, sentence: str, action: str = "", act: Callable[[], None] | None = None) -> None:
        """Tell what could not be done, and why; `action` is the words of a way on."""
        self._notice.show_notice("red", sentence, action, act)

    def add_menu(self, menu: QMenu) -> None:
        """Offer the program's menu."""
        self._menu.setMenu(menu)

    def say_nothing(self) -> None:
        """Take back what was told."""
        self._notice.hide()

    def _filter(self, text: str) -> None:
        wanted = text.casefold().strip()
        shown = [path for path in self._paths if wanted in self._model.said_of(path).casefold()]
        self._model.show_paths(shown)
        self._plans.be_as_high_as(len(shown))

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
        self._side, side = self._scrolled()
        self._fill_side(side)
        row.addWidget(self._side)
        row.addWidget(shown_as(QFrame(self), "rule-upright"))
        scroll, body = self._scrolled()
        self._column = column = QVBoxLayout(body)
        column.setSpacing(theme.gap(4))
        self._notice = Notice(body)
        self._notice.setObjectName("home.notice")
        column.addWidget(self._notice)
        column.addLayout(self._plans_head(body))
        column.addWidget(self._plans_table(body))
        column.addWidget(self._empty_state(body))
        column.addSpacing(16)
        column.addWidget(self._heading(self._around.words.say("Start from"), body))
        column.addWidget(self._start_cards(body))
        column.addStretch(1)
        row.addWidget(scroll, 1)

    def _scrolled(self) -> tuple[QScrollArea, QWidget]:
        """A part that scrolls, and the page in it: still empty, for a full one would be laid out here and once more."""
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = shown_as(QWidget(), "page")
        scroll.setWidget(page)
        return scroll, page

    def _fill_side(self, side: QWidget) -> None:
        say = self._around.words.say
        column = QVBoxLayout(side)
        column.setContentsMargins(theme.gap(7), theme.gap(9), theme.gap(7), theme.gap(9))
        column.setSpacing(theme.gap(3))
        logo = QLabel(side)
        logo.setProperty("role", "logo")
        look = theme.current()
        logo.setFixedSize(look.px(40), look.px(40))
        logo.setAlignment(Qt.AlignmentFlag.AlignCenter)
        logo.setPixmap(pixmap("file-check", look.colour("on_accent"), look.px(24), self.devicePixelRatioF()))
        name = Prose(say("Outsourcing Planner"), "title", side)
        lead = Prose(
            say("Decide what to give away, on what terms, and how it ends. Then send a brief anyone can price."),
            "lead",
            side,
        )
        new = Button(say("&New plan"), "primary", "home.new", side)
        new.clicked.connect(lambda: self.new_wanted.emit(""))
        opened = Button(say("&Open a plan…"), "", "home.open", side)
        opened.clicked.connect(self.open_wanted)
        sample = Button(say("&Look at the sample plan"), "link", "home.sample", side)
        sample.clicked.connect(self.sample_wanted)
        stays = Prose(say("Everything stays on this computer."), "hint", side)
        column.addWidget(logo)
        column.addSpacing(8)
        column.addWidget(name)
        column.addWidget(lead)
        column.addSpacing(12)
        for button in (new, opened, sample):
            column.addWidget(button)
        column.addStretch(1)
        self._menu = Button(say("&Menu"), "quiet", "menu.open", side)
        column.addWidget(self._menu, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(stays)

    def _plans_head(self, parent: QWidget) -> QHBoxLayout:
        say = self._around.words.say
        self._search = named(QLineEdit(parent), "home.search")
        self._search.setPlaceholderText(say("Search"))
        self._search.setAccessibleName(say("Search your plans"))
        self._search.setMaximumWidth(theme.current().px(220))
        self._search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._search.textChanged.connect(self._filter)
        head = QHBoxLayout()
        head.addWidget(self._heading(say("Your plans"), parent))
        head.addStretch(1)
        head.addWidget(self._search, 2)
        return head

    def _plans_table(self, parent: QWidget) -> QWidget:
        card = shown_as(QFrame(parent), "card")
        table = named(PlansTable(self._model, card), "home.plans")
        table.setAccessibleName(self._around.words.say("Your plans"))
        table.clicked.connect(self._choose)
        table.activated.connect(self._choose)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(table)
        self._plans, self._card = table, card
        return card

    def _empty_state(self, parent: QWidget) -> QWidget:
        say = self._around.words.say
        card = shown_as(named(QFrame(parent), "home.empty"), "card")
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
        column = QVBoxLayout(card)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(told)
        self._empty = card
        return card

    def _start_cards(self, parent: QWidget) -> QWidget:
        say = self._around.words.say
        tiles = QWidget(parent)
        row = Tiles(tiles, narrowest=theme.current().px(theme.START_CARD), most=4, spacing=theme.gap(3))
        blank = Starter(name="", title=say("Blank"), line=say("Your own questions, from the start"))
        for starter in (blank, *starters()):
            card = StartCard(say(starter.title), say(starter.line), tiles)
            card.setObjectName(f"home.start.{starter.name or 'blank'}")
            card.clicked.connect(lambda _=False, name=starter.name: self.new_wanted.emit(name))
            row.addWidget(card)
        return tiles

    def _heading(self, text: str, parent: QWidget) -> Prose:
        return Prose(text, "heading", parent)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room between both sides."""
        super().resizeEvent(event)
        self._side.setFixedWidth(theme.current().beside(theme.HOME_SIDE, self.width()))
        side = theme.gap(6) if self.width() < theme.current().px(theme.ROOMY) else theme.gap(10)
        self._column.setContentsMargins(side, theme.gap(9), side, theme.gap(9))
