"""Tests of the application as the system sees it, in a process of its own, since there is one application a process."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from outsourcing_planner.storage.planfile import PlanFile

Make = Callable[..., PlanFile]

HANDED_OVER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from outsourcing_planner import app as door

def hand_over():
    for name in ("", sys.argv[2]):
        QCoreApplication.postEvent(QApplication.instance(), QFileOpenEvent(name))
    QTimer.singleShot(1500, look)

def look():
    (window,) = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one.isWindow()]
    print(window.windowTitle(), flush=True)
    window.close()

build = door.build
door.build = lambda *given: (QTimer.singleShot(0, hand_over), build(*given))[1]
raise SystemExit(door.main(["--data-dir", sys.argv[1]]))
"""


def test_a_plan_the_system_hands_over_opens_in_the_window_there_is(plan_file: Make, tmp_path: Path) -> None:
    """As macOS does it: the program runs already, and an event tells which file was opened."""
    file = plan_file("Website")
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            HANDED_OVER,
            str(tmp_path / "data"),
            str(file.path),
        ],
        capture_output=True,
        text=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        timeout=60,
    )
    assert (done.returncode, done.stdout.strip()) == (0, "Website — Outsourcing Planner"), done.stderr
