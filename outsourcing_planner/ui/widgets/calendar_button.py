"""The button at the end of a date field that opens the calendar; it grows with the text, as Qt's own would not."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLineEdit, QToolButton

from ...language import Words
from ...plan.fields import N_
from .. import icons, theme

_INSET = 6


class CalendarButton(QToolButton):
    """Stands within `field`, which calls `place` whenever its size or direction changes; keys have Alt+Down instead."""

    def __init__(self, words: Words, field: QLineEdit) -> None:
        super().__init__(field)
        look = theme.current()
        size = look.px(theme.ICON)
        self._field = field
        self.setIcon(icons.icon("calendar", look.colour("muted"), size))
        self.setIconSize(QSize(size, size))
        self.setFixedSize(look.px(theme.LEAST_TARGET), look.px(theme.LEAST_TARGET))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setToolTip(words.say(N_("Pick a day")))
        self.setAccessibleName(words.say(N_("Pick a day")))
        self.place()

    def place(self) -> None:
        """Stand at the end of the field, and keep its text clear of it."""
        taken, mirrored = self.width(), self._field.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = _INSET if mirrored else self._field.width() - taken - _INSET
        self.move(left, (self._field.height() - self.height()) // 2)
        self._field.setTextMargins(taken if mirrored else 0, 0, 0 if mirrored else taken, 0)
