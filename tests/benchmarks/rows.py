"""What is measured, each beside its floor."""

import json
import os
import tempfile
from collections.abc import Iterator
from datetime import date
from functools import partial
from itertools import count
from pathlib import Path

from outsourcing_planner.advice.check import check
from outsourcing_planner.language import Words, load_words
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.storage.planfile import PlanFile, new_contents
from outsourcing_planner.storage.starters import sample
from outsourcing_planner.ui.places import places
from tests.plans import dental, two_hundred

from .growing import growth, of_tasks
from .measuring import Row, cpu, processes, wall, worst
from .opening import home_with_many, open_plan

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

_STARTED = (
    _AS_INSTALLED
    + """
from outsourcing_planner import app as door
build = door.build
def build_and_look(app, *given):
    window = build(app, *given)
    look(app, window)
    return window
door.build = build_and_look
sys.exit(door.main(["--data-dir", sys.argv[1]]))
"""
)

_HOME = _STARTED.replace(
    "door.build =",
    """
def look(app, window):
    from PySide6.QtCore import QTimer
    QTimer.singleShot(0, lambda: QTimer.singleShot(0, app.quit))
door.build =""",
)
"""As `main.py` does it. What `ui/load_ahead.py` loads later, while the owner looks at the screen, is not in it."""

_LISTED = _STARTED.replace(
    "door.build =",
    """
def look(app, window):
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QTableView
    rows = window.findChild(QTableView, "home.plans").model()
    def all_read():
        if rows.rowCount() and all(rows.index(row, 4).data() for row in range(rows.rowCount())):
            app.quit()
    timer = QTimer(window, interval=0)
    timer.timeout.connect(all_read)
    timer.start()
door.build =""",
)
"""The same, until every plan listed has been read and checked."""

_CHECK = (
    _AS_INSTALLED
    + """
from outsourcing_planner.cli import main
sys.argv = ["outplan", "check", sys.argv[1]]
code = main()
assert "PySide6" not in sys.modules and "reportlab" not in sys.modules
sys.exit(0 if code in (0, 1) else 3)
"""
)


_REPORTLAB = """
from reportlab.platypus import BaseDocTemplate, Paragraph, Table
from reportlab.pdfbase import pdfmetrics, ttfonts
"""

_SMALL_BRIEF = (
    _AS_INSTALLED
    + """
from datetime import date
from pathlib import Path
from outsourcing_planner.brief.compose import compose
from outsourcing_planner.brief.content import About
from outsourcing_planner.brief.typeset import Paper, typeset
from outsourcing_planner.language import load_words
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.tasks import Decision, Task
plan = paths.insert(Plan(title="One task"), "tasks.items", Task(id="t1", name="Paint", decision=Decision.OUTSOURCE))
about = About(version=1, on=date(2026, 11, 22), draft=False)
typeset(compose(plan, about, load_words(Path(), "en", "en_GB")), Paper.A4)
"""
)


def rows() -> Iterator[Row]:
    """One line after the other."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        yield from _start(folder)
        yield from home_with_many(folder)
        yield from open_plan(folder)
        yield from _save(folder)
        yield from _edit()
        yield from _command_line(folder)
        yield from _brief()
        yield from _small_brief()
        yield from growth(folder)


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
    for plan, limit in ((two_hundred(), 16.7), (of_tasks(2000), 50.0)):
        path = paths.item_path("tasks.items", plan.tasks.items[100].id) + ".name"
        keystroke = partial(_keystroke, plan, path, words, count())
        what = f"One edit and the whole check, {len(plan.tasks.items)} tasks, 99 of 100, CPU"
        yield Row(what, "ms", limit, worst(keystroke), 1.0)


def _keystroke(plan: Plan, path: str, words: Words, typed: Iterator[int]) -> None:
    """Never the same text twice, so that nothing is found because it was found before."""
    check(paths.put(plan, path, f"Task {next(typed)}"), date(2026, 11, 22), words)


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


def _small_brief() -> Iterator[Row]:
    loaded, made = processes((_REPORTLAB,), (_SMALL_BRIEF,))
    yield Row("Brief of a one-task plan, against importing ReportLab, CPU", "s", loaded.cpu, made.cpu, 1.5)
