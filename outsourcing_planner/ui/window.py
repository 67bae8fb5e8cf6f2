"""The main window: connects the desk, the commands and what leaves the program, and remembers its size and place."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow

from ..language import Words
from .actions import Actions
from .answering import Answering
from .desk import Desk
from .earlier import Earlier
from .filing import Filing
from .home import Home
from .languages import Languages
from .leaflets import Leaflets
from .load_ahead import LoadAhead
from .looks import Looks
from .opening import Opening
from .papers import Papers
from .sending import Sending
from .settling import Settling
from .surroundings import Surroundings
from .window_place import WindowPlace

if TYPE_CHECKING:
    from .plan_view import PlanView


class Window(QMainWindow):
    """One window, one plan at a time; nothing in it asks “are you sure”, for nothing in it is lost."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setMinimumSize(880, 500)
        self.setAcceptDrops(True)
        self._around = around
        self.actions_ = Actions(self, around.words)
        filing = Filing(self, around)
        self._sending = Sending(self, around, filing)
        self._papers = Papers(around, filing, self._sending.exporting)
        self._answering = Answering(self, around, filing)
        self._earlier = Earlier(self, around, filing)
        self._desk = Desk(around, self)
        self._opening = Opening(self._desk, around)
        self._settling = Settling(self._desk, self._opening, filing, around)
        self._choose_file = partial(self._sending.choose_plan, self._opening.open_plan)
        self.looks = Looks(around.settings, self._desk, self.actions_)
        self.languages = Languages(around, self.actions_.languages, self)
        self._leaflets = Leaflets(self, around, self.actions_, self._desk)
        self.setCentralWidget(self._desk)
        self._connect_desk()
        self._connect_actions()
        WindowPlace(self).restore(around.settings.geometry)
        self._opening.show_home()
        LoadAhead(around.words, self)

    @property
    def words(self) -> Words:
        """The words of the screen."""
        return self._around.words

    @property
    def view(self) -> "PlanView | None":
        """The open plan, when there is one."""
        return self._desk.view

    def open_plan(self, path: Path) -> None:
        """Open that file; what is wrong with it is said on the home screen and the file stays as it is."""
        self._opening.open_plan(path)

    def keep(self) -> bool:
        """Save now whatever is not saved, as when something went wrong; False where it could not be."""
        return self.view is None or self.view.keeper.save_now()

    def _connect_desk(self) -> None:
        self._desk.home_made.connect(self._connect_home)
        self._desk.view_made.connect(self._connect_view)
        self._desk.cleared.connect(self.actions_.unbind)
        self._desk.named.connect(self._show_title)
        self._connect_home(self._desk.home)

    def _connect_home(self, home: Home) -> None:
        home.add_menu(self.actions_.menu)
        home.new_wanted.connect(self._opening.new_plan)
        home.open_wanted.connect(self._choose_file)
        home.sample_wanted.connect(self._opening.open_sample)
        home.plan_wanted.connect(self._opening.open_plan)

    def _connect_view(self, view: "PlanView") -> None:
        view.left.connect(self._opening.show_home)
        view.share.save_wanted.connect(lambda: self._sending.save_brief(view))
        view.share.print_wanted.connect(lambda: self._sending.print_brief(view))
        view.share.edition_wanted.connect(partial(self._sending.save_brief, view))
        view.share.notice_wanted.connect(lambda: self._sending.save_notice(view))
        view.share.form_wanted.connect(lambda: self._papers.save_form(view))
        view.share.calendar_wanted.connect(partial(self._papers.save_calendar, view))
        view.share.private_wanted.connect(partial(self._papers.save_private, view))
        view.share.answer_wanted.connect(lambda: self._answering.choose(view))
        view.share.agreed.connect(view.keeper.notes.agree)
        view.changes.save_wanted.connect(lambda: self._sending.save_changes(view))
        self._settling.follow(view)
        self.actions_.bind(view.document, view)

    def _connect_actions(self) -> None:
        acts = self.actions_
        acts.new.triggered.connect(lambda: self._opening.new_plan(""))
        acts.open.triggered.connect(self._choose_file)
        acts.close.triggered.connect(self._opening.show_home)
        acts.copy.triggered.connect(lambda: self._with_view(self._sending.save_copy))
        acts.brief.triggered.connect(lambda: self._with_view(self._sending.save_brief))
        acts.print.triggered.connect(lambda: self._with_view(self._sending.print_brief))
        acts.earlier.triggered.connect(lambda: self._with_view(self._earlier.show))
        acts.quit.triggered.connect(self.close)
        acts.like.triggered.connect(lambda: self._with_view(lambda view: self._opening.new_like(view.document.plan)))

    def _with_view(self, what: Callable[["PlanView"], None]) -> None:
        if self.view is not None:
            self._desk.take_typing(goes_on=True)
            what(self.view)

    def _show_title(self) -> None:
        name = self._around.words.say("Outsourcing Planner")
        if self.view is not None:
            plan = " ".join(self.view.document.plan.title.split()) or self.view.keeper.path.stem
            name = f"{plan} — {name}"
        self.setWindowTitle(name)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save, remember size and place, and go; stays only when nothing at all could be saved."""
        if self._desk.put_away():
            self._answering.stop()
            self._sending.stop()
            self._around.settings.geometry = self.saveGeometry()
            event.accept()
        else:
            event.ignore()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A plan file may be dropped anywhere, a returned answer on an open plan."""
        if _dropped(event.mimeData(), self.view) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped; it is never moved."""
        path = _dropped(event.mimeData(), self.view)
        if path is None:
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if path.suffix.lower() == ".outplan":
            self.open_plan(path)
        else:
            self._with_view(lambda view: self._answering.read(view, path))


def _dropped(data: QMimeData, view: "PlanView | None") -> Path | None:
    kinds = (".outplan",) if view is None else (".outplan", ".pdf", ".csv")
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return next((file for file in files if file.suffix.lower() in kinds), None)
