"""What the commands share: opening a plan file, the words to speak with, and JSON as it is printed."""

import json
from pathlib import Path
from typing import Any

from ..language import Words, load_words
from ..plan import Plan
from ..resources import folder
from ..storage.errors import Kind, PlanFileError
from ..storage.planfile import PlanFile
from .outcome import CannotError, Outcome, printable


def open_plan(path: Path) -> PlanFile:
    """The plan file, open; raises `CannotError`."""
    try:
        return PlanFile.open(path)
    except PlanFileError as error:
        raise cannot(error, path) from error


def cannot(error: PlanFileError, path: Path) -> CannotError:
    """What is wrong with a file, as a line that begins with the name that was typed."""
    words = english()
    said = words.say("There is no such file or folder.") if error.kind is Kind.MISSING else error.say(words)
    return CannotError(f"{path}: {said}")


def english(locale: str = "") -> Words:
    """English sentences, figures as that locale writes them."""
    return load_words(folder("translations"), "en", locale)


def words_for(plan: Plan) -> Words:
    """English sentences, figures as the plan's locale writes them."""
    return english(plan.locale)


def as_json(data: Any) -> Outcome:
    """The data as indented JSON; letters of all scripts stay letters."""
    return Outcome(json.dumps(data, ensure_ascii=False, indent=2) + "\n")


def as_text(lines: list[str]) -> Outcome:
    """The lines as they are printed on a terminal."""
    return Outcome(printable("\n".join(lines)) + "\n")
