"""Everything the window can do, with its keys, in one menu that is always there."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from ..language import Words
from ..plan.fields import N_
from . import theme
from .document import Document
from .icons import icon
from .widgets.naming import named

if TYPE_CHECKING:
    from .plan_view import PlanView

_MODES = (("system", N_("As the system")), ("light", N_("Light")), ("dark", N_("Dark")))


class Actions(QObject):
    """Holds the window's actions; those of a plan work only while one is open."""

    mode_wanted = Signal(str)

    def __init__(self, window: QMainWindow, words: Words) -> None:
        super().__init__(window)
        self._window, self._words = window, words
        say = words.say
        keys = QKeySequence.StandardKey
        self.new = self._action("new", say("New plan"), keys.New)
        self.open = self._action("open", say("Open a plan…"), keys.Open)
        self.close = self._action("close", say("Back to your plans"), keys.Close)
        self.copy = self._action("save.copy", say("Save a copy…"), keys.SaveAs)
        self.like = self._action("new.like", say("New plan like this one"), "")
        self.brief = self._action("save.brief", say("Save PDF brief…"), "Ctrl+Shift+E")
        self.print = self._action("print.brief", say("Print the brief…"), keys.Print)
        self.quit = self._action("quit", say("Quit"), keys.Quit)
        self.undo = self._action("undo", say("Undo"), keys.Undo)
        self.redo = self._action("redo", say("Redo"), keys.Redo)
        self.preview = self._action("preview.toggle", say("Show preview"), "F9")
        self.changes = self._action("show.changes", say("What changed since the agreed version"), "")
        self.earlier = self._action("show.earlier", say("Earlier states…"), "Ctrl+Shift+H")
        self.next = self._action("step.next", say("Next step"), "Ctrl+PgDown")
        self.previous = self._action("step.previous", say("Step before"), "Ctrl+PgUp")
        self.larger = self._action("text.larger", say("Larger text"), keys.ZoomIn)
        self.smaller = self._action("text.smaller", say("Smaller text"), keys.ZoomOut)
        self.usual = self._action("text.usual", say("Usual size of text"), "Ctrl+0")
        self.limits = self._action("limits.open", say("When the check speaks…"), "")
        self.help = self._action("help", say("Help"), keys.HelpContents)
        self.glossary = self._action("glossary.open", say("Words of the trade"), "Shift+F1")
        self.about = self._action("about", say("About Outsourcing Planner"), "")
        self._view: PlanView | None = None
        self.menu = self._menu()
        self.show_look()
        self._of_plan = (
            self.close, self.copy, self.like, self.brief, self.print, self.undo, self.redo, self.preview, self.changes,
            self.earlier, self.next, self.previous,
        )  # fmt: skip
        self.undo.triggered.connect(lambda: self._do(lambda view: view.document.undo_stack.undo()))
        self.redo.triggered.connect(lambda: self._do(lambda view: view.document.undo_stack.redo()))
        self.preview.triggered.connect(lambda: self._do(lambda view: view.toggle_preview()))
        self.changes.triggered.connect(lambda: self._do(lambda view: view.show_changes()))
        self.next.triggered.connect(lambda: self._do(lambda view: view.wizard.go_on()))
        self.previous.triggered.connect(lambda: self._do(lambda view: view.wizard.go_back()))
        self.unbind()

    def bind(self, document: Document, view: "PlanView") -> None:
        """Let the plan's actions work on that view."""
        self._view = view
        for action in self._of_plan:
            action.setEnabled(True)
        document.undo_stack.indexChanged.connect(self._name_undo)
        view.state_shown.connect(self._name_rest)
        view.top.add_actions(self.undo, self.redo)
        view.top.add_saved()
        view.top.add_actions(self.preview)
        view.top.add_menu(self.menu)
        self._name_undo()
        self._name_rest()

    def unbind(self) -> None:
        """No plan is open, or its view is about to go."""
        if self._view is not None:
            self._view.document.undo_stack.indexChanged.disconnect(self._name_undo)
            self._view.state_shown.disconnect(self._name_rest)
        self._view = None
        for action in self._of_plan:
            action.setEnabled(False)

    def with_keys(self) -> list[QAction]:
        """Those that have a key, in the menu's order."""
        return [action for action in self._window.actions() if not action.shortcut().isEmpty()]

    def show_look(self) -> None:
        """Colour the icons for the look in force."""
        look = theme.current()
        ink, size = look.colour("ink"), look.px(theme.ICON)
        for action, sign in ((self.undo, "undo-2"), (self.redo, "redo-2")):
            action.setIcon(icon(sign, ink, size))
            action.setIconVisibleInMenu(False)  # there all commands begin at the same place

    def _do(self, what: Callable[["PlanView"], object]) -> None:
        if self._view is not None:
            what(self._view)

    def _name_undo(self) -> None:
        if self._view is None:
            return
        stack, say = self._view.document.undo_stack, self._words.say
        for action, can, what, plain, full in (
            (self.undo, stack.canUndo(), stack.undoText(), N_("Undo"), N_("Undo {action}")),
            (self.redo, stack.canRedo(), stack.redoText(), N_("Redo"), N_("Redo {action}")),
        ):
            action.setEnabled(can)
            text = say(full, action=what) if can and what else say(plain)
            action.setText(text)
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{text} ({keys})")

    def _name_rest(self) -> None:
        if self._view is None:
            return
        shown = self._view.preview_shown
        self.preview.setText(self._words.say("Hide preview") if shown else self._words.say("Show preview"))
        self.preview.setVisible(not self._view.reviewing)
        self.changes.setEnabled(bool(self._view.keeper.contents.agreed))

    def _action(self, name: str, text: str, keys: QKeySequence.StandardKey | str) -> QAction:
        action = named(QAction(text, self._window), name)
        if isinstance(keys, QKeySequence.StandardKey):
            action.setShortcuts(keys)
        elif keys:
            action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        self._window.addAction(action)
        return action

    def _menu(self) -> QMenu:
        say = self._words.say
        menu = QMenu(self._window)
        menu.setObjectName("menu")
        groups = (
            (self.new, self.open, self.close),
            (self.copy, self.like, self.brief, self.print),
            (self.undo, self.redo),
            (self.preview, self.next, self.previous),
            (self.changes, self.earlier),
        )
        for group in groups:
            menu.addActions(group)
            menu.addSeparator()
        look = menu.addMenu(say("Look"))
        modes = QActionGroup(menu)
        for mode, label in _MODES:
            action = look.addAction(say(label))
            action.setObjectName(f"mode.{mode}")
            modes.addAction(action)
            action.triggered.connect(lambda _=False, chosen=mode: self.mode_wanted.emit(chosen))
        look.addSeparator()
        look.addActions((self.larger, self.smaller, self.usual))
        self.languages = menu.addMenu(say("Language"))
        menu.addSeparator()
        menu.addActions((self.limits, self.help, self.glossary, self.about, self.quit))
        return menu
