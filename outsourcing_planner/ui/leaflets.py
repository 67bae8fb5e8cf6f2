"""The windows beside the plan, each loaded when it is first wanted: help, words, figures of the check, about."""

from PySide6.QtWidgets import QMainWindow

from ..advice.thresholds import Thresholds
from .actions import Actions
from .desk import Desk
from .surroundings import Surroundings


class Leaflets:
    """Shows them; what the owner changes about the check holds for the plan on the desk at once."""

    def __init__(self, window: QMainWindow, around: Surroundings, actions: Actions, desk: Desk) -> None:
        self._window, self._around, self._desk = window, around, desk
        actions.help.triggered.connect(lambda: self.show_help(actions))
        actions.glossary.triggered.connect(self.show_glossary)
        actions.limits.triggered.connect(self.show_limits)
        actions.about.triggered.connect(self.show_about)

    def show_help(self, actions: Actions) -> None:
        """What the program does, and its keys."""
        from .help_page import HelpPage

        HelpPage(self._around.words, actions.with_keys(), self._window).show()

    def show_glossary(self) -> None:
        """The trade's words in plain ones."""
        from .glossary_page import GlossaryPage

        GlossaryPage(self._around.words, self._window).show()

    def show_limits(self) -> None:
        """From which figures on the check speaks."""
        from .limits import Limits

        dialog = Limits(self._around.words, self._around.settings, self._window)
        dialog.taken.connect(self._measure)
        dialog.show()

    def show_about(self) -> None:
        """Who made it, and under which licences."""
        from .about import About

        About(self._around.words, self._window).show()

    def _measure(self, limits: Thresholds) -> None:
        if self._desk.view is not None:
            self._desk.take_typing(goes_on=True)
            self._desk.view.watch.measure_by(limits)
