"""How the window looks, changed while it stands: larger or smaller text, light or dark."""

from PySide6.QtWidgets import QApplication

from . import theme
from .actions import Actions
from .desk import Desk
from .settings import Settings

_LARGEST = 2.0
_STEP = 0.25


class Looks:
    """Changes the look at a command, remembers it, and has everything made anew in it."""

    def __init__(self, settings: Settings, desk: Desk, actions: Actions) -> None:
        self._settings, self._desk, self._actions = settings, desk, actions
        actions.larger.triggered.connect(lambda: self.zoom(_STEP))
        actions.smaller.triggered.connect(lambda: self.zoom(-_STEP))
        actions.usual.triggered.connect(lambda: self.zoom(0))
        actions.mode_wanted.connect(self.set_mode)

    def zoom(self, by: float) -> None:
        """Make all text larger or smaller, from once to twice its usual size; 0 is the usual size."""
        self._settings.scale = min(_LARGEST, max(1.0, self._settings.scale + by if by else 1.0))
        self._apply()

    def set_mode(self, mode: str) -> None:
        """Light, dark, or as the system says."""
        self._settings.mode = mode
        self._apply()

    def _apply(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        mode, scale = theme.Mode(self._settings.mode), self._settings.scale
        self._desk.build_anew(lambda: theme.apply(app, mode, scale))
        self._actions.show_look()
