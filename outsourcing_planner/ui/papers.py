"""Takes out of the program what stands beside the brief: prints for the owner, the answer form, calendars."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from .briefing import calendar_maker, form_maker, private_maker, private_name, shared_name
from .filing import Filing
from .surroundings import Surroundings

if TYPE_CHECKING:
    from .export import Export
    from .plan_view import PlanView


class Papers:
    """Each asks where to, writes, and says in the window how it went."""

    def __init__(self, around: Surroundings, filing: Filing, exporting: Callable[[], "Export"]) -> None:
        """`exporting` gives what looks through a file before it goes out."""
        self._around, self._filing, self._exporting = around, filing, exporting

    def save_private(self, view: "PlanView", name: str) -> None:
        """Ask where to, and save a print for the owner alone; its name says so."""
        limits, agreed = view.watch.limits, view.keeper.contents.agreed_plan
        make = private_maker(name, view.document.plan, *view.brief_for(), limits, agreed)
        file = private_name(name, view.document.plan, *view.brief_for())
        self._filing.ask_where(file, "pdf", partial(self._write, view, make))

    def save_form(self, view: "PlanView") -> None:
        """Ask where to, and save the questions to contractors as a table."""
        words, about = view.brief_for()
        make = form_maker(view.document.plan, words, about)
        answer = words.say("answer")
        file = f"{shared_name(view.document.plan, words, about)} - {answer}.csv"
        self._filing.ask_where(file, "csv", partial(self._hand_on, view, make))

    def save_calendar(self, view: "PlanView", mine: bool) -> None:
        """Ask where to, and save the dates of the plan, to share or for the owner alone."""
        words, about = view.brief_for()
        make = calendar_maker(
            view.document.plan,
            words,
            about,
            self._around.now(),
            revision=view.keeper.contents.revision,
            mine=mine,
        )
        kind = words.say("my calendar") if mine else words.say("calendar")
        name = shared_name(view.document.plan, words, about)
        take = self._write if mine else self._hand_on
        self._filing.ask_where(f"{name} - {kind}.ics", "ics", partial(take, view, make))

    def _hand_on(self, view: "PlanView", make: Callable[[], bytes], path: Path) -> None:
        self._exporting().save_table(view, make, path)

    def _write(self, view: "PlanView", make: Callable[[], bytes], path: Path) -> None:
        self._filing.write(view, make, path)
