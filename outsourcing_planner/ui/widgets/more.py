"""A group that opens when wanted: what most owners do not need is one click away."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from .. import icons, theme


class More(QWidget):
    """A line with a small triangle; opened, it shows what stands in `content`."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._button = QPushButton(title.replace("&", "&&"), self)
        self._button.setProperty("role", "disclosure")
        self._button.setObjectName("more")
        self._button.setCheckable(True)
        self._button.setAutoDefault(True)
        self._button.setAccessibleName(title)
        self._button.toggled.connect(self._show)
        self._inside = QWidget(self)
        self.content = QVBoxLayout(self._inside)
        self.content.setContentsMargins(0, theme.gap(2), 0, 0)
        self.content.setSpacing(theme.gap(4))
        room = QVBoxLayout(self)
        room.setContentsMargins(0, 0, 0, 0)
        room.setSpacing(0)
        room.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeading)
        room.addWidget(self._inside)
        self._show(False)

    def rename(self, title: str) -> None:
        """Say something else on the line."""
        self._button.setText(title.replace("&", "&&"))
        self._button.setAccessibleName(title)

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
        look = theme.current()
        size = look.px(theme.BODY)
        self._button.setIconSize(QSize(size, size))
        self._button.setIcon(icons.icon(name, look.colour("muted"), size))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of type, direction or colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LayoutDirectionChange, QEvent.Type.StyleChange):
            self._draw_triangle()
