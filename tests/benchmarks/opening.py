"""Opening: a plan in the window, and the home screen over a folder with very many."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from outsourcing_planner.storage.planfile import PlanFile, new_contents
from outsourcing_planner.ui.places import places
from tests.plans import dental, two_hundred

from .measuring import Row, offscreen

MANY = 1000

_OPEN = """
import json, sys, time
from pathlib import Path
from outsourcing_planner import app as door
import outsourcing_planner.ui.load_ahead as ahead
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = door.build(app, Path(sys.argv[1]))
window.show()
while window.findChild(ahead.LoadAhead)._parts:
    app.processEvents()
for _ in range(20):
    app.processEvents()

def floor():
    start = time.process_time()
    json.loads(Path(sys.argv[2]).read_bytes())
    empty = QMainWindow()
    empty.show()
    app.processEvents()
    return time.process_time() - start

def steps():
    start = time.process_time()
    window.open_plan(Path(sys.argv[2]))
    taken = [time.process_time() - start]
    quiet = 0
    while quiet < 3:
        start = time.process_time()
        app.processEvents()
        taken.append(time.process_time() - start)
        quiet = quiet + 1 if taken[-1] < 0.002 else 0
        time.sleep(0.005)
    return taken

floors = sorted(floor() for _ in range(5))
taken = steps()
print(json.dumps({"floor": floors[2], "whole": sum(taken), "longest": max(taken)}))
window.close()
"""

_MANY = """
import json, resource, sys, time
from pathlib import Path
from outsourcing_planner import app as door
import outsourcing_planner.ui.load_ahead as ahead
from PySide6.QtWidgets import QApplication, QTableView
ahead.FIRST_MS = 3_600_000  # takes its twenty MB once, for any number of plans, between the first row and the last
app = QApplication([])
window = door.build(app, Path(sys.argv[1]))
window.show()
app.processEvents()
home = window._desk.home
start = time.process_time()
folder = Path(sys.argv[2])
listed = sorted((path for path in folder.glob("*.outplan")), key=lambda path: path.stat().st_mtime)
floor = time.process_time() - start
start = time.process_time()
window._desk._list_plans()
app.processEvents()
first = time.process_time() - start
rows = home.findChild(QTableView, "home.plans").model()
assert rows.rowCount() == len(listed) == int(sys.argv[3])
memory = []
for wanted in (100, 1000):
    while sum(bool(rows.index(row, 4).data()) for row in range(wanted)) < wanted:
        app.processEvents()
    memory.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
print(json.dumps({"floor": floor, "first": first, "memory": memory}))
window.close()
"""


def open_plan(folder: Path) -> Iterator[Row]:
    """The large plan, opened from the home screen when all that shows one is loaded: until nothing more happens."""
    file = PlanFile.create(folder / "opened.outplan", new_contents(two_hundred(), "opened"))
    runs = [_told(_OPEN, str(folder / "open"), str(file.path)) for _ in range(3)]
    taken = sorted(runs, key=lambda run: float(run["whole"]))[1]
    what = "Open a plan of 200 tasks, against its JSON and an empty window, CPU"
    yield Row(what, "ms", taken["floor"] * 1000, taken["whole"] * 1000, None)
    yield Row("Open a plan of 200 tasks: the longest step, CPU", "ms", 100, taken["longest"] * 1000, 1.0)


def home_with_many(folder: Path) -> Iterator[Row]:
    """A thousand plans in the owner's folder."""
    data = folder / "many"
    plans = places(data).plans
    plans.mkdir(parents=True)
    first = PlanFile.create(plans / "0.outplan", new_contents(dental(), "many0"))
    for number in range(1, MANY):
        (plans / f"{number}.outplan").write_bytes(first.data)
    taken = _told(_MANY, str(data), str(plans), str(MANY))
    yield Row(f"Home with {MANY} plans: first rows, against listing the folder, CPU", "ms", taken["floor"] * 1000,
              taken["first"] * 1000, None)  # fmt: skip
    yield Row(f"Home with {MANY} plans: first rows, CPU", "ms", 100, taken["first"] * 1000, 1.0)
    early, late = taken["memory"]
    yield Row(f"Home with {MANY} plans: peak memory after all, against after 100", "MB", early, late, 1.1)


def _told(script: str, *arguments: str) -> dict[str, Any]:
    """What a script in a process of its own tells of itself."""
    ran = subprocess.run(
        [sys.executable, "-c", script, *arguments], env=offscreen(), stdout=subprocess.PIPE, check=True
    )
    found: dict[str, Any] = json.loads(ran.stdout)
    return found
