"""The main window: home or one plan, its actions, and what opens, saves and prints."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget

from ..plan import Plan
from ..storage.errors import PlanFileError
from ..storage.history import History
from ..storage.planfile import PlanFile
from . import theme
from .actions import Actions
from .document import Document
from .home import Home
from .keeper import Keeper
from .lock import PlanLock
from .new_plans import new_file
from .plan_view import PlanView
from .rescue import from_copy, from_history, newest_good, unsaved
from .sending import Sending
from .shelf import known_plans
from .surroundings import Surroundings


class Window(QMainWindow):
    """One window, one plan at a time; nothing in it asks “are you sure”, for nothing in it is lost."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self.setObjectName("window")
        self._around = around
        self.view: PlanView | None = None
        self._lock: PlanLock | None = None
        self._stack = QStackedWidget(self)
        self.setCentralWidget(self._stack)
        self.setMinimumSize(880, 500)
        self.setAcceptDrops(True)
        self.actions_ = Actions(self, around.words)
        self._sending = Sending(self, around)
        self.home = Home(around, self)
        self._stack.addWidget(self.home)
        self._connect()
        self._restore_place()
        self.show_home()
        self._offer_unsaved()

    def show_home(self) -> None:
        """Close the plan, when there is one, and show the plans."""
        if not self._close_plan():
            return
        self.home.show_plans(known_plans(self._around.settings.recent, self._around.places.plans))
        self._stack.setCurrentWidget(self.home)
        self._show_title()

    def open_plan(self, path: Path) -> None:
        """Open that file; what is wrong with it is said on the home screen and the file stays as it is."""
        if self.view is not None and self.view.keeper.path == path:
            return
        if not self._close_plan():
            return
        self.home.say_nothing()
        lock = PlanLock(path)
        try:
            file = PlanFile.open(path)
        except PlanFileError as error:
            lock.release()
            self.show_home()
            self._offer_way_on(path, error)
            return
        self._show_plan(file, lock)

    def new_plan(self, starter: str) -> None:
        """Make a plan file, blank or from a starter, and open it."""
        self._make(lambda: new_file(self._around, starter))

    def open_sample(self) -> None:
        """Make a plan file of the sample plan, for looking and trying, and open it."""
        self._make(lambda: new_file(self._around, "", is_sample=True))

    def zoom(self, by: float) -> None:
        """Make all text larger or smaller, from once to twice its usual size."""
        self._around.settings.scale = min(2.0, max(1.0, self._around.settings.scale + by if by else 1.0))
        self._apply_look()

    def set_mode(self, mode: str) -> None:
        """Light, dark, or as the system says."""
        self._around.settings.mode = mode
        self._apply_look()

    def _offer_way_on(self, path: Path, error: PlanFileError) -> None:
        """Say what is wrong with the file, and offer its newest good state where there is one."""
        words = self._around.words
        said = f"“{path.name}”: {error.say(words)}"
        version = newest_good(path, self._around)
        if version is None:
            self.home.say_trouble(said)
            return
        action = words.say("Open it as saved on {moment}", moment=words.moment(version.saved_at.astimezone()))
        self.home.say_trouble(said, action, lambda: self._make(lambda: from_history(path, version, self._around)))

    def _offer_unsaved(self) -> None:
        """Offer the copy of what could not be saved the last time."""
        words = self._around.words
        for copy in unsaved(self._around):
            name = copy.contents.draft.title or words.say("A plan")
            said = words.say("“{plan}” could not be saved last time. A copy of it was kept.", plan=name)
            make = partial(self._make, partial(from_copy, copy, self._around))
            self.home.say_trouble(said, words.say("Open the copy"), make)
            return

    def _make(self, make: Callable[[], PlanFile]) -> None:
        if not self._close_plan():
            return
        try:
            file = make()
        except PlanFileError as error:
            self.show_home()
            self.home.say_trouble(error.say(self._around.words))
            return
        self._show_plan(file, PlanLock(file.path))

    def _show_plan(self, file: PlanFile, lock: PlanLock) -> None:
        draft = file.contents.draft
        words = self._around.words_for(draft)
        document = Document(draft, words, read_only=file.read_only or not lock.held, parent=self)
        keeper = Keeper(document, file, History(self._around.places.history), self._around)
        if not lock.held:
            keeper.why_read_only = lock.said(words)
        self._lock = lock
        self._around.settings.remember(file.path, file.contents.plan_id)
        self._add_view(document, keeper)

    def _add_view(self, document: Document, keeper: Keeper) -> None:
        view = PlanView(document, keeper, self._around, self)
        view.left.connect(self.show_home)
        view.share.save_wanted.connect(lambda: self._sending.save_brief(view))
        view.share.print_wanted.connect(lambda: self._sending.print_brief(view))
        view.share.agreed.connect(lambda on: self._agree(view, on))
        view.changes.save_wanted.connect(lambda: self._sending.save_changes(view))
        document.changed.connect(self._locale_may_change)
        document.changed.connect(self._show_title)
        self.view = view
        self._stack.addWidget(view)
        self._stack.setCurrentWidget(view)
        self.actions_.bind(document, view)
        view.start()
        self._show_title()

    def _agree(self, view: PlanView, on: date) -> None:
        view.keeper.agree(on)

    def _locale_may_change(self, old: Plan, new: Plan) -> None:
        """Another locale writes every figure another way, so the pages are made anew."""
        view = self.view
        if view is None or old.locale == new.locale:
            return
        view.document.words = self._around.words_for(view.document.plan)
        self._rebuild()

    def _rebuild(self) -> None:
        view = self.view
        if view is None:
            return
        view.stop()
        self._stack.removeWidget(view)
        view.document.changed.disconnect(self._locale_may_change)
        view.document.changed.disconnect(self._show_title)
        view.hide()
        view.watch.setParent(view)
        view.deleteLater()
        self._add_view(view.document, view.keeper)

    def _close_plan(self) -> bool:
        view = self.view
        if view is None:
            return True
        if not view.keeper.close() and view.keeper.copy is None:
            return False
        view.keeper.abandon()
        view.stop()
        self.actions_.unbind()
        self.view = None
        self._stack.removeWidget(view)
        view.document.deleteLater()
        view.deleteLater()
        if self._lock is not None:
            self._lock.release()
            self._lock = None
        return True

    def _show_title(self) -> None:
        name = self._around.words.say("Outsourcing Planner")
        view = self.view
        if view is not None:
            plan = " ".join(view.document.plan.title.split()) or view.keeper.path.stem
            name = f"{plan} — {name}"
        self.setWindowTitle(name)

    def _connect(self) -> None:
        self.home.new_wanted.connect(self.new_plan)
        self.home.open_wanted.connect(self._choose_file)
        self.home.sample_wanted.connect(self.open_sample)
        self.home.plan_wanted.connect(self.open_plan)
        acts = self.actions_
        acts.new.triggered.connect(lambda: self.new_plan(""))
        acts.open.triggered.connect(self._choose_file)
        acts.close.triggered.connect(self.show_home)
        acts.copy.triggered.connect(lambda: self._with_view(self._sending.save_copy))
        acts.brief.triggered.connect(lambda: self._with_view(self._sending.save_brief))
        acts.print.triggered.connect(lambda: self._with_view(self._sending.print_brief))
        acts.quit.triggered.connect(self.close)
        acts.larger.triggered.connect(lambda: self.zoom(0.25))
        acts.smaller.triggered.connect(lambda: self.zoom(-0.25))
        acts.usual.triggered.connect(lambda: self.zoom(0))
        acts.mode_wanted.connect(self.set_mode)

    def _with_view(self, what: Callable[[PlanView], None]) -> None:
        if self.view is not None:
            what(self.view)

    def _choose_file(self) -> None:
        self._sending.choose_plan(self.open_plan)

    def _apply_look(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply(app, theme.Mode(self._around.settings.mode), self._around.settings.scale)
        self.actions_.show_look()
        self._rebuild()
        self._rebuild_home()

    def _rebuild_home(self) -> None:
        home = Home(self._around, self)
        self._stack.removeWidget(self.home)
        self.home.deleteLater()
        self.home = home
        self._stack.insertWidget(0, home)
        home.new_wanted.connect(self.new_plan)
        home.open_wanted.connect(self._choose_file)
        home.sample_wanted.connect(self.open_sample)
        home.plan_wanted.connect(self.open_plan)
        home.show_plans(known_plans(self._around.settings.recent, self._around.places.plans))
        if self.view is None:
            self._stack.setCurrentWidget(home)

    def _restore_place(self) -> None:
        self.resize(1280, 800)
        if not self._around.settings.geometry.isEmpty():
            self.restoreGeometry(self._around.settings.geometry)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save, remember size and place, and go; stays only when nothing at all could be saved."""
        if self._close_plan():
            self._around.settings.geometry = self.saveGeometry()
            event.accept()
        else:
            event.ignore()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A plan file may be dropped anywhere."""
        if _dropped(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        path = _dropped(event.mimeData())
        if path is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.open_plan(path)


def _dropped(data: QMimeData) -> Path | None:
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return next((file for file in files if file.suffix == ".outplan"), None)
