"""An answer that came back: read apart, shown with what is odd about it, and taken as a candidate’s quote if wanted."""

from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from .filing import Filing
from .surroundings import Surroundings

if TYPE_CHECKING:
    from .plan_view import PlanView


class Answering(QObject):
    """Asks for the file and reads it in the background; the window never waits for somebody else's file."""

    _heard = Signal(object, object)

    def __init__(self, window: QWidget, around: Surroundings, filing: Filing) -> None:
        super().__init__(window)
        self._window, self._around, self._filing = window, around, filing
        self._reader = ThreadPoolExecutor(max_workers=1, thread_name_prefix="answer")
        self._heard.connect(self._show)

    def choose(self, view: "PlanView") -> None:
        """Ask which file came back."""
        say = view.document.words.say
        kinds = say("Answers") + " (*.pdf *.csv)"
        self._filing.ask_which(say("Read an answer"), "answer.dialog", kinds, lambda path: self.read(view, path))

    def read(self, view: "PlanView", path: Path) -> None:
        """Read that file, and show what it says; the plan stays as it is until the owner takes it."""
        say = view.document.words.say
        view.notice.show_notice("info", say("Reading {file}…", file=path.name))
        done = self._reader.submit(_read, path)
        done.add_done_callback(lambda found: self._heard.emit(view, found))

    def stop(self) -> None:
        """Wait for what is being read, and read no more."""
        self._reader.shutdown(wait=True)

    def _show(self, view: "PlanView", found: "Future[dict[str, str]]") -> None:
        from ..advice.answer import AnswerRefusedError, understood
        from ..advice.answer_preview import preview
        from ..advice.answers import take
        from ..exchange.answers import AnswerFileError
        from .answer_dialog import AnswerDialog

        if not isValid(view):  # the plan was put away while its answer was read
            return
        document, (brief_words, about) = view.document, view.brief_for()
        words = document.words
        try:
            answer = understood(document.plan, about.plan_id, about.version, found.result(), brief_words)
        except AnswerFileError as error:
            view.say_trouble(error.say(words))
            return
        except AnswerRefusedError as error:
            view.say_trouble(str(error))
            return
        view.notice.hide()
        dialog = AnswerDialog(preview(document.plan, answer, about.version, about.on, words), words, self._window)

        def taken() -> None:
            document.replace(take(document.plan, answer, about.on, words), words.say("take an answer"))
            view.wizard.reveal("selection.candidates")

        dialog.taken.connect(taken)
        dialog.open()


def _read(path: Path) -> dict[str, str]:
    from ..exchange.answers import read_answer

    return read_answer(path)
