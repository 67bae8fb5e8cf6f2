"""Every scenario can be entered whole, and what must stay private is nowhere else."""

from pathlib import Path

import msgspec
import pytest

from outsourcing_planner.cli import main
from outsourcing_planner.plan import content as plan_content
from outsourcing_planner.plan import paths
from outsourcing_planner.storage.planfile import PlanFile
from tests.scenarios.content import NAMES, content, scenario


@pytest.mark.parametrize("name", NAMES)
def test_entered_whole_and_read_back_equal(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A plan made from the content holds all of it, in the file too and in what the file shows."""
    source, file = tmp_path / "content.json", tmp_path / "plan.outplan"
    source.write_bytes(msgspec.json.encode(content(name)))
    assert main(["new", "--from", str(source), "-o", str(file)]) == 0
    entered = PlanFile.open(file).contents.draft
    assert entered == scenario(name)
    capsys.readouterr()
    assert main(["show", str(file), "--json"]) == 0
    shown = msgspec.json.decode(capsys.readouterr().out)
    assert plan_content.from_data(shown) == entered
    assert _holds(shown, plan_content.with_ids(content(name)))


@pytest.mark.parametrize("name", [name for name in NAMES if name != "uk-renegotiation-v1"])
def test_private_words_stand_only_in_private_fields(name: str) -> None:
    """Each scenario has such words, and no field that may be shared holds one."""
    found = [(path, one) for path, one, value in paths.walk(scenario(name)) if "CANARY-S" in str(value)]
    assert found
    assert [path for path, one in found if one.field.shared] == []


def _holds(whole: object, part: object) -> bool:
    """Whether everything in the second stands in the first."""
    if isinstance(part, dict) and isinstance(whole, dict):
        return all(key in whole and _holds(whole[key], value) for key, value in part.items())
    if isinstance(part, list) and isinstance(whole, list):
        return len(whole) == len(part) and all(_holds(*pair) for pair in zip(whole, part, strict=True))
    return whole == part
