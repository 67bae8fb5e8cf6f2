"""The command `calendar`: a plan's dates for a calendar program, to share or for the owner alone."""

from argparse import Namespace
from datetime import UTC, datetime

from ..advice.appointments import Edition
from ..exchange.calendar_files import calendar as calendar_of
from ..plan.fields import N_
from .opening import as_text, english, open_plan
from .outcome import Outcome
from .writing import plan_words, refuse_plan_file, write_file, write_text


def calendar(asked: Namespace) -> Outcome:
    """Write the draft's calendar in the edition asked for; the plan file stays as it is."""
    contents = open_plan(asked.plan).contents
    refuse_plan_file(asked.output, asked.plan)
    words, edition = plan_words(contents.draft), Edition(asked.edition)
    now = datetime.now(UTC)
    data = calendar_of(contents.draft, contents.plan_id, edition, words, now, revision=contents.revision)
    told: list[str] = []
    if edition is Edition.MINE:
        write_file(asked.output, data)
    else:
        told = write_text(asked.output, data, contents.draft, words)
    return as_text([english().say(_SAVED[edition], file=asked.output), *told])


_SAVED = {
    Edition.SHARED: N_("Saved {file}, with what both sides may know."),
    Edition.MINE: N_("Saved {file}. It is for you alone."),
}
