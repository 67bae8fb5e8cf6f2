"""Notices that a plan's file may have changed: the system says so, or the owner comes back from another program."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

_CALM_MS = 400
"""How long a file is left alone after the last sign of a change, so that whoever writes it can finish."""


class Lookout(QObject):
    """Emits `stirred` when it is time to look; that may be too often, and where a drive tells nothing, too late.

    The system stops watching a file once it was replaced, so its folder is watched too, and the file again each time.
    """

    stirred = Signal()

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._path = path
        self._watcher = QFileSystemWatcher(self)
        self._calm = QTimer(self, singleShot=True, interval=_CALM_MS)
        self._calm.timeout.connect(self._look)
        self._watcher.fileChanged.connect(self._calm.start)
        self._watcher.directoryChanged.connect(self._calm.start)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._came_back)
        self.keep_watching()

    def watch(self, path: Path) -> None:
        """Watch another file instead."""
        known = [*self._watcher.files(), *self._watcher.directories()]
        if known:
            self._watcher.removePaths(known)
        self._path = path
        self.keep_watching()

    def keep_watching(self) -> None:
        """Watch the file and its folder again where the system has stopped, as they were replaced or gone."""
        missing = {str(self._path), str(self._path.parent)}
        missing -= {*self._watcher.files(), *self._watcher.directories()}
        if missing:
            self._watcher.addPaths(sorted(missing))

    def _look(self) -> None:
        self.keep_watching()
        self.stirred.emit()

    def _came_back(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self._look()
