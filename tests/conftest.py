"""Guards every test: no real settings, no screen, no network, and nothing unexpected passes silently."""

import gc
import logging
import os
from collections.abc import Generator, Iterator
from pathlib import Path

from .screen import platform

os.environ["QT_QPA_PLATFORM"] = platform()
os.environ["QT_LOGGING_RULES"] = "qt.qpa.*=false"
os.environ["LC_ALL"] = "C.UTF-8"

import hypothesis
import pytest

OF_THE_TEST_SCREEN = "This plugin does not support "
"""How Qt's screenless platform begins when a window has a smallest size or opens a popup; no real one says it."""

hypothesis.settings.register_profile("ci", max_examples=50, deadline=None, derandomize=True)
hypothesis.settings.register_profile("thorough", max_examples=10_000, deadline=None)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Let nothing be collected while a test of the window runs, only after Qt has cleared up behind it.

    A widget without a parent that the test has let go of would be deleted in the middle of an event of its own, which
    ends the process. In the program every widget has a parent.
    """
    if "qapp" not in getattr(item, "fixturenames", ()):
        return (yield)
    gc.disable()
    try:
        return (yield)
    finally:
        gc.collect(0)
        gc.enable()


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings, history and recovery of a test go to its own folder."""
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        folder = tmp_path / "home" / name.lower()
        folder.mkdir(parents=True)
        monkeypatch.setenv(name, str(folder))


@pytest.fixture(autouse=True)
def _no_logged_warning(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A warning in the log fails the test."""
    yield
    for phase in ("setup", "call"):
        found = [record for record in caplog.get_records(phase) if record.levelno >= logging.WARNING]
        assert not found, [record.getMessage() for record in found]


@pytest.fixture(autouse=True)
def _no_qt_warning(request: pytest.FixtureRequest) -> Iterator[None]:
    """A warning from Qt fails the test; only tests that use Qt pay for looking."""
    if "qtbot" not in request.fixturenames:
        yield
        return
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

    said: list[str] = []

    def note(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and not message.startswith(OF_THE_TEST_SCREEN):
            said.append(message)

    before = qInstallMessageHandler(note)
    yield
    qInstallMessageHandler(before)
    assert not said, said
