"""What is measured, each beside its floor."""

import json
import os
import tempfile
from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

import msgspec

from outsourcing_planner.advice.check import check
from outsourcing_planner.language import Words, load_words
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.storage.planfile import PlanFile, new_contents
from outsourcing_planner.storage.starters import sample
from outsourcing_planner.ui.places import places
from tests.plans import dental, two_hundred

from .measuring import Row, cpu, processes, wall, worst

_EMPTY_WINDOW = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1280, 800)
window.show()
QTimer.singleShot(0, lambda: QTimer.singleShot(0, app.quit))
app.exec()
"""

_AS_INSTALLED = """
import sys
sys.modules["pytz"] = None  # Babel takes it where a tool of the developers has brought it; owners do not have it
"""

_HOME = (
    _AS_INSTALLED
    + """
from pathlib import Path
from outsourcing_planner.app import build
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
app = QApplication([])
window = build(app, Path(sys.argv[1]))
window.show()
QTimer.singleShot(0, lambda: QTimer.singleShot(0, app.quit))
app.exec()
"""
)
"""As `main.py` does it. What `ui/load_ahead.py` loads later, while the owner looks at the screen, is not in it."""

_LISTED = _HOME.replace(
    "QTimer.singleShot(0, lambda: QTimer.singleShot(0, app.quit))",
    """
from PySide6.QtWidgets import QTableView
rows = window.findChild(QTableView, "home.plans").model()
def look():
    if rows.rowCount() and all(rows.index(row, 4).data() for row in range(rows.rowCount())):
        app.quit()
timer = QTimer(interval=0)
timer.timeout.connect(look)
timer.start()
""",
)
"""The same, until every plan listed has been read and checked."""

_CHECK = (
    _AS_INSTALLED
    + """
from outsourcing_planner.cli import main
code = main(["check", sys.argv[1]])
assert "PySide6" not in sys.modules and "reportlab" not in sys.modules
sys.exit(0 if code in (0, 1) else 3)
"""
)


def rows() -> Iterator[Row]:
    """One line after the other."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        yield from _start(folder)
        yield from _save(folder)
        yield from _edit()
        yield from _command_line(folder)
        yield from _brief()


def _start(folder: Path) -> Iterator[Row]:
    fresh, used = folder / "fresh", folder / "used"
    plans = places(used).plans
    plans.mkdir(parents=True)
    for number in range(8):
        PlanFile.create(plans / f"{number}.outplan", new_contents(dental(), f"bench{number}"))
    empty, home, listed = processes((_EMPTY_WINDOW,), (_HOME, str(fresh)), (_LISTED, str(used)))
    yield Row("Start to home shown and idle, CPU", "s", empty.cpu, home.cpu, 2.0)
    yield Row("Start to home shown and idle, peak memory", "MB", empty.memory, home.memory, 1.6)
    yield Row("Start to home with eight plans read and checked, CPU", "s", empty.cpu, listed.cpu, None)
    yield Row("Start to home with eight plans, peak memory", "MB", empty.memory, listed.memory, None)


def _save(folder: Path) -> Iterator[Row]:
    file = PlanFile.create(folder / "saved.outplan", new_contents(two_hundred(), "bench"))
    body = json.loads(file.data)
    target = folder / "floor.json"

    def bare() -> None:
        temp = folder / "floor.tmp"
        handle = os.open(temp, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.write(handle, json.dumps(body).encode())
        os.fsync(handle)
        os.close(handle)
        temp.replace(target)
        parent = os.open(folder, os.O_RDONLY)
        os.fsync(parent)
        os.close(parent)

    yield Row("Save a plan of 200 tasks, CPU", "ms", cpu(bare, 20), cpu(lambda: file.save(file.contents), 20), 2.0)


def _edit() -> Iterator[Row]:
    words = load_words(Path(), "en", "en_US")
    for plan, limit in ((two_hundred(), 16.7), (_two_thousand(), 50.0)):
        path = paths.item_path("tasks.items", plan.tasks.items[100].id) + ".name"
        keystroke = partial(_keystroke, plan, path, words)
        what = f"One edit and the whole check, {len(plan.tasks.items)} tasks, 99 of 100, CPU"
        yield Row(what, "ms", limit, worst(keystroke), 1.0)


def _keystroke(plan: Plan, path: str, words: Words) -> None:
    check(paths.put(plan, path, "x"), date(2026, 11, 22), words)


def _two_thousand() -> Plan:
    """Ten times the tasks and deliverables of the large plan."""
    plan, replace = two_hundred(), msgspec.structs.replace
    tasks = [replace(one, id=f"{one.id}n{n}") for n in range(10) for one in plan.tasks.items]
    made = [
        replace(one, id=f"{one.id}n{n}", task=f"{one.task}n{n}") for n in range(10) for one in plan.scope.deliverables
    ]
    return replace(
        plan,
        tasks=replace(plan.tasks, items=tuple(tasks)),
        scope=replace(plan.scope, deliverables=tuple(made)),
    )


def _command_line(folder: Path) -> Iterator[Row]:
    file = PlanFile.create(folder / "checked.outplan", new_contents(two_hundred(), "bench"))
    bare, checked = processes(("pass",), (_CHECK, str(file.path)))
    yield Row("Command line: check one plan, CPU", "s", bare.cpu, checked.cpu, 5.0)


def _brief() -> Iterator[Row]:
    from outsourcing_planner.brief.compose import compose
    from outsourcing_planner.brief.content import About
    from outsourcing_planner.brief.typeset import Paper, typeset
    from outsourcing_planner.ui.preview import PAUSE_MS

    from .bare import bare

    plan = two_hundred()
    words = load_words(Path(), "en", "en_US")
    about = About(version=1, on=date(2026, 11, 22), draft=False)
    took = wall(lambda: typeset(compose(plan, about, words), Paper.A4))
    yield Row("Brief of 200 tasks, against two seconds", "ms", 2000, took, 1.0)
    brief = compose(plan, about, words)
    floor, tagged = cpu(lambda: bare(brief)), cpu(lambda: typeset(brief, Paper.A4))
    yield Row("Brief of 200 tasks, tagged, against bare platypus, CPU", "ms", floor, tagged, 3.5)
    plan = sample()
    took = cpu(lambda: typeset(compose(plan, about, words), Paper.A4, to_keep=False))
    yield Row("Preview of the sample plan: pause after an edit, and CPU", "ms", 500, PAUSE_MS + took, 1.0)
