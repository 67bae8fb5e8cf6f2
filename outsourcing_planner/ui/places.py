"""Where the program keeps what is not a plan: settings, history, recovery; and where new plans are put."""

from pathlib import Path

import msgspec
from PySide6.QtCore import QStandardPaths

APPLICATION = "outsourcing-planner"


class Places(msgspec.Struct, frozen=True):
    """Folders that need not exist yet; whoever writes makes them."""

    settings: Path
    history: Path
    recovery: Path
    plans: Path
    log: Path

    def made_plans(self) -> Path:
        """The folder for plans, made where it can be and was not there; the owner's home where it cannot."""
        try:
            self.plans.mkdir(parents=True, exist_ok=True)
        except OSError:
            return Path.home()
        return self.plans


def places(data_dir: Path | None = None) -> Places:
    """The usual places of this computer, or all of them under one folder."""
    if data_dir is not None:
        root = data_dir.absolute()
        return Places(root / "settings.ini", root / "history", root / "recovery", root / "plans", root / "log")
    config = _standard(QStandardPaths.StandardLocation.GenericConfigLocation) / APPLICATION
    data = _standard(QStandardPaths.StandardLocation.GenericDataLocation) / APPLICATION
    documents = _standard(QStandardPaths.StandardLocation.DocumentsLocation)
    plans = documents / "Outsourcing plans"
    return Places(config / "settings.ini", data / "history", data / "recovery", plans, data / "log")


def _standard(location: QStandardPaths.StandardLocation) -> Path:
    found = QStandardPaths.writableLocation(location)
    return Path(found) if found else Path.home()
