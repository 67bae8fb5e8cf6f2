"""An answer that came back: read apart, shown with what is odd about it, and taken as a candidate’s quote if wanted."""

from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget
from shiboken6 import isValid

from ..language import Words
from . import theme
from .filing import Filing
from .sheet_dialog import SheetDialog
from .surroundings import Surroundings
from .widgets.prose import Prose

if TYPE_CHECKING:
    from ..advice.answer_preview import Preview
    from .plan_view import PlanView


class AnswerDialog(SheetDialog):
    """What they answered and what is odd about it; `taken` when the owner takes it. Nothing is changed before."""

    taken = Signal()

    def __init__(self, seen: "Preview", words: Words, parent: QWidget | None = None) -> None:
        say = words.say
        super().__init__(words, "answer", say("An answer came back"), parent)
        self.tell(say("An answer came back"), "title")
        self.tell(say("Nothing is changed yet. What you take becomes a candidate; only you see it."), "lead")
        if seen.problems:
            self.tell(say("Look at this"), "heading")
            for problem in seen.problems:
                self.tell(f"• {problem}")
        self.tell(say("What they say"), "heading")
        self.sheet.addWidget(_Lines(seen.lines, self))
        self.sheet.addStretch(1)
        text = say("Take it as the new quote of {name}", name=seen.replaces) if seen.replaces else ""
        take = self.button("answer.take", text.replace("&", "&&") or say("&Take it as a candidate"), self._take)
        take.setProperty("role", "primary")
        take.setDefault(True)
        self.resize(theme.current().px(620), theme.current().px(560))

    def _take(self) -> None:
        self.taken.emit()
        self.accept()


class _Lines(QWidget):
    """What was said, by its name."""

    def __init__(self, lines: tuple[tuple[str, str], ...], parent: QWidget) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.gap(4))
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        for row, (label, said) in enumerate(lines):
            for column, text in enumerate((label, said)):
                cell = Prose(text, "muted" if column == 0 else "", self)
                cell.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
                grid.addWidget(cell, row, column)


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
        kinds = f"{say('Answers')} (*.pdf *.csv)"
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
