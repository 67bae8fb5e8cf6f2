"""Takes a plan out of the program: a PDF saved safely, a printed page, a copy of the file."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from ..storage.atomic import safe_write
from ..storage.errors import PlanFileError
from .briefing import file_name
from .surroundings import Surroundings

if TYPE_CHECKING:
    from .plan_view import PlanView


class Sending:
    """Asks where to, writes, and says in the window how it went."""

    def __init__(self, window: QWidget, around: Surroundings) -> None:
        self._window, self._around = window, around
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

    def choose_plan(self, then: Callable[[Path], None]) -> None:
        """Ask which plan to open."""
        say = self._around.words.say
        dialog = self._dialog(say("Open a plan"), "open.dialog", say("Plans") + " (*.outplan)")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        if self._around.places.plans.is_dir():
            dialog.setDirectory(str(self._around.places.plans))
        dialog.fileSelected.connect(lambda name: then(Path(name)))
        dialog.open()

    def save_brief(self, view: "PlanView") -> None:
        """Ask where to, and save the brief as it stands."""
        words = self._around.brief_words_for(view.document.plan)
        name = file_name(view.document.plan, words, version=view.version, on=self._around.today())
        make = view.make_brief()
        self._ask_pdf(name, lambda path: self._write_brief(view, make, path))

    def save_changes(self, view: "PlanView") -> None:
        """Ask where to, and save what changed since the agreed version."""
        make = view.make_changes()
        if make is None:
            return
        say = view.document.words.say
        name = f"{view.keeper.path.stem} - {say('changes')}.pdf"
        self._ask_pdf(name, lambda path: self._write(view, make, path))

    def save_copy(self, view: "PlanView") -> None:
        """Ask where to, and save a copy of the plan as it stands."""
        say = self._around.words.say
        dialog = self._dialog(say("Save a copy"), "copy.dialog", say("Plans") + " (*.outplan)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("outplan")
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # a copy never takes the place of another file
        dialog.fileSelected.connect(lambda name: self._write_copy(view, Path(name)))
        dialog.open()

    def print_brief(self, view: "PlanView") -> None:
        """Show the pages as they will be printed, and print them."""
        data = self._made(view, view.make_brief())
        if data is None:
            return
        from .printing import PrintPreview  # what prints is loaded when something is printed

        PrintPreview(self._window, view.keeper.path.stem, data).open()

    def show_folder(self, path: Path) -> None:
        """Open the folder a file was saved in."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))

    def _ask_pdf(self, name: str, then: Callable[[Path], object]) -> None:
        say = self._around.words.say
        dialog = self._dialog(say("Save PDF"), "pdf.dialog", "PDF (*.pdf)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.setDirectory(self._folder)
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
        dialog.open()

    def _dialog(self, title: str, name: str, kinds: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title)
        dialog.setObjectName(name)
        dialog.setNameFilter(kinds)
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _write_brief(self, view: "PlanView", make: Callable[[], bytes], path: Path) -> None:
        if self._write(view, make, path):
            view.keeper.note_brief(self._around.today())

    def _write(self, view: "PlanView", make: Callable[[], bytes], path: Path) -> bool:
        data = self._made(view, make)
        if data is None:
            return False
        words = view.document.words
        try:
            safe_write(path, data, None)
        except PlanFileError as error:
            view.say_trouble(error.say(words))
            return False
        self._folder = str(path.parent)
        view.say_saved(words.say("Saved as {file}.", file=path.name), lambda: self.show_folder(path))
        return True

    def _made(self, view: "PlanView", make: Callable[[], bytes]) -> bytes | None:
        from ..brief.typeset import TypesetError

        try:
            return make()
        except TypesetError:
            view.say_trouble(view.document.words.say("The brief could not be made. Your plan is safe."))
            return None

    def _write_copy(self, view: "PlanView", path: Path) -> None:
        words = view.document.words
        try:
            view.keeper.save_copy(path)
        except PlanFileError as error:
            view.say_trouble(error.say(words))
        else:
            view.say_saved(words.say("A copy is kept as {file}.", file=path.name), lambda: self.show_folder(path))
