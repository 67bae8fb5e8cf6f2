"""Does what the owner chose where a plan's file was changed, is gone or cannot be written."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from ..storage.errors import PlanFileError
from ..storage.outside import Became
from ..storage.planfile import PlanFile
from .desk import Desk
from .file_words import Choice
from .filing import Filing
from .lock import PlanLock
from .new_plans import free_path
from .opening import Opening
from .patience import patiently
from .surroundings import Surroundings

if TYPE_CHECKING:
    from .plan_view import PlanView


class Settling:
    """Writes beside and never over; a choice that cannot be carried out is said, and the others stay."""

    def __init__(self, desk: Desk, opening: Opening, filing: Filing, around: Surroundings) -> None:
        self._desk, self._opening, self._filing, self._around = desk, opening, filing, around

    def follow(self, view: "PlanView") -> None:
        """Listen to what is chosen above that plan."""
        view.file_notice.chosen.connect(partial(self._do, view))
        view.file_notice.followed.connect(partial(self._compare_with_newest, view))

    def _do(self, view: "PlanView", choice: Choice) -> None:
        keeper = view.keeper
        ways: dict[Choice, Callable[[], object]] = {
            Choice.KEEP_MINE: partial(self._ask, view, partial(self._go_on_as, view, keeper.save_copy)),
            Choice.TAKE_THEIRS: keeper.take_theirs,
            Choice.COMPARE: partial(self._compare, view),
            Choice.SAVE_AGAIN: partial(self._save_again, view),
            Choice.ELSEWHERE: partial(self._ask, view, partial(self._go_on_as, view, keeper.make_again)),
            Choice.GO_ON_THERE: partial(self._go_on_there, view),
            Choice.LOOK_AGAIN: keeper.look,
            Choice.EDIT_HERE: partial(self._edit_here, view),
            Choice.WORK_IN_COPY: partial(self._ask, view, partial(self._open_copy, view)),
        }
        ways[choice]()

    def _ask(self, view: "PlanView", then: Callable[[Path], object]) -> None:
        """Ask for the name of a new file, beside the plan's own where that can be; one that is free is offered."""
        words, file = view.document.words, view.keeper.path
        # beside the old one, unless nothing can be written there
        lost = view.document.read_only or view.keeper.standing.sighting.became in (Became.GONE, Became.SAME)
        folder = self._around.places.made_plans() if lost else file.parent
        offered = free_path(folder, words.say("{plan} (mine)", plan=file.stem))
        self._filing.ask_new_plan(words.say("Save your plan"), "mine.dialog", then, offered)

    def _go_on_as(self, view: "PlanView", make: Callable[[Path], PlanFile], path: Path) -> None:
        if self._changed_to(view, partial(make, path)):
            said = view.document.words.say("From now on you work in “{file}”.", file=path.name)
            view.say_saved(said, partial(self._filing.show_folder, path))

    def _save_again(self, view: "PlanView") -> None:
        path = view.keeper.path
        if self._changed_to(view, partial(view.keeper.make_again, path)):
            said = view.document.words.say("Saved as {file}.", file=path.name)
            view.say_saved(said, partial(self._filing.show_folder, path))

    def _changed_to(self, view: "PlanView", make: Callable[[], PlanFile], lock: PlanLock | None = None) -> bool:
        """Whether the plan is kept in that file from now on; what stands against it is said."""
        try:
            file = make()
        except PlanFileError as error:
            view.say_trouble(error.say(view.document.words))
            return False
        self._desk.change_file(file, lock)
        return True

    def _go_on_there(self, view: "PlanView") -> None:
        there, words = view.keeper.standing.sighting.moved_to, view.document.words
        if there is None:
            return
        lock = PlanLock(there)
        if not lock.held:
            view.say_trouble(lock.said(words))
            return
        if not self._changed_to(view, lambda: patiently(lambda: PlanFile.open(there)), lock):
            lock.release()

    def _edit_here(self, view: "PlanView") -> None:
        """Open the plan anew, now that nobody else has it, on the step that was looked at."""
        from ..advice.readiness import steps  # loaded with the plan

        place = view.wizard.step
        self._opening.open_anew(view.keeper.path)
        opened = self._desk.view
        if opened is not None and place in [step.key for step in steps(opened.document.plan)]:
            opened.wizard.go(place)

    def _open_copy(self, view: "PlanView", path: Path) -> None:
        try:
            view.keeper.save_copy(path)
        except PlanFileError as error:
            view.say_trouble(error.say(view.document.words))
        else:
            self._opening.open_plan(path)

    def _compare(self, view: "PlanView") -> None:
        theirs = view.keeper.standing.sighting.theirs
        if theirs is not None:
            from .changes import since_theirs  # as all that shows a plan

            view.changes.show_since(since_theirs(theirs.draft, view.document.words))

    def _compare_with_newest(self, view: "PlanView") -> None:
        """Compare with what is in the file now, or lead back to the plan once all is settled."""
        since, theirs = view.changes.since, view.keeper.standing.sighting.theirs
        if since is None or not since.in_file or not view.changes.isVisible():
            return
        if theirs is None:
            view.changes.left.emit()
        elif theirs.draft != since.plan:
            self._compare(view)
