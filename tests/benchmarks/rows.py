"""What is measured, each beside its floor."""

import json
import os
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from outsourcing_planner.advice.check import check
from outsourcing_planner.language import load_words
from outsourcing_planner.plan import paths
from outsourcing_planner.storage.planfile import PlanFile, new_contents
from tests.plans import two_hundred

from .measuring import Row, cpu, processes, wall

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

_HOME = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from outsourcing_planner.app import build
app = QApplication([])
window = build(app, Path(sys.argv[1]))
window.show()
QTimer.singleShot(0, lambda: QTimer.singleShot(0, app.quit))
app.exec()
"""

_CHECK = """
import sys
from outsourcing_planner.cli import main
code = main(["check", sys.argv[1]])
assert "PySide6" not in sys.modules and "reportlab" not in sys.modules
sys.exit(0 if code in (0, 1) else 3)
"""


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
    empty, home = processes((_EMPTY_WINDOW,), (_HOME, str(folder)))
    yield Row("Start to home shown and idle, CPU", "s", empty.cpu, home.cpu, 2.0)
    yield Row("Start to home shown and idle, peak memory", "MB", empty.memory, home.memory, 1.6)


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
    plan = two_hundred()
    words = load_words(Path(), "en", "en_US")
    path = paths.item_path("tasks.items", plan.tasks.items[100].id) + ".name"

    def keystroke() -> None:
        check(paths.put(plan, path, "x"), date(2026, 11, 22), words)

    yield Row("One edit and the whole check, 200 tasks, against a frame", "ms", 16.7, wall(keystroke, 5), 1.0)


def _command_line(folder: Path) -> Iterator[Row]:
    file = PlanFile.create(folder / "checked.outplan", new_contents(two_hundred(), "bench"))
    bare, checked = processes(("pass",), (_CHECK, str(file.path)))
    yield Row("Command line: check one plan, CPU", "s", bare.cpu, checked.cpu, 5.0)


def _brief() -> Iterator[Row]:
    from outsourcing_planner.brief.compose import compose
    from outsourcing_planner.brief.content import About
    from outsourcing_planner.brief.typeset import Paper, typeset

    from .bare import bare

    plan = two_hundred()
    words = load_words(Path(), "en", "en_US")
    about = About(version=1, on=date(2026, 11, 22), draft=False)
    took = wall(lambda: typeset(compose(plan, about, words), Paper.A4))
    yield Row("Brief of 200 tasks, against two seconds", "ms", 2000, took, 1.0)
    brief = compose(plan, about, words)
    floor, tagged = cpu(lambda: bare(brief)), cpu(lambda: typeset(brief, Paper.A4))
    yield Row("Brief of 200 tasks, tagged, against bare platypus, CPU", "ms", floor, tagged, 3.5)
