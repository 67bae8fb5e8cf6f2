"""What the window shows: the home screen, or one open plan; made, made anew, and put away here."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QApplication, QStackedWidget, QWidget
from shiboken6 import isValid

from .home import Home
from .lock import PlanLock
from .lookout import Lookout
from .shelf import known_plans
from .surroundings import Surroundings

if TYPE_CHECKING:
    from ..plan import Plan
    from ..storage.planfile import PlanFile
    from .document import Document
    from .keeper import Keeper
    from .plan_view import PlanView


class Desk(QStackedWidget):
    """Holds `home` and, while a plan is open, its `view`.

    `home_made(home)` and `view_made(view)` are emitted whenever one of them was built, so that it can be connected;
    `cleared` when the view is about to go; `named` when the window may need another title.
    """

    home_made = Signal(object)
    view_made = Signal(object)
    cleared = Signal()
    named = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._lock: PlanLock | None = None
        self._lookout: Lookout | None = None
        self._leaving = False
        self.view: PlanView | None = None
        self.home = Home(around, self)
        self.addWidget(self.home)

    def show_home(self) -> bool:
        """Put the plan away and show the plans; False where the plan could be kept nowhere and stays."""
        comes_back = self.view is not None
        if not self.put_away():
            return False
        self._list_plans()
        self.setCurrentWidget(self.home)
        if comes_back:
            self.home.take_keyboard()
        self.named.emit()
        return True

    def lay_out(self, file: "PlanFile", lock: PlanLock) -> None:
        """Show that plan; the lock is let go when it is put away."""
        # All that keeps and shows a plan is loaded with the first one, not with the program.
        from ..storage.history import History
        from .document import Document
        from .keeper import Keeper

        draft = file.contents.draft
        words = self._around.words_for(draft)
        document = Document(draft, words, read_only=file.read_only or not lock.held, parent=self)
        keeper = Keeper(document, file, History(self._around.places.history), self._around, self.is_typing)
        if not lock.held:
            keeper.following.held_by(lock)
        self._lock, self._lookout = lock, Lookout(file.path, document)
        self._lookout.stirred.connect(keeper.look)
        keeper.standing.changed.connect(self._lookout.keep_watching)
        self._around.settings.remember(file.path, file.contents.plan_id)
        document.changed.connect(self._may_need_other_figures)
        document.changed.connect(self.named)
        self._show(document, keeper)

    def change_file(self, file: "PlanFile", lock: PlanLock | None = None) -> None:
        """Keep the open plan in another file from now on, under that lock; one just made is locked here."""
        assert self.view is not None and self._lookout is not None and self._lock is not None
        self._lock.release()
        self._lock = lock or PlanLock(file.path)
        self._lookout.watch(file.path)
        self._around.settings.remember(file.path, file.contents.plan_id)
        self.view.keeper.go_on_in(file)
        self.named.emit()

    def take_typing(self, *, goes_on: bool = False) -> None:
        """Let the field that has the keyboard put what was typed into the plan, as when the keyboard leaves it.

        Where the owner `goes_on` there afterwards, it has the keyboard again, or its table where it was in a cell.
        """
        field = QApplication.focusWidget()
        if field is None or not self.isAncestorOf(field):
            return
        back = _table_of(field) or field
        field.clearFocus()
        if goes_on and QApplication.focusWidget() is None and isValid(back):
            back.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_typing(self) -> bool:
        """Whether the field that has the keyboard holds something that it has not put into the plan yet."""
        field = QApplication.focusWidget()
        if field is None or not self.isAncestorOf(field):
            return False
        return _table_of(field) is not None or bool(getattr(field, "is_pending", False))

    def put_away(self) -> bool:
        """Save and close the plan, when there is one; False, and still there, where it could be kept nowhere."""
        view = self.view
        if view is None:
            return True
        if self._leaving:  # asked for again, while the drive takes its time
            return False
        self._leaving = True
        try:
            self.take_typing()
            if not view.keeper.close() and view.keeper.standing.copy is None:
                return False
        finally:
            self._leaving = False
        view.keeper.abandon()
        view.stop()
        self.cleared.emit()
        self.view = None
        self.removeWidget(view)
        view.document.deleteLater()
        view.deleteLater()
        if self._lock is not None:
            self._lock.release()
        self._lock = self._lookout = None
        return True

    def build_anew(self, change: Callable[[], None]) -> None:
        """Make everything again after a change of the look.

        All is taken down before `change` is called: to restyle pages that stand takes far longer than to build them.
        """
        self.take_typing()
        view = self.view
        if view is not None:
            self.cleared.emit()
            view.stop()
            view.watch.setParent(view)
            _take_down(view)
        _take_down(self.home)
        change()
        self.home = Home(self._around, self)
        self.insertWidget(0, self.home)
        self._list_plans()
        self.home_made.emit(self.home)
        if view is not None:
            self._show(view.document, view.keeper)

    def _list_plans(self) -> None:
        self.home.show_plans(known_plans(self._around.settings.recent, self._around.places.plans))

    def _show(self, document: "Document", keeper: "Keeper") -> None:
        from .plan_view import PlanView  # as above

        view = PlanView(document, keeper, self._around, self)
        self.view = view
        self.addWidget(view)
        self.view_made.emit(view)  # before it is seen, so that it is seen whole
        self.setCurrentWidget(view)
        view.start()
        self.named.emit()

    def _may_need_other_figures(self, old: "Plan", new: "Plan") -> None:
        """Another locale writes every figure another way, so the pages are made anew."""
        if self.view is not None and old.locale != new.locale:
            self.view.document.words = self._around.words_for(new)
            self._show_anew(self.view)

    def _show_anew(self, view: "PlanView") -> None:
        """Put another view of the same plan in place of one that may still be at work."""
        self.cleared.emit()
        view.stop()
        view.hide()
        self.removeWidget(view)
        view.watch.setParent(view)
        view.deleteLater()
        self._show(view.document, view.keeper)


def _table_of(field: QWidget) -> QAbstractItemView | None:
    """The table in which a field stands over a cell."""
    pane = field.parentWidget()
    table = pane.parentWidget() if pane is not None else None
    return table if isinstance(table, QAbstractItemView) else None


def _take_down(widget: QWidget) -> None:
    """Delete a widget now."""
    widget.hide()
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete)
