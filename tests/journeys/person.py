"""Somebody at the window: finds things by their plain names, clicks where they can be clicked, and types."""

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from outsourcing_planner.app import build
from outsourcing_planner.ui.widgets.more import More
from outsourcing_planner.ui.window import Window


class Person:
    """Drives one running program as a person does: with the mouse and the keyboard, by what is on the screen."""

    def __init__(self, qtbot: QtBot, qapp: QApplication, folder: Path) -> None:
        self._bot, self._app, self._folder = qtbot, qapp, folder
        self.clicked = self.pressed = self.letters = 0
        self.window: Window = self._started()

    def _started(self) -> Window:
        window = build(self._app, self._folder)
        window.show()
        self._bot.waitExposed(window)
        window.activateWindow()
        return window

    def starts_again(self) -> None:
        """Close the program and start it again on the same folder."""
        self.leaves()
        self.window = self._started()

    def closes(self) -> None:
        """Close the window, as by its cross."""
        self.window.close()
        self._bot.waitUntil(lambda: not self.window.isVisible())

    def leaves(self) -> None:
        """Close the program for good, so that nothing of it is left in the test process."""
        self.closes()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def sees(self, name: str, kind: type[QWidget] = QWidget) -> QWidget:
        """The thing of that name on the screen; it comes within a second or the test fails."""
        found: list[QWidget] = []

        def there() -> bool:
            found[:] = [one for one in self._named(name, kind) if one.isVisible()]
            return bool(found)

        self._bot.waitUntil(there, timeout=20_000)
        return found[0]

    def shows(self, name: str) -> bool:
        """Whether something of that name is on the screen now."""
        return any(one.isVisible() for one in self._named(name, QWidget))

    def does_not_see(self, name: str) -> None:
        """Nothing of that name is on the screen."""
        assert not [one for one in self._named(name, QWidget) if one.isVisible()]

    def reads(self, name: str) -> str:
        """The words in the thing of that name."""
        widget = self.sees(name)
        if isinstance(widget, QLabel | QLineEdit | QAbstractButton):
            return widget.text()
        return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())

    def texts(self) -> list[str]:
        """All texts on the screen."""
        return [label.text() for label in self.window.findChildren(QLabel) if label.isVisible()]

    def clicks(self, name: str) -> None:
        """Click the thing of that name in its middle."""
        widget = self.sees(name)
        self.brings_into_view(widget)
        self._click(widget, self._middle(widget))
        self.pauses()

    def types(self, name: str, text: str) -> None:
        """Click into a field, empty it, and type."""
        widget = self.sees(name)
        self.brings_into_view(widget)
        if not isinstance(widget, QComboBox):
            self._click(widget, QPoint(12, 12))
            QTest.keySequence(self.focused(), QKeySequence(QKeySequence.StandardKey.SelectAll))
        self.keys(text)

    def keys(self, text: str) -> None:
        """Type where the keyboard is."""
        for line_number, line in enumerate(text.split("\n")):
            if line_number:
                self._key(self.focused(), Qt.Key.Key_Return)
            for sign in line:
                self._strikes(sign)
        self.pauses()

    def _strikes(self, sign: str) -> None:
        """One key; QTest knows those of ASCII, an é comes as a keyboard with that key would send it."""
        if sign.isascii():
            QTest.keyClicks(self.focused(), sign)
            self.letters += 1
            return
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, sign)
            QApplication.sendEvent(self.focused(), event)

    def presses(self, *keys: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press keys one after the other."""
        for key in keys:
            self._key(self.focused(), key, with_)
            self.pauses()

    def presses_in(self, widget: QWidget, key: Qt.Key) -> None:
        """Press a key in something that has the keyboard without being focused, such as a menu."""
        self._key(widget, key)
        self.pauses()

    def texts_of(self, name: str) -> list[str]:
        """All texts in the thing of that name."""
        return [label.text() for label in self.sees(name).findChildren(QLabel) if label.isVisible()]

    def pastes(self, name: str, text: str) -> None:
        """Click into a field and put a text there from the clipboard, in place of what it holds."""
        self.types(name, "")
        QGuiApplication.clipboard().setText(text)
        QTest.keySequence(self.focused(), QKeySequence(QKeySequence.StandardKey.Paste))
        self.pauses()

    def tabs_to(self, name: str) -> None:
        """Press Tab until the keyboard is on the thing of that name."""
        stops: list[str] = []
        while self.focused().objectName() != name:
            stops.append(self.focused().objectName())
            assert len(stops) < 60, stops
            self.presses(Qt.Key.Key_Tab)

    def holds_alt(self, letter: Qt.Key) -> None:
        """Press a letter with Alt, as it is underlined on a button."""
        self.presses(letter, with_=Qt.KeyboardModifier.AltModifier)

    def holds_ctrl(self, letter: Qt.Key) -> None:
        """Press a letter with Ctrl."""
        self.presses(letter, with_=Qt.KeyboardModifier.ControlModifier)

    def command(self, name: str) -> QAction:
        """A line of the menu."""
        found = self.window.findChild(QAction, name)
        assert isinstance(found, QAction)
        return found

    def title(self) -> str:
        """What stands in the window's title."""
        return self.window.windowTitle()

    def chooses(self, name: str, words: str) -> None:
        """Choose from a drop-down list by its words, with the keyboard."""
        box = self.sees(name)
        assert isinstance(box, QComboBox)
        wanted = box.findText(words, Qt.MatchFlag.MatchStartsWith)
        assert wanted >= 0, [box.itemText(at) for at in range(box.count())]
        box.setFocus()
        while box.currentIndex() != wanted:
            self._key(box, Qt.Key.Key_Down if box.currentIndex() < wanted else Qt.Key.Key_Up)
        self.pauses()

    def adds_row(self, list_path: str, *cells: str) -> None:
        """Add a row to a table and fill its cells in order, Tab leading from one to the next; "" leaves one out."""
        self.clicks(f"{list_path}.add")
        for at, cell in enumerate(cells):
            if at:
                self.presses(Qt.Key.Key_Tab)
            focused = self.focused()
            if isinstance(focused, QComboBox) and cell:
                self._picks(focused, cell)
            elif cell:
                self.keys(cell)
        self.presses(Qt.Key.Key_Return)
        if isinstance(self.focused(), QLineEdit) and self.focused().parent() is not self.window:
            self.presses(Qt.Key.Key_Escape)

    def types_into_details(self, list_path: str, field: str, text: str) -> None:
        """Type into a further field of the row that is selected in a table."""
        self.types(self.detail(list_path, field), text)

    def clicks_first(self, list_path: str, field: str) -> None:
        """Click the first chip or card of a further field of the selected row, such as `goals=`."""
        self.clicks(self.detail(list_path, field))

    def opens(self, path: str) -> None:
        """Open the group that hides a field."""
        field = self._named(path, QWidget)[0]
        group = field.parentWidget()
        while group is not None and not isinstance(group, More):
            group = group.parentWidget()
        assert group is not None
        line = group.findChild(QAbstractButton)
        assert line is not None
        self.brings_into_view(line)
        self._click(line)
        self.pauses()

    def opens_group(self, title: str) -> None:
        """Open a group by the words on its line."""
        line = next(
            one for one in self.window.findChildren(QAbstractButton, "more") if one.text() == title and one.isVisible()
        )
        self.brings_into_view(line)
        self._click(line)
        self.pauses()

    def opens_plan(self, row: int) -> None:
        """Click a plan in the list on the home screen."""
        table = self.sees("home.plans")
        assert isinstance(table, QTableView)
        place = table.visualRect(table.model().index(row, 0)).center()
        self._click(table.viewport(), place)
        self.pauses()

    def brings_into_view(self, widget: QWidget) -> None:
        """Scroll the page until the thing is in sight, as with the wheel."""
        area = widget.parentWidget()
        while area is not None:
            if isinstance(area, QScrollArea):
                area.ensureWidgetVisible(widget)
            area = area.parentWidget()
        self.pauses()

    def detail(self, list_path: str, field: str) -> str:
        """The name of a further field of the row that is selected in a table."""
        found = [
            widget.objectName()
            for widget in self.window.findChildren(QWidget)
            if widget.isVisible() and re.match(rf"{re.escape(list_path)}\[\w+\]\.{field}", widget.objectName())
        ]
        assert found, f"no {field} below {list_path}"
        return found[0]

    def saves_as(self, dialog_name: str, path: Path) -> None:
        """Put a file's name into a file dialog, as from the clipboard, and press Enter."""
        dialog = self.sees(dialog_name, QDialog)
        assert isinstance(dialog, QFileDialog)
        field = dialog.findChild(QLineEdit)
        assert field is not None
        field.setText(str(path))
        self._key(field, Qt.Key.Key_Return)
        self.pauses()

    def waits_until(self, true: Callable[[], bool], timeout: int = 5000) -> None:
        """Wait for something that takes its time."""
        self._bot.waitUntil(true, timeout=timeout)

    def waits_for_save(self) -> None:
        """Wait until the window says that the plan is saved."""
        self.waits_until(lambda: self.reads("save.state").startswith("Saved"))

    def _click(self, widget: QWidget, at: QPoint | None = None) -> None:
        self.clicked += 1
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at if at is not None else widget.rect().center())

    def _key(self, widget: QWidget, key: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.pressed += 1
        QTest.keyClick(widget, key, with_)

    def focused(self) -> QWidget:
        """Where the keyboard is."""
        widget = QApplication.focusWidget()
        return widget if widget is not None else self.window

    def pauses(self) -> None:
        """Let the window catch up."""
        QApplication.processEvents()

    def _named(self, name: str, kind: type[QWidget]) -> list[QWidget]:
        found = self.window.findChildren(kind, name)
        return [*found, *(one for one in QApplication.topLevelWidgets() if one.objectName() == name)]

    def _picks(self, box: QComboBox, words: str) -> None:
        wanted = box.findText(words, Qt.MatchFlag.MatchStartsWith)
        assert wanted >= 0, [box.itemText(at) for at in range(box.count())]
        while box.currentIndex() != wanted:
            self._key(box, Qt.Key.Key_Down if box.currentIndex() < wanted else Qt.Key.Key_Up)

    @staticmethod
    def _middle(widget: QWidget) -> QPoint:
        return widget.rect().center()
