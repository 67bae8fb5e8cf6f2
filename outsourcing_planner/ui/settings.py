"""What the owner set and where they were: remembered between starts, never anything from inside a plan."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QLocale, QSettings

from ..advice.thresholds import DEFAULTS, Thresholds, from_plain, to_plain

RECENT_AT_MOST = 50
MODES = ("system", "light", "dark")


class Settings:
    """A thin, typed view of one settings file."""

    def __init__(self, file: Path) -> None:
        self._store = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def language(self) -> str:
        """The language of the screen, with the computer's region where it is the computer's own."""
        chosen, own = self.chosen_language, QLocale.system().name()
        return chosen if chosen and chosen != own.partition("_")[0] else own

    @property
    def chosen_language(self) -> str:
        """The language the owner chose, such as `de`; empty for the computer's."""
        return str(self._store.value("language", "") or "")

    @chosen_language.setter
    def chosen_language(self, language: str) -> None:
        self._store.setValue("language", language)

    @property
    def mode(self) -> str:
        """`system`, `light` or `dark`."""
        held = str(self._store.value("mode", "system"))
        return held if held in MODES else "system"

    @mode.setter
    def mode(self, mode: str) -> None:
        self._store.setValue("mode", mode)

    @property
    def scale(self) -> float:
        """How large the text is, 1.0 for its usual size, up to 2.0."""
        try:
            return min(2.0, max(1.0, float(str(self._store.value("scale", "1.0")))))
        except ValueError:
            return 1.0

    @scale.setter
    def scale(self, scale: float) -> None:
        self._store.setValue("scale", str(scale))

    @property
    def limits(self) -> Thresholds:
        """From which figure on the check speaks; what makes no sense any more is as it was delivered."""
        held = self._store.value("limits", {})
        return from_plain(held) if isinstance(held, dict) else DEFAULTS

    @limits.setter
    def limits(self, limits: Thresholds) -> None:
        self._store.setValue("limits", to_plain(limits))

    @property
    def preview_shown(self) -> bool:
        """Whether the brief stands beside the page."""
        return str(self._store.value("preview", "true")) == "true"

    @preview_shown.setter
    def preview_shown(self, shown: bool) -> None:
        self._store.setValue("preview", "true" if shown else "false")

    @property
    def geometry(self) -> QByteArray:
        """Size and place of the window; empty before the first time."""
        held = self._store.value("geometry", QByteArray())
        return held if isinstance(held, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._store.setValue("geometry", geometry)

    @property
    def recent(self) -> list[Path]:
        """Plans opened lately, the last one first."""
        held = self._store.value("recent", [])
        names = [held] if isinstance(held, str) else held if isinstance(held, list) else []
        return [Path(str(name)) for name in names if name]

    def plan_id(self, plan: Path) -> str:
        """The id of the plan that was last opened from that file; empty where none was."""
        held = self._store.value("ids", {})
        return str(held.get(str(plan), "")) if isinstance(held, dict) else ""

    def remember(self, plan: Path, plan_id: str) -> None:
        """Put a plan at the top of the recent ones."""
        known = {str(path): self.plan_id(path) for path in self.recent[:RECENT_AT_MOST]}
        self._store.setValue("ids", known | {str(plan): plan_id})
        names = [str(plan), *(str(other) for other in self.recent if other != plan)]
        self._store.setValue("recent", names[:RECENT_AT_MOST])
