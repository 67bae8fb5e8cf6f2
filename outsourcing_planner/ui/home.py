"""The first screen: new plan, open, the plans there are, and what to start from."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ..storage.starters import Starter, starters
from . import theme
from .home_side import HomeSide
from .plans_list import PlansList
from .surroundings import Surroundings
from .widgets.naming import shown_as
from .widgets.notice import Notice
from .widgets.prose import Prose
from .widgets.scrolling import Scrolled
from .widgets.start_card import StartCard
from .widgets.tiles import Tiles


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
        self._lay_out()
        for part in (self._side, self._plans):
            part.new_wanted.connect(self.new_wanted)
            part.open_wanted.connect(self.open_wanted)
        self._side.sample_wanted.connect(self.sample_wanted)
        self._plans.plan_wanted.connect(self.plan_wanted)

    def show_plans(self, paths: list[Path]) -> None:
        """List these plan files, newest first."""
        self._plans.show_plans(paths)

    def take_keyboard(self) -> None:
        """Put the keyboard on the plan that was left last."""
        self._plans.take_keyboard()

    def say_trouble(self, sentence: str, action: str = "", act: Callable[[], None] | None = None) -> None:
        """Tell what could not be done, and why; `action` is the words of a way on."""
        self._notice.show_notice("red", sentence, action, act)

    def add_menu(self, menu: QMenu) -> None:
        """Offer the program's menu."""
        self._side.add_menu(menu)

    def say_nothing(self) -> None:
        """Take back what was told."""
        self._notice.hide()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._side = HomeSide(self._around.words, self)
        row.addWidget(self._side)
        row.addWidget(shown_as(QFrame(self), "rule-upright"))
        body = shown_as(QWidget(), "page")
        row.addWidget(Scrolled(body, self), 1)  # still empty, as the side
        self._column = column = QVBoxLayout(body)
        column.setSpacing(theme.gap(4))
        self._notice = Notice(body)
        self._notice.setObjectName("home.notice")
        column.addWidget(self._notice)
        self._plans = PlansList(self._around, body)
        column.addWidget(self._plans)
        column.addSpacing(16)
        column.addWidget(Prose(self._around.words.say("Start from"), "heading", body))
        column.addWidget(self._start_cards(body))
        column.addStretch(1)

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room between both sides."""
        super().resizeEvent(event)
        self._side.setFixedWidth(theme.current().beside(theme.HOME_SIDE, self.width()))
        side = theme.gap(6) if self.width() < theme.current().px(theme.ROOMY) else theme.gap(10)
        self._column.setContentsMargins(side, theme.gap(9), side, theme.gap(9))
