"""A brief on its way out: made in the background, looked through for what is private, then saved or printed."""

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QProgressDialog, QWidget
from shiboken6 import isValid

from ..brief.content import About
from ..language import Words
from ..plan import Plan
from .filing import Filing
from .proving import Progress, Proved, Remark, Wanted, proved, proved_table
from .sheet_dialog import SheetDialog
from .surroundings import Surroundings
from .widgets.naming import named
from .widgets.text_link import TextLink
from .widgets.window_size import open_as_large_as

if TYPE_CHECKING:
    from .plan_view import PlanView

PATIENCE_MS = 1000
"""From then on it is shown how far it is, and offered to stop."""


class Way(msgspec.Struct, frozen=True):
    """Where a finished brief goes.

    What takes its bytes, what the button says that lets it go in spite of what was found, and what is said where it
    was given up.
    """

    take: Callable[[bytes], object]
    anyway: str
    given_up: str


class ProofDialog(SheetDialog):
    """What was found in the file before it goes out: `go(path)` leads there, `all_the_same` lets it go as it is.

    `anyway` is what the button for that says.
    """

    go = Signal(str)
    all_the_same = Signal()

    def __init__(self, remarks: tuple[Remark, ...], anyway: str, words: Words, parent: QWidget | None = None) -> None:
        say = words.say
        super().__init__(words, "proof", say("Before it goes out"), parent)
        self.tell(say("Before it goes out"), "title")
        self.tell(say("The finished file was looked through. Nothing has gone out yet."), "lead")
        for at, remark in enumerate(remarks):
            self.tell(remark.sentence)
            if remark.path:
                link = named(TextLink(say("Take me there"), self, "link"), f"proof.go.{at}")
                link.clicked.connect(partial(self._lead, remark.path))
                self.sheet.addWidget(link)
        self.sheet.addStretch(1)
        self.button("proof.save", anyway, self._let_go)
        open_as_large_as(self, 560, 420)

    def _lead(self, path: str, checked: bool = False) -> None:
        self.accept()
        self.go.emit(path)

    def _let_go(self) -> None:
        self.accept()
        self.all_the_same.emit()


class Export(QObject):
    """Makes one brief at a time, off the window's own thread, and hands it over when it is proved."""

    _stepped = Signal(int, int)
    _ended = Signal(object)

    def __init__(self, window: QWidget, around: Surroundings, filing: Filing) -> None:
        super().__init__(window)
        self._window, self._around, self._filing = window, around, filing
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="export")
        self._given_up = threading.Event()
        self._stepped.connect(self._show_progress)
        self._ended.connect(lambda act: act())
        self._shown: QProgressDialog | None = None

    def save(self, view: "PlanView", edition: str, lot: str, path: Path) -> None:
        """Make that edition, prove it, and save it at the path; how it went is said in the view."""
        words, about = view.brief_for()
        wanted = Wanted(view.document.plan, about, words, view.document.words, edition, lot)
        self._make(view, partial(proved, wanted), self._saving(view, partial(self._write, view, path)))

    def save_changes(self, view: "PlanView", before: Plan, about: About, path: Path) -> None:
        """Make the page of what changed since that plan, whose version `about` names; prove it, and save it there."""
        words, _ = view.brief_for()
        wanted = Wanted(view.document.plan, about, words, view.document.words, before=before)
        self._make(view, partial(proved, wanted), self._saving(view, partial(self._put, view, path)))

    def save_notice(self, view: "PlanView", agreed: Plan, about: About, lot: str, path: Path) -> None:
        """Make the sheet that ends that agreed version, or one lot of it, as `about` says; prove it, save it there."""
        words, _ = view.brief_for()
        now = view.document.plan
        wanted = Wanted(agreed, about, words, view.document.words, "notice", lot, since=now)
        self._make(view, partial(proved, wanted), self._saving(view, partial(self._put, view, path)))

    def save_table(self, view: "PlanView", make: Callable[[], bytes], path: Path) -> None:
        """Make a table or a calendar that is to be handed on, prove it, and save it there."""
        plan, words = view.document.plan, view.document.words
        work = partial(proved_table, make, plan, view.brief_for()[0], words)
        self._make(view, lambda _progress: work(), self._saving(view, partial(self._put, view, path)))

    def show(self, view: "PlanView", take: Callable[[bytes], object]) -> None:
        """Make the whole brief, prove it, and hand it over to be printed."""
        say, (words, about) = view.document.words.say, view.brief_for()
        wanted = Wanted(view.document.plan, about, words, view.document.words)
        self._make(view, partial(proved, wanted), Way(take, say("&Print it all the same"), say("Nothing was printed.")))

    def stop(self) -> None:
        """Give up what is being made, and make no more."""
        self._given_up.set()
        self._worker.shutdown(wait=True)

    def _saving(self, view: "PlanView", take: Callable[[bytes], object]) -> Way:
        say = view.document.words.say
        return Way(take, say("&Save it all the same"), say("Nothing was saved."))

    def _make(self, view: "PlanView", work: Callable[[Progress], Proved], way: Way) -> None:
        self._given_up = threading.Event()
        self._show_waiting()
        made = self._worker.submit(work, partial(self._step, self._given_up))
        made.add_done_callback(lambda done: self._ended.emit(partial(self._take, view, way, done)))

    def _step(self, given_up: threading.Event, done: int, of: int) -> bool:
        self._stepped.emit(done, of)
        return not given_up.is_set()

    def _show_waiting(self) -> None:
        say = self._around.words.say
        dialog = QProgressDialog(say("Making the brief…"), say("Cancel"), 0, 100, self._window)
        dialog.setObjectName("export.progress")
        dialog.setWindowTitle(say("Outsourcing Planner"))
        dialog.setMinimumDuration(PATIENCE_MS)
        dialog.setAutoClose(False)
        dialog.setAutoReset(False)
        dialog.setValue(0)
        dialog.canceled.connect(self._given_up.set)
        self._shown = dialog

    def _show_progress(self, done: int, of: int) -> None:
        if self._shown is not None:
            self._shown.setMaximum(of)
            self._shown.setValue(done)

    def _take(self, view: "PlanView", way: Way, done: "Future[Proved]") -> None:
        from ..brief.typeset import Cancelled, TypesetError

        if self._shown is not None:
            self._shown.hide()
            self._shown.deleteLater()
            self._shown = None
        if not isValid(view):  # the plan was put away meanwhile
            return
        try:
            made = done.result()
        except Cancelled:
            view.notice.show_notice("info", way.given_up)
        except TypesetError:
            view.say_trouble(view.document.words.say("The brief could not be made. Your plan is safe."))
        else:
            self._prove(view, way, made)

    def _prove(self, view: "PlanView", way: Way, made: Proved) -> None:
        """Let it go, or ask first where something was found."""
        if not made.remarks:
            way.take(made.data)
            return
        dialog = ProofDialog(made.remarks, way.anyway, view.document.words, self._window)
        dialog.go.connect(view.wizard.reveal)
        dialog.all_the_same.connect(lambda: way.take(made.data))
        dialog.open()

    def _put(self, view: "PlanView", path: Path, data: bytes) -> bool:
        return self._filing.write(view, lambda: data, path)

    def _write(self, view: "PlanView", path: Path, data: bytes) -> None:
        if self._put(view, path, data):
            view.keeper.notes.note_brief(self._around.today())
