"""What the tests of the widgets share: British words, and the look put on once."""

import pytest
from PySide6.QtWidgets import QApplication

from outsourcing_planner import resources
from outsourcing_planner.language import Words, load_words
from outsourcing_planner.ui import theme


@pytest.fixture(scope="session")
def _dressed(qapp: QApplication) -> None:
    """The application wears the light theme."""
    theme.apply(qapp, theme.Mode.LIGHT)


@pytest.fixture
def words(_dressed: None) -> Words:
    """English, with the figures of Britain."""
    return load_words(resources.folder("translations"), "en", "en_GB")
