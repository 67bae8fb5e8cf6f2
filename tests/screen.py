"""The screen on which windows are tested: none that is seen, but one with room for the window as it is meant."""

import os
from pathlib import Path

_WITH_ROOM = f"offscreen:configfile={Path(__file__).with_suffix('.json')}"
"""Qt's screenless platform with that screen; its own is 800 by 800, too small for the window."""


def platform() -> str:
    """The name of that screen's platform, unless a real one was asked for."""
    asked = os.environ.get("QT_QPA_PLATFORM", "offscreen")
    return _WITH_ROOM if asked == "offscreen" else asked
