"""The side of the first screen: what the program is, a new plan, open one, the sample, and the menu."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QMenu, QVBoxLayout, QWidget

from ..language import Words
from . import theme
from .icons import pixmap
from .widgets.buttons import Button
from .widgets.naming import shown_as
from .widgets.prose import Prose
from .widgets.scrolling import Scrolled


class HomeSide(Scrolled):
    """Says what the owner chose, as the whole screen does."""

    new_wanted = Signal(str)
    open_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, words: Words, parent: QWidget) -> None:
        side = shown_as(QWidget(), "page")
        super().__init__(side, parent)  # still empty, for a full page would be laid out here and once more
        say = words.say
        column = QVBoxLayout(side)
        column.setContentsMargins(theme.gap(7), theme.gap(9), theme.gap(7), theme.gap(9))
        column.setSpacing(theme.gap(3))
        column.addWidget(self._logo(side))
        column.addSpacing(8)
        column.addWidget(Prose(say("Outsourcing Planner"), "title", side))
        lead = say("Decide what to give away, on what terms, and how it ends. Then send a brief anyone can price.")
        column.addWidget(Prose(lead, "lead", side))
        column.addSpacing(12)
        new = Button(say("&New plan"), "primary", "home.new", side)
        new.clicked.connect(lambda: self.new_wanted.emit(""))
        opened = Button(say("&Open a plan…"), "", "home.open", side)
        opened.clicked.connect(self.open_wanted)
        sample = Button(say("&Look at the sample plan"), "link", "home.sample", side)
        sample.clicked.connect(self.sample_wanted)
        for button in (new, opened, sample):
            column.addWidget(button)
        column.addStretch(1)
        self._menu = Button(say("&Menu"), "quiet", "menu.open", side)
        self._menu.setProperty("flush", True)
        column.addWidget(self._menu, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(Prose(say("Everything stays on this computer."), "hint", side))

    def add_menu(self, menu: QMenu) -> None:
        """Offer the program's menu."""
        self._menu.setMenu(menu)

    def _logo(self, side: QWidget) -> QLabel:
        look = theme.current()
        logo = shown_as(QLabel(side), "logo")
        logo.setFixedSize(look.px(40), look.px(40))
        logo.setAlignment(Qt.AlignmentFlag.AlignCenter)
        logo.setPixmap(pixmap("file-check", look.colour("on_accent"), look.px(24), self.devicePixelRatioF()))
        return logo
