"""The line above a plan: back to the plans, its name and phase, the five heads, undo and redo, the save in words."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from . import theme
from .document import Document
from .icons import icon
from .keeper import Keeper
from .standing import SaveState
from .watch import Watch
from .widgets.badge import Badge
from .widgets.heads_meter import HeadsMeter
from .widgets.naming import named, shown_as
from .widgets.one_line import OneLine

_TITLE = 150
"""What the plan's name is left, in pixels at normal size, before other things give way to it."""


class TopBar(QFrame):
    """Shows how the plan stands; `left` is emitted when the owner goes back to the plans.

    Where there is little room, first the words beside the meter give way, before the plan's name is shortened; then
    the button for the preview, which is in the menu too, then the phase, and last the meter.
    """

    left = Signal()

    def __init__(self, document: Document, keeper: Keeper, watch: Watch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "top")
        self._document, self._keeper, self._watch = document, keeper, watch
        say = document.words.say
        self._plans = self._way_back()
        self._title = named(OneLine("", "plan-title", self), "plan.title")
        self.phase = named(Badge(self), "plan.phase")
        self.heads = HeadsMeter(document.words, self)
        self._heads_label = shown_as(QLabel(say("Agreement heads"), self), "hint")
        self._saved = shown_as(named(QLabel(self), "save.state"), "hint")
        self._buttons: dict[QToolButton, QAction] = {}
        self._settling = QTimer(self, singleShot=True, interval=0)
        self._settling.timeout.connect(self._make_room)
        self._lay_out()
        watch.judged.connect(self._show_heads)
        keeper.standing.changed.connect(self._show_saved)
        document.changed.connect(self._show_title)
        self._show_heads()
        self._show_saved()
        self._show_title()

    def add_actions(self, *actions: QAction) -> None:
        """Put actions at the right end as buttons, named after them."""
        for action in actions:
            button = named(QToolButton(self), action.objectName())
            button.setDefaultAction(action)
            button.setIconSize(_icon_size())
            if action.icon().isNull():
                button.setProperty("role", "link")
                action.changed.connect(self._settling.start)  # the button itself hears of it only after this
                self._buttons[button] = action
            else:
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            self._right.addWidget(button)
        self._make_room()

    def add_saved(self) -> None:
        """Put the save in words at the right end."""
        self._right.addWidget(self._saved)

    def add_menu(self, menu: QMenu) -> None:
        """Put the menu at the right end, behind a button."""
        button = named(QToolButton(self), "menu.open")
        button.setText(self._document.words.say("&Menu"))
        button.setProperty("role", "link")
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._right.addWidget(button)
        self._make_room()

    def _way_back(self) -> QToolButton:
        look, say = theme.current(), self._document.words.say
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        arrow = "chevron-right" if mirrored else "chevron-left"
        button = named(QToolButton(self), "plans")
        button.setText(say("Plans"))
        button.setToolTip(say("Back to your plans"))
        button.setIcon(icon(arrow, look.colour("muted"), look.px(theme.ICON)))
        button.setIconSize(_icon_size())
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.clicked.connect(self.left)
        return button

    def _lay_out(self) -> None:
        self.setFixedHeight(theme.current().px(theme.HEADER))
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(theme.gap(3), 0, theme.gap(3), 0)
        row.setSpacing(theme.gap(3))
        row.addWidget(self._plans)
        row.addWidget(self._title)
        row.addWidget(self.phase)
        row.addStretch(1)
        row.addWidget(self._heads_label)
        row.addWidget(self.heads)
        self._right = QHBoxLayout()
        self._right.setSpacing(theme.gap(1))
        row.addLayout(self._right)

    def _make_room(self) -> None:
        """Hide what there is no room for, the least needed first."""
        giving_way: list[QWidget] = [self._heads_label, *self._buttons, self.phase, self.heads]
        wanted = [widget for widget in giving_way if widget not in self._buttons or self._buttons[widget].isVisible()]
        name = self._title.sizeHint().width()
        least = min(name, theme.current().px(_TITLE))
        room = self.width() - self._needed(giving_way)
        hidden: set[QWidget] = {widget for widget in giving_way if widget not in wanted}
        for widget in wanted:
            left = room - (name if widget is self._heads_label else least)
            if sum(_width(other) for other in wanted if other not in hidden) > left:
                hidden.add(widget)
        for widget in giving_way:
            if widget.isHidden() != (widget in hidden):
                widget.setVisible(widget not in hidden)
        self._row.activate()  # what is painted next has everything at its place

    def _needed(self, giving_way: list[QWidget]) -> int:
        """The width of what never gives way, but for the plan's name."""
        children = self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        rest = [child for child in children if child not in giving_way and child is not self._title]
        return sum(_width(child) for child in rest) + theme.gap(9)

    def _show_heads(self) -> None:
        self.heads.show_heads(self._watch.heads)

    def _show_saved(self) -> None:
        self._saved.setText(self._keeper.said())
        if self._saved.sizeHint().width() > self._saved.minimumWidth():
            self._saved.setMinimumWidth(self._saved.sizeHint().width())  # so that nothing moves while it is saved
            self._settling.start()
        failed = self._keeper.standing.state is SaveState.FAILED
        role = "bad-hint" if failed else "hint"
        if self._saved.property("role") != role:
            self._saved.setProperty("role", role)
            self._saved.style().unpolish(self._saved)
            self._saved.style().polish(self._saved)

    def _show_title(self) -> None:
        title = self._document.plan.title.strip() or self._document.words.say("New plan")
        full = " ".join(title.split())
        if full != self._title.text():
            self._title.setText(full)
            self._title.setToolTip(full)
            self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let go of what there is no room for."""
        super().resizeEvent(event)
        self._make_room()


def _icon_size() -> QSize:
    size = theme.current().px(theme.ICON)
    return QSize(size, size)


def _width(widget: QWidget) -> int:
    return max(widget.sizeHint().width(), widget.minimumWidth()) + theme.gap(3)
