"""Tests of a brief on its way out: looked through first, saved all the same if wanted, stopped if wanted."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QApplication, QLabel, QProgressDialog, QPushButton
from pytestqt.qtbot import QtBot

from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.storage.planfile import PlanFile
from outsourcing_planner.ui.export import Export, ProofDialog
from outsourcing_planner.ui.filing import Filing
from outsourcing_planner.ui.plan_view import PlanView
from outsourcing_planner.ui.surroundings import Surroundings
from outsourcing_planner.ui.widgets.text_link import TextLink
from outsourcing_planner.ui.window import Window
from tests import plans

Out = Callable[[Plan], tuple[Export, PlanView, Window]]


@pytest.fixture
def out(started: Callable[[], Window], plan_file: Callable[..., PlanFile], around: Surroundings) -> Iterator[Out]:
    """Opens a plan, ready to go out."""
    made: list[Export] = []

    def open_plan(plan: Plan) -> tuple[Export, PlanView, Window]:
        window = started()
        window.open_plan(plan_file("Out", plan).path)
        assert window.view is not None
        made.append(Export(window, around, Filing(window, around)))
        return made[-1], window.view, window

    yield open_plan
    for export in made:
        export.stop()


def leaky() -> Plan:
    """A plan in whose shared summary a candidate is named."""
    plan = plans.dental()
    plan = paths.put(plan, f"selection.candidates[{plan.selection.candidates[0].id}].name", "LedgerLine of Portland")
    return paths.put(plan, "goals.summary", "We think of LedgerLine of Portland for the books.")


def dialog_of(window: Window) -> ProofDialog:
    """The dialog that tells what was found."""
    found = window.findChild(ProofDialog)
    assert isinstance(found, ProofDialog)
    return found


def test_what_is_private_is_told_before_it_goes_out(qtbot: QtBot, out: Out, tmp_path: Path) -> None:
    """Nothing is saved until the owner says so; then it is, and noted."""
    export, view, window = out(leaky())
    export.save(view, "full", "", tmp_path / "brief.pdf")
    qtbot.waitUntil(lambda: window.findChild(ProofDialog) is not None, timeout=20_000)
    told = " ".join(label.text() for label in dialog_of(window).findChildren(QLabel))
    assert "“LedgerLine of Portland” stands on page 1." in told
    assert not (tmp_path / "brief.pdf").exists()
    save = dialog_of(window).findChild(QPushButton, "proof.save")
    assert isinstance(save, QPushButton)
    save.click()
    assert (tmp_path / "brief.pdf").read_bytes().startswith(b"%PDF-")
    assert len(view.keeper.contents.record.briefs) == 1


def test_what_is_private_is_told_before_it_is_printed(qtbot: QtBot, out: Out) -> None:
    """Nothing is handed to the printer until the owner says so."""
    export, view, window = out(leaky())
    taken: list[bytes] = []
    export.show(view, taken.append)
    qtbot.waitUntil(lambda: window.findChild(ProofDialog) is not None, timeout=20_000)
    assert not taken
    go_on = dialog_of(window).findChild(QPushButton, "proof.save")
    assert isinstance(go_on, QPushButton)
    assert go_on.text() == "&Print it all the same"
    go_on.click()
    assert taken[0].startswith(b"%PDF-")


def test_what_is_private_is_told_before_changes_go_out(qtbot: QtBot, out: Out, tmp_path: Path) -> None:
    """The page of changes is looked through as a brief is; it is saved all the same where the owner says so."""
    export, view, window = out(leaky())
    _, about = view.brief_for()
    before = paths.put(view.document.plan, "goals.summary", "We think of somebody for the books.")
    export.save_changes(view, before, about, tmp_path / "changes.pdf")
    qtbot.waitUntil(lambda: window.findChild(ProofDialog) is not None, timeout=20_000)
    told = " ".join(label.text() for label in dialog_of(window).findChildren(QLabel))
    assert "“LedgerLine of Portland” stands on page 1." in told
    assert not (tmp_path / "changes.pdf").exists()
    save = dialog_of(window).findChild(QPushButton, "proof.save")
    assert isinstance(save, QPushButton)
    save.click()
    assert (tmp_path / "changes.pdf").read_bytes().startswith(b"%PDF-")
    assert view.keeper.contents.record.briefs == ()


def test_what_is_private_is_told_before_a_table_goes_out(qtbot: QtBot, out: Out, tmp_path: Path) -> None:
    """The answer form as a table is looked through as well."""
    export, view, window = out(leaky())
    export.save_table(view, lambda: b"As LedgerLine of Portland does it", tmp_path / "form.csv")
    qtbot.waitUntil(lambda: window.findChild(ProofDialog) is not None, timeout=20_000)
    assert not (tmp_path / "form.csv").exists()
    dialog_of(window).reject()
    export.save_table(view, lambda: b"Nobody is named", tmp_path / "form.csv")
    qtbot.waitUntil((tmp_path / "form.csv").is_file, timeout=20_000)


def test_it_leads_to_what_should_be_mended(qtbot: QtBot, out: Out, tmp_path: Path) -> None:
    """“Take me there” saves nothing and shows the page."""
    export, view, window = out(leaky())
    export.save(view, "full", "", tmp_path / "brief.pdf")
    qtbot.waitUntil(lambda: window.findChild(ProofDialog) is not None, timeout=20_000)
    link = dialog_of(window).findChild(TextLink, "proof.go.0")
    assert isinstance(link, TextLink)
    link.click()
    assert view.wizard.step == "selection"
    assert not (tmp_path / "brief.pdf").exists()


def test_making_it_can_be_stopped(qtbot: QtBot, out: Out, tmp_path: Path) -> None:
    """Cancel, and nothing is saved, which is said."""
    export, view, window = out(plans.two_hundred())
    export.save(view, "full", "", tmp_path / "brief.pdf")
    progress = window.findChild(QProgressDialog)
    assert isinstance(progress, QProgressDialog)
    cancel = progress.findChild(QPushButton)
    assert isinstance(cancel, QPushButton)
    cancel.click()
    qtbot.waitUntil(lambda: view.notice.sentence == "Nothing was saved.", timeout=20_000)
    assert not (tmp_path / "brief.pdf").exists()


def test_a_plan_put_away_meanwhile_is_not_missed(out: Out, tmp_path: Path) -> None:
    """The brief of a plan that was closed while it was made is let go."""
    export, view, window = out(msgspec.structs.replace(plans.cafe(), title="Gone"))
    closed = threading.Event()
    export._worker.submit(closed.wait)  # so that it is not done before the window is closed
    export.save(view, "full", "", tmp_path / "brief.pdf")
    window.close()
    closed.set()
    export.stop()
    QApplication.processEvents()
    assert not (tmp_path / "brief.pdf").exists()
