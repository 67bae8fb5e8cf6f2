"""A person at a fresh program."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from .person import Person


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    """Somebody who has just started the program for the first time."""
    somebody = Person(qtbot, qapp, tmp_path / "data")
    yield somebody
    somebody.leaves()
