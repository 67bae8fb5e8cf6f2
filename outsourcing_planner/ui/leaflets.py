"""The windows beside the plan, each loaded when it is first wanted: help, words, figures of the check, about."""

from collections.abc import Callable

from PySide6.QtWidgets import QMainWindow

from ..advice.thresholds import Thresholds
from .actions import Actions
from .surroundings import Surroundings


class Leaflets:
    """Shows them; `measure` is called with the figures from which the check speaks, when the owner changed them."""

    def __init__(
        self, window: QMainWindow, around: Surroundings, actions: Actions, measure: Callable[[Thresholds], None]
    ) -> None:
        self._window, self._around, self._measure = window, around, measure
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
