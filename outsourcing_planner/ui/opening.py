"""Opens plans: from a file, new, from a starter, or the newest good state of one that is damaged or was not saved."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from ..plan import Plan
from ..plan.course import Course
from ..storage.errors import PlanFileError
from ..storage.planfile import PlanFile
from .desk import Desk
from .lock import PlanLock
from .new_plans import file_like, new_file
from .patience import patiently
from .rescue import from_copy, from_history, newest_good, unsaved
from .surroundings import Surroundings


class Opening:
    """Puts a plan on the desk; what is wrong is said on the home screen, with a way on where there is one."""

    def __init__(self, desk: Desk, around: Surroundings) -> None:
        self._desk, self._around = desk, around
        self._busy = False

    def show_home(self) -> None:
        """Put the plan away and show the plans; a copy of what could not be saved is offered."""
        if self._desk.show_home():
            self._offer_unsaved()

    def open_plan(self, path: Path) -> None:
        """Open that file; one that cannot be opened stays as it is."""
        if self._desk.view is None or self._desk.view.keeper.path != path:
            self.open_anew(path)

    def open_anew(self, path: Path) -> None:
        """Open that file, also where it is open here; one that cannot be opened stays as it is."""
        with self._alone() as alone:
            if not alone or not self._desk.put_away():
                return
            self._desk.home.say_nothing()
            lock = PlanLock(path)
            try:
                file = patiently(lambda: PlanFile.open(path))
            except PlanFileError as error:
                lock.release()
                self._desk.show_home()
                self._offer_way_on(path, error)
                return
            self._desk.lay_out(file, lock)

    def new_plan(self, starter: str) -> None:
        """Make a plan file, blank or from a starter, and open it."""
        self._make(lambda: new_file(self._around, starter))

    def open_sample(self) -> None:
        """Make a plan file of the sample plan, for looking and trying, and open it."""
        self._make(lambda: new_file(self._around, "", is_sample=True))

    def new_like(self, plan: Plan) -> None:
        """Make a plan file that begins like that plan, without its dates, candidates and course, and open it.

        What was learned comes along, and whom the owner would take again, which is said.
        """
        self._make(lambda: file_like(plan, self._around))
        if self._desk.view is not None and self._desk.view.document.plan.course == Course():
            self._desk.view.reminder.say_what_came_along()

    def _make(self, make: Callable[[], PlanFile]) -> None:
        with self._alone() as alone:
            if not alone or not self._desk.put_away():
                return
            self._desk.home.say_nothing()
            try:
                file = patiently(make)
            except PlanFileError as error:
                self._desk.show_home()
                self._desk.home.say_trouble(error.say(self._around.words))
                return
            self._desk.lay_out(file, PlanLock(file.path))

    @contextmanager
    def _alone(self) -> Iterator[bool]:
        """Whether no other plan is being opened, as while a slow drive is waited for; then none is until this ends."""
        if self._busy:
            yield False
            return
        self._busy = True
        try:
            yield True
        finally:
            self._busy = False

    def _offer_way_on(self, path: Path, error: PlanFileError) -> None:
        words = self._around.words
        said = f"“{path.name}”: {error.say(words)}"
        version = newest_good(path, self._around)
        if version is None:
            self._desk.home.say_trouble(said)
            return
        action = words.say("Open it as saved on {moment}", moment=words.moment(version.saved_at.astimezone()))
        make = partial(self._make, partial(from_history, path, version, self._around))
        self._desk.home.say_trouble(said, action, make)

    def _offer_unsaved(self) -> None:
        words = self._around.words
        copy = next(iter(unsaved(self._around)), None)
        if copy is not None:
            name = copy.contents.draft.title or words.say("A plan")
            said = words.say("“{plan}” could not be saved last time. A copy of it was kept.", plan=name)
            make = partial(self._make, partial(from_copy, copy, self._around))
            self._desk.home.say_trouble(said, words.say("Open the copy"), make)
