"""The one error says in words what is wrong and where."""

import errno
from pathlib import Path

import pytest

from outsourcing_planner.language.words import load_words
from outsourcing_planner.storage.errors import Kind, PlanFileError, explained
from outsourcing_planner.storage.planfile import PlanFile


def test_it_speaks(tmp_path: Path) -> None:
    """What is wrong comes first, then the line; braces in a file's name stay as they are."""
    path = tmp_path / "a {plan}.outplan"
    path.write_bytes(b'{\n"a" 1}')
    with pytest.raises(PlanFileError) as caught:
        PlanFile.open(path)
    said = caught.value.say(load_words(tmp_path, "en"))
    assert said == "This plan file is damaged and cannot be opened. It stops making sense in line 2."
    assert str(caught.value) == f"a {{plan}}.outplan: {said}"


def test_the_systems_complaints() -> None:
    """A full drive, a forbidden file and an unknown fault are told apart."""
    here = Path("plan.outplan")
    assert explained(OSError(errno.ENOSPC, ""), here).kind is Kind.FULL
    assert explained(OSError(errno.EACCES, ""), here).kind is Kind.READ_ONLY
    assert explained(OSError(errno.EACCES, ""), here, writing=False).kind is Kind.FORBIDDEN
    assert explained(OSError(errno.EIO, "Input/output error"), here).values == {"complaint": "Input/output error"}
    assert explained(ValueError("embedded null byte"), here).kind is Kind.MISSING
