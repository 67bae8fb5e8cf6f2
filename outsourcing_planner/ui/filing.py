"""Asks where a file shall go or which one is meant, writes it safely, and says in the window how it went."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from ..storage.atomic import safe_write
from ..storage.errors import PlanFileError
from .patience import patiently
from .surroundings import Surroundings

if TYPE_CHECKING:
    from .plan_view import PlanView


class Filing:
    """File dialogs that never block the window; the folder chosen last is offered again."""

    def __init__(self, window: QWidget, around: Surroundings) -> None:
        self._window, self._around = window, around
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

    def ask_where(self, name: str, kind: str, then: Callable[[Path], object]) -> None:
        """Ask where to save a file of that kind, `pdf`, `csv` or `ics`, offered under that name."""
        say = self._around.words.say
        titles = {"pdf": say("Save PDF"), "csv": say("Save a table"), "ics": say("Save a calendar")}
        dialog = self.dialog(titles[kind], f"{kind}.dialog", f"{kind.upper()} (*.{kind})")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(kind)
        dialog.setDirectory(self._folder)
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
        dialog.open()

    def ask_new_plan(self, title: str, name: str, then: Callable[[Path], object], offered: Path | None = None) -> None:
        """Ask for the name of a new plan file, which never takes the place of another file."""
        dialog = self.dialog(title, name, self._around.words.say("Plans") + " (*.outplan)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("outplan")
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # there is nothing to confirm, as nothing is replaced
        if offered is not None:
            dialog.setDirectory(str(offered.parent))
            dialog.selectFile(offered.name)
        dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
        dialog.open()

    def ask_which(self, title: str, name: str, kinds: str, then: Callable[[Path], object], folder: str = "") -> None:
        """Ask which file is meant; `kinds` as file dialogs write them, `folder` where to look first."""
        dialog = self.dialog(title, name, kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setDirectory(folder or self._folder)
        dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
        dialog.open()

    def dialog(self, title: str, name: str, kinds: str) -> QFileDialog:
        """A file dialog that goes away by itself."""
        dialog = QFileDialog(self._window, title)
        dialog.setObjectName(name)
        dialog.setNameFilter(kinds)
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def made(self, view: "PlanView", make: Callable[[], bytes]) -> bytes | None:
        """What `make` makes, in a thread of its own; nothing, and said in the window, where it cannot be typeset."""
        from ..brief.typeset import TypesetError

        try:
            return patiently(make)
        except TypesetError:
            _tell(view, view.document.words.say("The brief could not be made. Your plan is safe."))
            return None

    def write(self, view: "PlanView", make: Callable[[], bytes], path: Path) -> bool:
        """Make it and write it whole or not at all; False where that could not be, which is said.

        The window goes on painting meanwhile, however slow the drive is. False also where the plan was put away then.
        """
        data = self.made(view, make)
        if data is None:
            return False
        words = view.document.words
        try:
            patiently(lambda: safe_write(path, data, None))
        except PlanFileError as error:
            _tell(view, error.say(words))
            return False
        self._folder = str(path.parent)
        if isValid(view):
            view.say_saved(words.say("Saved as {file}.", file=path.name), lambda: self.show_folder(path))
        return isValid(view)

    def show_folder(self, path: Path) -> None:
        """Open the folder a file was saved in."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def _tell(view: "PlanView", trouble: str) -> None:
    """Say it in the view, unless the plan was put away while the drive was waited for."""
    if isValid(view):
        view.say_trouble(trouble)
