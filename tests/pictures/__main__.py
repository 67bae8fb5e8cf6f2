"""Draws every page of the real window as a picture: `python -m tests.pictures OUT [--only payment] [--look dark]`."""

import argparse
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from ..screen import platform

os.environ["QT_QPA_PLATFORM"] = platform()

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea

from outsourcing_planner.advice.readiness import REVIEW, steps
from outsourcing_planner.app import build
from outsourcing_planner.ui.plan_view import PlanView
from outsourcing_planner.ui.settings import Settings
from outsourcing_planner.ui.widgets.more import More
from outsourcing_planner.ui.window import Window
from outsourcing_planner.ui.wizard import BESIDE, ONCE_AGREED

from .plans import PLANS, fill_home
from .states import STATES, put_away, with_what_stands_over
from .waiting import let_pass, until_set


class Look(msgspec.Struct, frozen=True):
    """How the window is looked at."""

    width: int = 1280
    height: int = 800
    mode: str = "light"
    scale: float = 1.0
    mirrored: bool = False


LOOKS = {
    "light": Look(),
    "small": Look(width=911, height=512),
    "least": Look(width=880, height=500),
    "large": Look(scale=2.0),
    "dark": Look(mode="dark"),
    "mirrored": Look(mirrored=True),
}


class Camera:
    """Opens the window in one look and writes what it shows to a folder."""

    def __init__(self, app: QApplication, name: str, out: Path, only: str) -> None:
        self._app, self._name, self._out, self._only = app, name, out, only
        self._look = LOOKS[name]

    def take(self) -> None:
        """Write every picture of this look that was asked for."""
        for full in (False, True):
            if self._wants("home"):
                self._take_home(full=full)
        if self._wants("states"):
            self._take_states()
        for plan in PLANS:
            if self._only in ("", plan) or self._only not in ("home", "states"):
                self._take_plan(plan)

    def _wants(self, screen: str) -> bool:
        return self._only in ("", screen)

    def _window(self, folder: Path) -> Window:
        settings = Settings(folder / "settings.ini")
        settings.mode, settings.scale = self._look.mode, self._look.scale
        del settings
        window = build(self._app, folder)
        if self._look.mirrored:
            self._app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            window.looks.set_mode(self._look.mode)
        window.resize(self._look.width, self._look.height)
        window.show()
        window.activateWindow()
        let_pass(self._app, 0.05)
        return window

    def _take_home(self, *, full: bool) -> None:
        with tempfile.TemporaryDirectory() as folder:
            if full:
                fill_home(Path(folder))
            window = self._window(Path(folder))
            let_pass(self._app, 0.6 if full else 0.1)
            self._write(window, "home-plans" if full else "home-empty")
            self._end(window)

    def _take_plan(self, plan: str) -> None:
        with tempfile.TemporaryDirectory() as folder:
            path = PLANS[plan](Path(folder), "ar_EG" if self._look.mirrored else "")
            window = self._window(Path(folder))
            window.open_plan(path)
            for name in self._shown(window, plan):
                self._write(window, f"{plan}-{name}")
            self._end(window)

    def _take_states(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            path = PLANS["sample"](Path(folder), "ar_EG" if self._look.mirrored else "")
            window = self._window(Path(folder))
            window.open_plan(path)
            view = window.view
            assert view is not None
            for name, bring_up in STATES.items():
                bring_up(window, view)
                let_pass(self._app, 0.4)
                with_what_stands_over(window).save(str(self._out / f"{self._name}-state-{name}.png"))
                put_away(window)
                let_pass(self._app, 0.05)
            self._end(window)

    def _shown(self, window: Window, plan: str) -> Iterator[str]:
        """Bring one screen after the other to the front, and say its name."""
        view = window.view
        assert view is not None
        if plan == "agreed":
            if self._wants("changes"):
                view.wizard.go(REVIEW)
                yield "review"
                view.show_changes()
                yield "changes"
            yield from self._shown_once_agreed(view)
            return
        keys = [*(step.key for step in steps(view.document.plan)), *(key for key in BESIDE if key not in ONCE_AGREED)]
        for at, key in enumerate(keys, start=1):
            if self._wants(key):
                yield from self._scrolled(view, f"{at}-{key}", key)

    def _shown_once_agreed(self, view: PlanView) -> Iterator[str]:
        """The pages that are offered only then, their groups open."""
        for key in ONCE_AGREED:
            if self._wants(key):
                for more in view.wizard.page(key).findChildren(More):
                    more.open()
                yield from self._scrolled(view, key, key)

    def _scrolled(self, view: PlanView, name: str, key: str) -> Iterator[str]:
        """A page from its top to its end."""
        view.wizard.go(key)
        until_set(self._app, view)
        yield name
        for area in view.wizard.findChildren(QScrollArea):
            bar = area.verticalScrollBar()
            part = 1
            while area.isVisible() and bar.value() < bar.maximum():
                bar.setValue(bar.value() + area.viewport().height() - 40)
                part += 1
                yield f"{name}-{part}"

    def _write(self, window: Window, name: str) -> None:
        let_pass(self._app, 0.06)
        window.grab().save(str(self._out / f"{self._name}-{name}.png"))

    def _end(self, window: Window) -> None:
        window.close()
        window.deleteLater()
        self._app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        let_pass(self._app, 0.02)


def main() -> None:
    """Write the pictures that were asked for."""
    parser = argparse.ArgumentParser(prog="python -m tests.pictures", description="Draw every page.")
    parser.add_argument("out", type=Path)
    parser.add_argument("--only", default="", help="home, changes, states, or the key of a page")
    parser.add_argument("--look", choices=LOOKS, action="append", help="may be given several times")
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    for name in asked.look or LOOKS:
        Camera(app, name, asked.out, asked.only).take()


if __name__ == "__main__":
    main()
