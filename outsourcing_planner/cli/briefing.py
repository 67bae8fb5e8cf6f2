"""The command `brief`: the PDF that contractors get, in one of its editions, written only when it is whole."""

from argparse import Namespace
from datetime import date

from ..advice.check import check
from ..advice.finding import Level
from ..brief.compose import compose
from ..brief.content import About, Brief
from ..brief.edition import Edition
from ..brief.finished import UnreadableError
from ..brief.proof import prove
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
    """Write the draft's brief; it says DRAFT where the check finds an error. The plan file stays as it is."""
    contents = open_plan(asked.plan).contents
    refuse_plan_file(asked.output, asked.plan)
    plan, words = contents.draft, plan_words(contents.draft)
    about = about_brief(contents, asked.today or date.today(), words)
    lot = lot_of(plan, asked.lot) if asked.lot else None
    edition, lot_id = Edition(asked.edition), lot.id if lot else ""
    made = compose(plan, about, words, edition, lot_id)
    data = made_pdf(made, asked.paper, words)
    say = english().say
    try:
        flaws = prove(data, plan, made, words, edition=edition, lot=lot_id)
    except UnreadableError as error:
        raise CannotError(say("The brief could not be typeset; nothing was written.")) from error
    lost = [one.told(english()) for one in (*flaws, *undrawn(plan, english()))]
    write_file(asked.output, data)
    if about.draft:
        return as_text([say("Saved {file}, marked as a draft: the check finds an error.", file=asked.output), *lost])
    return as_text([say("Saved {file}.", file=asked.output), *lost])


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
