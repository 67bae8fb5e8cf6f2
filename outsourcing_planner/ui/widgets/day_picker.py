"""A small calendar that opens below a date field."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget

from ...language import Words
from .. import icons, theme


class DayPicker(QFrame):
    """A calendar in a frame of its own, closed by picking a day or by Esc; `picked(day)` says which."""

    picked = Signal(object)

    def __init__(self, parent: QWidget, words: Words, day: date | None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.calendar = QCalendarWidget(self)
        self.calendar.setLocale(QLocale(str(words.locale)))
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._dress_bar()
        head = QTextCharFormat()
        head.setBackground(theme.current().colour("surface"))
        self.calendar.setHeaderTextFormat(head)
        weekend = QTextCharFormat()
        weekend.setForeground(theme.current().colour("ink"))
        for name in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(name, weekend)
        if day is not None:
            self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self.calendar.activated.connect(self._take)
        self.calendar.clicked.connect(self._take)
        room = QVBoxLayout(self)
        room.setContentsMargins(1, 1, 1, 1)
        room.addWidget(self.calendar)

    def open_below(self, field: QWidget) -> None:
        """Show the calendar under the field, with the keyboard in it."""
        self.adjustSize()
        at = field.mapToGlobal(field.rect().bottomLeft())
        screen = field.screen().availableGeometry()
        if at.y() + self.height() > screen.bottom():
            at = field.mapToGlobal(field.rect().topLeft())
            at.setY(at.y() - self.height())
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            at.setX(at.x() + field.width() - self.width())
        self.move(at)
        self.show()
        self.calendar.setFocus()

    def _dress_bar(self) -> None:
        """Give the line with month and year its height and the house's arrows."""
        look = theme.current()
        bar = self.calendar.findChild(QWidget, "qt_calendar_navigationbar")
        if isinstance(bar, QWidget):
            bar.setMinimumHeight(look.px(theme.CONTROL))
            self.calendar.setMinimumHeight(self.calendar.sizeHint().height() + look.px(theme.CONTROL))
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        arrows = ("chevron-right", "chevron-left") if mirrored else ("chevron-left", "chevron-right")
        for name, arrow in zip(("prevmonth", "nextmonth"), arrows, strict=True):
            button = self.calendar.findChild(QToolButton, f"qt_calendar_{name}")
            if isinstance(button, QToolButton):
                button.setIcon(icons.icon(arrow, look.colour("muted")))

    def _take(self, day: QDate) -> None:
        self.picked.emit(date(day.year(), day.month(), day.day()))
        self.close()
