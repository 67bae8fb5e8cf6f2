"""The command `brief`: the PDF that contractors get, in one of its editions, written only when it is whole."""

from argparse import Namespace
from datetime import date
from pathlib import Path

from ..advice.check import check
from ..advice.finding import Level
from ..brief.compose import compose
from ..brief.content import About, Brief
from ..brief.edition import Edition
from ..brief.finished import UnreadableError
from ..brief.proof import Flaw, prove, prove_notice
from ..brief.typeset import Paper, TypesetError, typeset
from ..brief.typeset.glyphs import undrawn
from ..language import Words
from ..plan import Plan
from ..plan.tasks import Lot
from ..storage.planfile import Contents
from .opening import as_text, english, open_plan, words_for
from .outcome import CannotError, Outcome
from .writing import plan_words, refuse_plan_file, write_file


def brief(asked: Namespace) -> Outcome:
    """Write the draft's brief; it says DRAFT where the check finds an error. The plan file stays as it is.

    A notice is written from the newest agreed version, whose rules hold.
    """
    contents = open_plan(asked.plan).contents
    refuse_plan_file(asked.output, asked.plan)
    edition, on = Edition(asked.edition), asked.today or date.today()
    if edition is Edition.NOTICE:
        plan, about = _ended(contents, on, asked.on or on)
    elif asked.on is not None:
        raise CannotError(english().say("--on is the day of a notice; it goes with --edition notice."))
    else:
        plan, about = contents.draft, about_brief(contents, on, plan_words(contents.draft))
    words, lot = plan_words(plan), lot_of(plan, asked.lot).id if asked.lot else ""
    made = compose(plan, about, words, edition, lot)
    data = made_pdf(made, asked.paper, words)
    flaws = _flaws(data, plan, made, words, edition, lot, contents.draft)
    lost = [one.told(english()) for one in (*flaws, *undrawn(plan, english()))]
    write_file(asked.output, data)
    return as_text([_saved(asked.output, about.draft), *lost])


def _ended(contents: Contents, on: date, notice_on: date) -> tuple[Plan, About]:
    """The newest agreed version, and which sheet ends it; raises `CannotError` where nothing was agreed."""
    if not contents.agreed:
        raise CannotError(english().say("Nothing has been agreed in this plan yet."))
    version = contents.agreed[-1]
    about = About(version.number, on, False, contents.plan_id, notice_on=notice_on, agreed_on=version.agreed_on)
    return version.plan, about


def _flaws(
    data: bytes, plan: Plan, made: Brief, words: Words, edition: Edition, lot: str, draft: Plan
) -> tuple[Flaw, ...]:
    """What is found on reading the file back; raises `CannotError` where it cannot be read."""
    try:
        if edition is Edition.NOTICE:
            return prove_notice(data, plan, draft, made, words, lot)
        return prove(data, plan, made, words, edition=edition, lot=lot)
    except UnreadableError as error:
        raise CannotError(english().say("The brief could not be typeset; nothing was written.")) from error


def _saved(output: Path, draft: bool) -> str:
    if draft:
        return english().say("Saved {file}, marked as a draft: the check finds an error.", file=output)
    return english().say("Saved {file}.", file=output)


def about_brief(contents: Contents, on: date, words: Words) -> About:
    """Which brief it is: for the version after the newest agreed one, a draft where the check finds an error."""
    found = check(contents.draft, on, words, agreed=contents.agreed_plan)
    draft = any(one.level is Level.ERROR for one in found)
    return About(version=len(contents.agreed) + 1, on=on, draft=draft, plan_id=contents.plan_id)


def lot_of(plan: Plan, named: str) -> Lot:
    """The lot of that id or name; raises `CannotError`, naming those there are."""
    for lot in plan.tasks.lots:
        if named in (lot.id, lot.name.strip()):
            return lot
    there = words_for(plan).listed(f"{lot.id} ({lot.name.strip()})" for lot in plan.tasks.lots)
    say = english().say
    raise CannotError(
        say("There is no lot “{lot}”. There are: {lots}", lot=named, lots=there)
        if there
        else say("This plan has no lots.")
    )


def made_pdf(made: Brief, paper: str | None, words: Words) -> bytes:
    """Typeset it; raises `CannotError`. No paper: what the region prints on."""
    sheet = Paper[paper.upper()] if paper else Paper.usual(words)
    try:
        return typeset(made, sheet)
    except TypesetError as error:
        raise CannotError(english().say("The brief could not be typeset; nothing was written.")) from error
