"""Takes a plan out of the program: as a brief, as what changed, on paper, or as a copy of its file."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtWidgets import QWidget

from ..plan import AgreedVersion
from ..storage.errors import PlanFileError
from .briefing import file_name, shared_name
from .filing import Filing
from .surroundings import Surroundings

if TYPE_CHECKING:
    from .export import Export
    from .plan_view import PlanView


class Sending:
    """Asks where to, writes, and says in the window how it went."""

    def __init__(self, window: QWidget, around: Surroundings, filing: Filing) -> None:
        self._window, self._around, self._filing = window, around, filing
        self._export: Export | None = None

    def stop(self) -> None:
        """Give up a brief that is being made."""
        if self._export is not None:
            self._export.stop()

    def choose_plan(self, then: Callable[[Path], None]) -> None:
        """Ask which plan to open."""
        say, home = self._around.words.say, self._around.places.plans
        folder = str(home) if home.is_dir() else ""
        self._filing.ask_which(say("Open a plan"), "open.dialog", say("Plans") + " (*.outplan)", then, folder)

    def save_brief(self, view: "PlanView", edition: str = "full", lot: str = "") -> None:
        """Ask where to, and save the brief as it stands: whole, another edition of it, or of one lot alone."""
        name = file_name(view.document.plan, *view.brief_for(), edition, lot)
        self._filing.ask_where(name, "pdf", partial(self.exporting().save, view, edition, lot))

    def save_changes(self, view: "PlanView") -> None:
        """Ask where to, and save what changed since the version it is compared with."""
        before = view.changes.since
        if before is None:
            return
        plan, (words, about) = view.document.plan, view.brief_for()
        since = msgspec.structs.replace(about, version=before.number, draft=False)
        changes = view.document.words.say("changes")
        name = f"{shared_name(plan, words, about)} - {changes}.pdf"
        self._filing.ask_where(name, "pdf", partial(self.exporting().save_changes, view, before.plan, since))

    def save_notice(self, view: "PlanView") -> None:
        """Ask on which day notice is given, then where to, and save the sheet that ends the newest agreed version."""
        from .leaving import NoticeDialog  # loaded when somebody leaves

        agreed = view.keeper.contents.agreed
        if not agreed:
            return
        dialog = NoticeDialog(agreed[-1], self._around.today(), view.document.words, self._window)
        dialog.wanted.connect(partial(self._save_notice, view, agreed[-1]))
        dialog.open()

    def _save_notice(self, view: "PlanView", version: AgreedVersion, day: date, lot: str) -> None:
        from .leaving import about_notice

        words, about = view.brief_for()
        ends = about_notice(version, about, day)
        name = file_name(version.plan, words, ends, "notice", lot)
        save = partial(self.exporting().save_notice, view, version.plan, ends, lot)
        self._filing.ask_where(name, "pdf", save)

    def save_copy(self, view: "PlanView") -> None:
        """Ask where to, and save a copy of the plan as it stands."""
        title = self._around.words.say("Save a copy")
        self._filing.ask_new_plan(title, "copy.dialog", partial(self._write_copy, view))

    def print_brief(self, view: "PlanView") -> None:
        """Make and prove the brief, show the pages as they will be printed, and print them."""
        from .printing import PrintPreview  # what prints is loaded when something is printed

        # The job's name is read by whoever stands at the printer: never the plan file's, which is the owner's affair.
        name = shared_name(view.document.plan, *view.brief_for())
        self.exporting().show(view, lambda data: PrintPreview(self._window, name, data).open())

    def exporting(self) -> "Export":
        """What makes finished files and looks them through."""
        from .export import Export  # what makes a finished brief is loaded with the first one

        if self._export is None:
            self._export = Export(self._window, self._around, self._filing)
        return self._export

    def _write_copy(self, view: "PlanView", path: Path) -> None:
        words = view.document.words
        try:
            view.keeper.save_copy(path)
        except PlanFileError as error:
            view.say_trouble(error.say(words))
        else:
            done = words.say("A copy is kept as {file}.", file=path.name)
            view.say_saved(done, lambda: self._filing.show_folder(path))
