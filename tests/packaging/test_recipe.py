"""The recipe of the packed program takes everything the program reads, and only from files that are there."""

import ast
import subprocess
from pathlib import Path

import pytest

from outsourcing_planner.resources import folder

PACKAGING = folder("packaging")
RECIPE = PACKAGING / "outsourcing-planner.spec"
SCRIPTS = sorted(PACKAGING.glob("*.sh"))


def _recipe_until(name: str) -> dict[str, object]:
    """What the recipe's constants are, run as PyInstaller does, up to the one of that name."""
    body = []
    for statement in ast.parse(RECIPE.read_text(encoding="utf-8")).body:
        body.append(statement)
        if isinstance(statement, ast.Assign) and ast.unparse(statement.targets[0]) == name:
            break
    kept = [one for one in body if "PyInstaller" not in ast.unparse(one)]
    known: dict[str, object] = {"SPECPATH": str(PACKAGING)}
    exec(compile(ast.Module(kept, []), str(RECIPE), "exec"), known)
    return known


def test_recipe_takes_every_folder_of_resources() -> None:
    """No folder of resources is forgotten, and each lands where the packed program looks for it."""
    taken = _recipe_until("RESOURCES")["RESOURCES"]
    assert isinstance(taken, list)
    wanted = {one.name for one in folder().iterdir() if one.is_dir()} - {"packaging"}
    assert {target: Path(source).name for source, target in taken} == {
        f"outsourcing_planner/resources/{name}": name for name in wanted
    }


@pytest.mark.parametrize("name", ["outsourcing-planner.desktop", "outsourcing-planner-mime.xml", "add-to-desktop.sh"])
def test_recipe_names_files_that_exist(name: str) -> None:
    """What goes beside the program lies in the packaging folder, under the name its script expects."""
    assert (PACKAGING / name).is_file()
    assert name.removeprefix("outsourcing-planner") in RECIPE.read_text(encoding="utf-8")


@pytest.mark.skipif(not Path("/bin/bash").exists(), reason="bash is not installed")
@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_scripts_are_well_formed(script: Path) -> None:
    """Bash can read every script, and each may be started as it is."""
    told = subprocess.run(["/bin/bash", "-n", script], capture_output=True, text=True, check=False)
    assert (told.returncode, told.stderr) == (0, "")
    assert script.stat().st_mode & 0o111
