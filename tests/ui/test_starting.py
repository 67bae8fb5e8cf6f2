"""How the program starts, in a process of its own, for here everything is loaded already."""

import os
import subprocess
import sys
from pathlib import Path

PROGRAM = """
import gc, sys
from outsourcing_planner import app as door

build = door.build

def build_and_quit(app, *given):
    from PySide6.QtCore import QTimer
    assert not gc.isenabled()
    QTimer.singleShot(0, app.quit)
    return build(app, *given)

door.build = build_and_quit
assert door.main(["--data-dir", sys.argv[1]]) == 0 and gc.isenabled()
loaded = list(sys.modules)
late = loaded[loaded.index("PySide6"):]
print(*(name for name in late if name.startswith("outsourcing_planner.") and ".ui" not in name))
later = {"outsourcing_planner.advice.check", "outsourcing_planner.ui.keeper", "reportlab", "babel"}
print(*sorted(later & set(loaded)))
"""


def test_what_knows_no_qt_is_loaded_first_and_what_shows_a_plan_later(tmp_path: Path) -> None:
    """PySide6 reads the source of all that comes after it, and the first screen waits for all that is loaded."""
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    assert (ran.stderr, ran.stdout.split()) == ("", [])
