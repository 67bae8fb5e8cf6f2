"""The commands that write a plan file: `new` and `agree`."""

import sys
from argparse import Namespace
from pathlib import Path
from typing import Any

from ..plan import Plan
from ..plan.content import ContentError, from_data, with_ids
from ..plan.fields import N_
from ..storage.errors import Kind, PlanFileError
from ..storage.planfile import PlanFile, new_contents, new_plan_id
from ..storage.planfile import agree as agreed
from ..storage.reading import MAX_BYTES, read_regular
from ..storage.starters import NoSuchStarterError, load_starter, starters
from ..storage.strictjson import parse
from .opening import as_text, cannot, english, open_plan, words_for
from .outcome import CannotError, Outcome


def new(asked: Namespace) -> Outcome:
    """Make a plan file, blank or from a starter or content; or list the starters."""
    if asked.list:
        return _listed()
    if asked.output is None:
        raise CannotError(english().say("Say with -o which plan file to make."))
    plan = _beginning(asked)
    try:
        PlanFile.create(asked.output, new_contents(plan, new_plan_id()))
    except PlanFileError as error:
        raise cannot(error, asked.output) from error
    return as_text([english().say("Made {file}.", file=asked.output)])


def agree(asked: Namespace) -> Outcome:
    """Keep the draft as the next agreed version."""
    file = open_plan(asked.plan)
    try:
        file.save(agreed(file.contents, asked.on))
    except PlanFileError as error:
        raise cannot(error, asked.plan) from error
    version, words = file.contents.agreed[-1], words_for(file.contents.draft)
    day = words.day(version.agreed_on)
    return as_text([words.say("Version {n}, agreed on {day}.", n=version.number, day=day)])


def _listed() -> Outcome:
    words = english()
    width = max(len(starter.name) for starter in starters())
    rows = ((starter.name, words.say(starter.title), words.say(starter.line)) for starter in starters())
    return as_text([f"{name:{width}}  {title} – {line}" for name, title, line in rows])


def _beginning(asked: Namespace) -> Plan:
    """The plan to begin with."""
    if asked.content is not None:
        return _from_content(asked.content)
    if asked.starter is None:
        return Plan()
    try:
        return load_starter(asked.starter)
    except NoSuchStarterError:
        message = N_("There is no starter “{name}”; new --list shows them all.")
        raise CannotError(english().say(message, name=asked.starter)) from None


def _from_content(source: str) -> Plan:
    """The plan in a content file, or in what is read in where the source is “-”."""
    words, name = english(), _called(source)
    try:
        return from_data(with_ids(_parsed(source)))
    except ContentError as error:
        raise CannotError(f"{name}: {error.path or 'plan'}: {words.say(error.reason, **error.values)}") from error
    except PlanFileError as error:
        # A file of content is no plan file, so the reason says it better than the kind.
        said = error.reason if error.kind is Kind.DAMAGED and error.reason else ""
        raise CannotError(f"{name}: {words.say(said, **error.values) if said else error.say(words)}") from error


def _called(source: str) -> str:
    """What to call the source in a complaint."""
    return english().say("standard input") if source == "-" else source


def _parsed(source: str) -> Any:
    path = Path(source)
    if source != "-":
        return parse(read_regular(path), path)
    data = sys.stdin.buffer.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise PlanFileError(Kind.TOO_LARGE, path)
    return parse(data, path)
