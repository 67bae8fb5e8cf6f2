"""The window's door: reads what the program was started with, builds what the window needs, and shows it."""

import argparse
import gc
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from .language import load_words
from .resources import folder

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from .ui.window import Window

_BEFORE_QT = (
    ".advice.thresholds",
    ".language.spoken",
    ".plan.currency",
    ".plan.ids",
    ".plan.reuse",
    ".storage.history",
    ".storage.library",
    ".storage.outside",
    ".storage.recovery",
    ".storage.starters",
    "concurrent.futures.thread",
    "logging.handlers",
)
"""What the first screen needs and knows no Qt: PySide6 reads the source of every module that is loaded after it."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Show the home screen, or the plan named on the command line; returns when the window is closed."""
    with ExitStack() as running:
        door = _built(_parser().parse_args(arguments), running)
        door.window.show()
        return door.app.exec()


@contextmanager
def _nothing_collected() -> Iterator[None]:
    """What is loaded and built at the start stays; looking for garbage in it again and again is a twentieth of it."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


@_nothing_collected()
def _built(asked: argparse.Namespace, running: ExitStack) -> "Door":
    """The application and its window as asked for; `running` ends what lasts only as long as the program runs."""
    for module in _BEFORE_QT:
        import_module(module, __package__)
    from PySide6.QtWidgets import QApplication

    from .ui.application import Application
    from .ui.log_file import logged_in
    from .ui.places import places

    app = QApplication.instance() or Application(sys.argv[:1])
    assert isinstance(app, QApplication)
    log = running.enter_context(logged_in(places(asked.data_dir).log))
    door = Door(app, asked.data_dir, log)
    if isinstance(app, Application):
        app.plan_wanted.connect(door.open_plan)
    if asked.plan is not None:
        door.open_plan(asked.plan.absolute())
    return door


class Door:
    """The window there is, and another one in its place when the owner chose another language."""

    def __init__(self, app: "QApplication", data_dir: Path | None, log: Path) -> None:
        self.app, self._data_dir, self._log = app, data_dir, log
        self.window = self._made()

    def open_plan(self, path: Path) -> None:
        """Open that file in the window."""
        self.window.open_plan(path)

    def _made(self) -> "Window":
        from PySide6.QtCore import QTimer

        window = build(self.app, self._data_dir)
        _catch_mishaps(window, self._log)
        # Not while the menu that was chosen from is still at work.
        window.languages.chosen.connect(lambda: QTimer.singleShot(0, self._speak_anew))
        return window

    def _speak_anew(self) -> None:
        """Close the window and show one in the language now chosen, with the same plan at the same step.

        A window whose plan could be kept nowhere stays; the language is another one with the next start.
        """
        view = self.window.view
        shown = None if view is None else (view.keeper.path, view.wizard.step)
        self.app.setQuitOnLastWindowClosed(False)
        if self.window.close():
            self.window.deleteLater()
            self.window = self._made()
            self.window.show()
            if shown is not None:
                self.window.open_plan(shown[0])
            if shown is not None and self.window.view is not None:
                self.window.view.wizard.go(shown[1])
        self.app.setQuitOnLastWindowClosed(True)


def build(app: "QApplication", data_dir: Path | None, language: str = "", translations: Path | None = None) -> "Window":
    """The window with everything it needs, on an application that is already there.

    `data_dir` holds settings, history and new plans instead of the system's usual places; `language` is a locale such
    as `de_DE` instead of the owner's; `translations` a folder of translations instead of those that come along.
    """
    from PySide6.QtCore import QLocale
    from PySide6.QtGui import QIcon

    from .ui import theme
    from .ui.places import APPLICATION, places
    from .ui.settings import Settings
    from .ui.surroundings import Surroundings
    from .ui.widgets.focus_ring import FocusRing
    from .ui.window import Window

    app.setApplicationName(APPLICATION)
    app.setDesktopFileName(APPLICATION)
    where = places(data_dir)
    settings = Settings(where.settings)
    spoken = translations or folder("translations")
    words = load_words(spoken, language or settings.language)
    _translate_qt(app, words.language)
    app.setApplicationDisplayName(words.say("Outsourcing Planner"))
    app.setWindowIcon(QIcon(str(folder("packaging") / f"{APPLICATION}.svg")))
    app.setLayoutDirection(QLocale(words.language).textDirection())
    theme.apply(app, theme.Mode(settings.mode), settings.scale)
    if app.findChild(FocusRing) is None:
        FocusRing(app)
    return Window(Surroundings(settings=settings, places=where, words=words, translations=spoken, now=datetime.now))


def _translate_qt(app: "QApplication", language: str) -> None:
    """Put Qt's own words, such as those of its file dialogs, into the language; they are English without it."""
    from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

    for before in app.findChildren(QTranslator, "qt"):
        app.removeTranslator(before)
        before.deleteLater()
    translator = QTranslator(app)
    translator.setObjectName("qt")
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if language.startswith("en") or not translator.load(QLocale(language), "qtbase", "_", folder):
        translator.deleteLater()
        return
    app.installTranslator(translator)


def _catch_mishaps(window: "Window", log: Path) -> None:
    """From now on an unexpected error saves the plan and is told, in whatever thread it happens."""
    from .ui.mishap import Mishaps

    mishaps = Mishaps(window, window.words, log)
    sys.excepthook = mishaps.take
    threading.excepthook = lambda given: mishaps.take(
        given.exc_type, given.exc_value or given.exc_type(), given.exc_traceback
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="outsourcing-planner", description="Plan what to outsource.")
    parser.add_argument("plan", nargs="?", type=Path, help="a plan to open (.outplan)")
    parser.add_argument("--data-dir", type=Path, help="keep settings, history and new plans under this folder")
    return parser
