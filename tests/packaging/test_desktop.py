"""The files that make a desktop know the program and its plans agree with each other and with the program."""

import os
import shutil
import subprocess
from configparser import ConfigParser
from pathlib import Path
from xml.etree import ElementTree

import pytest

from outsourcing_planner.resources import folder
from outsourcing_planner.storage.planfile import SUFFIX
from outsourcing_planner.ui.places import APPLICATION

PACKAGING = folder("packaging")
TYPE = "application/x-outplan"
NAMESPACE = "{http://www.freedesktop.org/standards/shared-mime-info}"


def _entry() -> dict[str, str]:
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(PACKAGING / f"{APPLICATION}.desktop", encoding="utf-8")
    return dict(parser["Desktop Entry"])


def test_menu_entry_starts_the_program_with_a_plan() -> None:
    """The desktop starts the packed program by its name and passes the plan that was double-clicked."""
    entry = _entry()
    assert entry["Type"] == "Application"
    assert entry["Exec"] == f"{APPLICATION} %f"
    assert TYPE in entry["MimeType"].split(";")
    assert (PACKAGING / f"{entry['Icon']}.svg").is_file()


def test_windows_are_known_by_the_name_qt_gives_them() -> None:
    """A running window is shown under the menu entry's icon, as both have the application's name."""
    assert _entry()["StartupWMClass"] == APPLICATION


def test_desktop_file_validates() -> None:
    """The freedesktop checker has nothing to say about the menu entry."""
    checker = shutil.which("desktop-file-validate")
    if checker is None:
        pytest.skip("desktop-file-validate is not installed")
    told = subprocess.run([checker, PACKAGING / f"{APPLICATION}.desktop"], capture_output=True, text=True, check=False)
    assert (told.returncode, told.stdout) == (0, "")


def test_plan_files_have_a_type_of_their_own() -> None:
    """Files with the plan's suffix get the type that the menu entry opens, with the program's icon."""
    kind = ElementTree.parse(PACKAGING / f"{APPLICATION}-mime.xml").getroot().find(f"{NAMESPACE}mime-type")
    assert kind is not None
    assert kind.get("type") == TYPE
    assert [glob.get("pattern") for glob in kind.iter(f"{NAMESPACE}glob")] == [f"*{SUFFIX}"]
    assert [icon.get("name") for icon in kind.iter(f"{NAMESPACE}icon")] == [APPLICATION]


def test_icon_is_a_square_picture() -> None:
    """The icon is well-formed and square, as menus and systems ask."""
    root = ElementTree.parse(PACKAGING / f"{APPLICATION}.svg").getroot()
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    assert root.get("width") == root.get("height")


@pytest.mark.skipif(shutil.which("update-mime-database") is None, reason="shared-mime-info is not installed")
def test_file_type_compiles(tmp_path: Path) -> None:
    """The system's own tool takes the file type and notes the suffix."""
    packages = tmp_path / "mime" / "packages"
    packages.mkdir(parents=True)
    shutil.copy(PACKAGING / f"{APPLICATION}-mime.xml", packages / f"{APPLICATION}.xml")
    known = os.environ | {"XDG_DATA_HOME": str(tmp_path)}
    command = ["update-mime-database", str(tmp_path / "mime")]
    told = subprocess.run(command, capture_output=True, text=True, check=True, env=known)
    assert told.stderr == ""
    assert f"{TYPE}:*{SUFFIX}" in (tmp_path / "mime" / "globs").read_text(encoding="utf-8")
