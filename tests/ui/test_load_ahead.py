"""Tests of loading ahead: in a process of its own, for here everything is loaded already."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import sys, time
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from outsourcing_planner.app import build

app = QApplication([])
window = build(app, Path(sys.argv[1]), language="en_GB")
window.show()
window.activateWindow()
until = time.monotonic() + float(sys.argv[2])
while time.monotonic() < until and "outsourcing_planner.brief.typeset" not in sys.modules:
    app.processEvents()
    time.sleep(0.01)
loaded = [name in sys.modules for name in ("outsourcing_planner.ui.plan_view", "outsourcing_planner.brief.typeset")]
QTest.keyClick(window.windowHandle(), Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
for letter in "Website":
    QTest.keyClick(window.windowHandle(), letter)
print(loaded, window.view.document.plan.title)
window.close()
"""


@pytest.mark.parametrize(("seconds", "loaded"), [(0, [False, False]), (30, [True, True])])
def test_what_is_typed_right_after_ctrl_n_arrives(tmp_path: Path, seconds: float, loaded: list[bool]) -> None:
    """Whether the plan's pages were loaded ahead or are loaded just now, no key is lost; nothing is loaded at once."""
    child = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path), str(seconds)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    assert child.stderr == ""
    assert child.stdout.strip() == f"{loaded} Website"
