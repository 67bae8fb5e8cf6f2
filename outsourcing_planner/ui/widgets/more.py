"""A group that opens when wanted: what most owners do not need is one click away."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from .. import icons, theme
from .prose import Prose


class _Line(QPushButton):
    """The line that opens and closes a group: a sign and its title, which wraps where it is long."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "disclosure")
        self.setObjectName("more")
        self.setCheckable(True)
        self.setAutoDefault(True)
        look = theme.current()
        self._sign = QLabel(self)
        self._sign.setFixedSize(look.px(theme.BODY), look.px(theme.BODY_LINE))
        self._title = Prose("", "muted", self)
        for part in (self._sign, self._title):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._line = line = QHBoxLayout(self)
        line.setContentsMargins(0, theme.gap(1.5), theme.gap(1), theme.gap(1.5))
        line.setSpacing(theme.gap(1))
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._title, 1)
        self.say(title)

    def say(self, title: str) -> None:
        """Show that title."""
        self.setText(title.replace("&", "&&"))
        self.setAccessibleName(title)
        self._title.setText(title)

    def draw(self, name: str) -> None:
        """Show that sign before the title."""
        look = theme.current()
        self._sign.setPixmap(icons.pixmap(name, look.colour("muted"), look.px(theme.BODY), self.devicePixelRatioF()))

    def hasHeightForWidth(self) -> bool:
        """Whether the height follows from the width, as it does where text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height the title needs at that width."""
        return max(self._line.heightForWidth(width), theme.current().px(theme.TARGET))

    def sizeHint(self) -> QSize:
        """The size it would like."""
        return self._line.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """The size below which a word would be cut off."""
        return self._line.minimumSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing of its own: sign and title draw themselves."""


class More(QWidget):
    """A line with a small triangle; opened, it shows what stands in `content`."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._button = _Line(title, self)
        self._button.toggled.connect(self._show)
        self._inside = QWidget(self)
        self.content = QVBoxLayout(self._inside)
        self.content.setContentsMargins(0, theme.gap(2), 0, 0)
        self.content.setSpacing(theme.gap(4))
        room = QVBoxLayout(self)
        room.setContentsMargins(0, 0, 0, 0)
        room.setSpacing(0)
        room.addWidget(self._button)
        room.addWidget(self._inside)
        self._show(False)

    def rename(self, title: str) -> None:
        """Say something else on the line."""
        self._button.say(title)

    @property
    def is_open(self) -> bool:
        """Whether its content is shown."""
        return self._button.isChecked()

    def open(self) -> None:
        """Show the content."""
        self._button.setChecked(True)

    def _show(self, opened: bool) -> None:
        self._inside.setVisible(opened)
        self._draw_triangle()

    def _draw_triangle(self) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        closed = "chevron-left" if mirrored else "chevron-right"
        name = "chevron-down" if self.is_open else closed
        self._button.draw(name)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of type, direction or colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LayoutDirectionChange, QEvent.Type.StyleChange):
            self._draw_triangle()
