"""Buttons by what they are for: the one action of a screen, a link, something quiet, or a sign alone."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from .. import icons, theme


class Button(QPushButton):
    """A button; `role` is primary for the one action of a screen, link, quiet, or empty for any other."""

    def __init__(self, text: str, role: str = "", name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAutoDefault(True)  # Enter presses it, as the space bar does
        self.setProperty("role", role)
        self.setObjectName(name)


class WrappingButton(Button):
    """A button for a narrow place: where its words are wider than the place, they take a second line."""

    def __init__(self, text: str, role: str = "", name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, role, name, parent)
        self.setProperty("wraps", True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Whether the height follows from the width, as it does where text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height the words need at that width."""
        whole = super().sizeHint()
        lines = len(self._lines(width))
        return whole.height() + (lines - 1) * self.fontMetrics().lineSpacing()

    def minimumSizeHint(self) -> QSize:
        """The size below which a word would be cut."""
        longest = max(map(self._wide, self.text().split()), default=0)
        return QSize(longest + self._around(), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it as any other button, its words on as many lines as they need."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = "\n".join(self._lines(self.width()))
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()

    def _lines(self, width: int) -> list[str]:
        room, lines = width - self._around(), [""]
        for word in self.text().split():
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and self._wide(longer) > room:
                lines.append(word)
            else:
                lines[-1] = longer
        return lines

    def _wide(self, text: str) -> int:
        return self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, text).width()

    def _around(self) -> int:
        """What stands to the left and right of the words, as the style sheet has it."""
        return super().sizeHint().width() - self._wide(self.text())


class IconButton(QPushButton):
    """A sign that can be clicked; its words are its tool tip and what a screen reader says."""

    def __init__(self, icon: str, words: str, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setAutoDefault(True)
        self.setProperty("role", "icon")
        self.setObjectName(name)
        self.setToolTip(words)
        self.setAccessibleName(words)
        self._draw()

    def _draw(self) -> None:
        look = theme.current()
        size = look.px(theme.ICON)
        self.setIconSize(QSize(size, size))
        self.setIcon(icons.icon(self._icon, look.colour("muted"), size))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of type, direction or colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._draw()
