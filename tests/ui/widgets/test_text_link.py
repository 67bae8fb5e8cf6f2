"""Tests of the sentence that can be clicked."""

from pytestqt.qtbot import QtBot

from outsourcing_planner.ui import theme
from outsourcing_planner.ui.widgets.text_link import TextLink


def test_a_link_is_large_enough_to_click(qtbot: QtBot) -> None:
    """A link of one word is as high as any other target."""
    link = TextLink("Plan")
    qtbot.addWidget(link)
    assert link.sizeHint().height() >= theme.LEAST_TARGET
    assert link.minimumSizeHint().height() >= theme.LEAST_TARGET
    assert link.heightForWidth(400) >= theme.LEAST_TARGET
