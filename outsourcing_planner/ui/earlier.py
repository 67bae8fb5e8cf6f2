"""Earlier states of the open plan: looked for, compared with now, gone back to, or kept as a plan of its own."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ..storage.errors import PlanFileError
from .filing import Filing
from .new_plans import free_path
from .patience import patiently
from .surroundings import Surroundings

if TYPE_CHECKING:
    from ..storage.contents import Contents
    from .earlier_dialog import Choice
    from .earlier_states import State
    from .plan_view import PlanView


class Earlier:
    """Shows what is kept and does what the owner chose; nothing of it writes over anything."""

    def __init__(self, window: QWidget, around: Surroundings, filing: Filing) -> None:
        self._window, self._around, self._filing = window, around, filing

    def show(self, view: "PlanView") -> None:
        """List the earlier states of that plan."""
        from ..storage.history import History  # all of this is loaded when it is first wanted
        from .earlier_dialog import EarlierDialog
        from .earlier_states import states

        document = view.document
        history, plan_id = History(self._around.places.history), view.keeper.contents.plan_id
        found = states(history, plan_id, document.plan, document.words)
        may_return = not document.read_only
        dialog = EarlierDialog(found, document.words, self._around.today(), may_return=may_return, parent=self._window)
        dialog.chosen.connect(partial(self._do, view))
        dialog.open()

    def _do(self, view: "PlanView", choice: "Choice", state: "State") -> None:
        from ..storage.history import contents_of
        from .earlier_dialog import Choice
        from .earlier_states import moment_of

        words = view.document.words
        moment = moment_of(state.version, words)
        contents = patiently(lambda: contents_of(state.version))
        if contents is None:
            view.say_trouble(words.say("That state is no longer kept."))
        elif choice is Choice.COMPARE:
            from .changes import since_earlier  # as above

            view.changes.show_since(since_earlier(contents.draft, moment, words))
        elif choice is Choice.RETURN:
            view.keeper.go_back_to(contents.draft, words.say("go back to {moment}", moment=moment))
            view.notice.say_undoable(words.say("The plan is as it was on {moment}.", moment=moment))
        else:
            self._ask_name(view, state, contents)

    def _ask_name(self, view: "PlanView", state: "State", contents: "Contents") -> None:
        words, file = view.document.words, view.keeper.path
        folder = self._around.places.made_plans() if view.document.read_only else file.parent
        name = words.say("{plan} of {day}", plan=file.stem, day=words.day(state.version.saved_at.astimezone().date()))
        title, then = words.say("Keep it as a plan of its own"), partial(self._keep, view, contents)
        self._filing.ask_new_plan(title, "earlier.dialog", then, free_path(folder, name))

    def _keep(self, view: "PlanView", contents: "Contents", path: Path) -> None:
        from ..storage.planfile import copied_to

        words = view.document.words
        try:
            patiently(lambda: copied_to(path, contents))
        except PlanFileError as error:
            view.say_trouble(error.say(words))
        else:
            said = words.say("That state is kept as {file}.", file=path.name)
            view.say_saved(said, partial(self._filing.show_folder, path))
