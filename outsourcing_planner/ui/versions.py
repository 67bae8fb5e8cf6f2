"""Which versions of what are running: what a report of a fault needs, and nothing of any plan."""

import platform

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

_PARTS = ("PySide6_Essentials", "reportlab", "tinydb", "msgspec", "babel")


def own_version() -> str:
    """The program's version, such as 0.1.0; empty where it was not installed."""
    return _version("outsourcing-planner")


def details() -> str:
    """One line for each part of the program and the system; English, for whoever mends it."""
    lines = [
        f"Outsourcing Planner {own_version()}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
        f"Python {platform.python_version()}, Qt {qVersion()} ({QGuiApplication.platformName()})",
        *(f"{part} {_version(part)}" for part in _PARTS),
    ]
    return "\n".join(line.rstrip() for line in lines)


def _version(package: str) -> str:
    from importlib.metadata import PackageNotFoundError, version  # slow to load, and seldom wanted

    try:
        return version(package)
    except PackageNotFoundError:
        return ""
