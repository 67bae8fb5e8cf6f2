"""The command `brief`: the PDF that contractors get, written only when it is whole."""

from argparse import Namespace
from datetime import date
from pathlib import Path

from ..advice.check import check
from ..advice.finding import Level
from ..brief.compose import compose
from ..brief.content import About
from ..brief.typeset import Paper, TypesetError, typeset
from ..language import Words, load_words
from ..language.regions import prints_on_letter
from ..plan import Plan
from ..resources import folder
from ..storage.atomic import safe_write
from ..storage.errors import PlanFileError
from ..storage.planfile import SUFFIX
from .opening import as_text, cannot, english, open_plan
from .outcome import CannotError, Outcome


def brief(asked: Namespace) -> Outcome:
    """Write the draft's brief; it says DRAFT where the check finds an error. The plan file stays as it is."""
    contents = open_plan(asked.plan).contents
    _refuse_plan_file(asked.output, asked.plan)
    plan, on = contents.draft, asked.today or date.today()
    words = load_words(folder("translations"), plan.locale, plan.locale)
    draft = any(one.level is Level.ERROR for one in check(plan, on, words))
    data = _typeset(plan, About(version=len(contents.agreed) + 1, on=on, draft=draft), asked.paper, words)
    try:
        safe_write(asked.output, data)
    except PlanFileError as error:
        raise cannot(error, asked.output) from error
    say = english().say
    if draft:
        return as_text([say("Saved {file}, marked as a draft: the check finds an error.", file=asked.output)])
    return as_text([say("Saved {file}.", file=asked.output)])


def _refuse_plan_file(output: Path, plan: Path) -> None:
    """A slip of the hand must not put a PDF in the place of a plan."""
    if output.suffix.lower() == SUFFIX or (output.exists() and output.samefile(plan)):
        raise CannotError(english().say("{file}: A brief is not written over a plan file.", file=output))


def _typeset(plan: Plan, about: About, paper: str | None, words: Words) -> bytes:
    if paper is None:
        sheet = Paper.LETTER if prints_on_letter(words.locale) else Paper.A4
    else:
        sheet = {"a4": Paper.A4, "letter": Paper.LETTER}[paper]
    try:
        return typeset(compose(plan, about, words), sheet)
    except TypesetError as error:
        raise CannotError(english().say("The brief could not be typeset; nothing was written.")) from error
