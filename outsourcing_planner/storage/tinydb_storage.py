"""TinyDB's storage for one plan file: strict reading, and each write one safe save."""

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from tinydb import Storage

from .atomic import folder_device, safe_create, safe_write
from .errors import PlanFileError
from .reading import digest, read_regular
from .sealing import Tables, sealed, tables_in


class PlanStorage(Storage):
    """Reads and writes the tables of a plan file; raises `PlanFileError` and nothing else.

    A write is refused where the file is not the one that was last read or written here. `data` is the file as bytes.
    """

    def __init__(self, path: Path) -> None:
        self.path = Path(path).absolute()
        self.data = b""
        self._device: int | None = None
        self._attempted = ""

    def read(self) -> dict[str, dict[str, Any]]:
        """The tables, freshly read from the disk; a file that is not there is an error, not an empty plan."""
        self._device = folder_device(self.path)
        data = read_regular(self.path)
        tables = tables_in(data, self.path)
        self.data = data
        return tables

    def write(self, data: Mapping[str, Mapping[str, Any]]) -> None:
        """Save the tables; the checksum is made anew."""
        self._save(sealed(data, self.path))

    def create(self, tables: Tables) -> None:
        """Make the file; raises EXISTS where there is one of that name."""
        data = sealed(tables, self.path)
        safe_create(self.path, data)
        self.data = data
        self.stay_here()

    def on_disk(self) -> str:
        """The SHA-256 of the file as it is now."""
        return digest(read_regular(self.path))

    def knows(self, found: str) -> bool:
        """Whether that SHA-256 is of what was last read or written here, or of what a failed write may have left."""
        return found in (digest(self.data), self._attempted)

    def is_folder_there(self) -> bool:
        """Whether the file's folder is there, on the device it was on when the file was read or made."""
        try:
            return self._device is None or folder_device(self.path) == self._device
        except PlanFileError:
            return False

    def stay_here(self) -> None:
        """Take the device the folder is on now for its own; a folder that is not there changes nothing."""
        with suppress(PlanFileError):
            self._device = folder_device(self.path)

    def _save(self, data: bytes) -> None:
        seen = digest(self.data)
        if self._attempted and self.on_disk() == self._attempted:
            seen = self._attempted
        self._attempted = digest(data)
        safe_write(self.path, data, seen, device=self._device)
        self.data = data
        self._attempted = ""
