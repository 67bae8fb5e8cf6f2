"""The line above a plan: back to the plans, its name and phase, the five heads, undo and redo, the save in words."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton

from . import theme
from .document import Document
from .icons import icon
from .keeper import Keeper, SaveState
from .watch import Watch
from .widgets.badge import Badge
from .widgets.heads_meter import HeadsMeter
from .widgets.naming import named


class TopBar(QFrame):
    """Shows how the plan stands; `left` is emitted when the owner goes back to the plans."""

    left = Signal()

    def __init__(self, document: Document, keeper: Keeper, watch: Watch) -> None:
        super().__init__()
        self.setProperty("role", "top")
        self._document, self._keeper, self._watch = document, keeper, watch
        say = document.words.say
        self._plans = named(QToolButton(self), "plans")
        self._plans.setText(say("Plans"))
        self._plans.setToolTip(say("Back to your plans"))
        self._plans.setIcon(icon("chevron-left", theme.current().colour("muted")))
        self._plans.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._plans.clicked.connect(self.left)
        self._title = named(QLabel(self), "plan.title")
        self._title.setProperty("role", "plan-title")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.phase = Badge(self)
        self.phase.setObjectName("plan.phase")
        self.heads = HeadsMeter(document.words, self)
        self._heads_label = QLabel(say("Agreement heads"), self)
        self._heads_label.setProperty("role", "hint")
        self._saved = named(QLabel(self), "save.state")
        self._saved.setProperty("role", "hint")
        self._lay_out()
        watch.judged.connect(self._show_heads)
        keeper.state_changed.connect(self._show_saved)
        document.changed.connect(self._show_title)
        self._show_heads()
        self._show_saved()
        self._show_title()

    def add_actions(self, *actions: QAction) -> None:
        """Put actions at the right end as buttons, named after them."""
        for action in actions:
            button = named(QToolButton(self), action.objectName())
            button.setDefaultAction(action)
            if action.icon().isNull():
                button.setProperty("role", "link")
            else:
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            self._right.addWidget(button)

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

    def _lay_out(self) -> None:
        self.setFixedHeight(theme.HEADER)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(12)
        row.addWidget(self._plans)
        row.addWidget(self._title, 1)
        row.addWidget(self.phase)
        row.addSpacing(12)
        row.addWidget(self._heads_label)
        row.addWidget(self.heads)
        self._right = QHBoxLayout()
        self._right.setSpacing(4)
        row.addLayout(self._right)

    def _show_heads(self) -> None:
        self.heads.show_heads(self._watch.heads)

    def _show_saved(self) -> None:
        self._saved.setText(self._keeper.said())
        failed = self._keeper.state is SaveState.FAILED
        self._saved.setProperty("role", "bad-hint" if failed else "hint")
        self._saved.style().unpolish(self._saved)
        self._saved.style().polish(self._saved)

    def _show_title(self) -> None:
        title = self._document.plan.title.strip() or self._document.words.say("New plan")
        self._full_title = " ".join(title.split())
        self._elide()

    def _elide(self) -> None:
        room = max(40, self._title.width())
        metrics = self._title.fontMetrics()
        self._title.setText(metrics.elidedText(self._full_title, Qt.TextElideMode.ElideRight, room))
        self._title.setToolTip(self._full_title)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the title take what is left."""
        super().resizeEvent(event)
        self._elide()
        self._heads_label.setVisible(self.width() > theme.ROOMY)
