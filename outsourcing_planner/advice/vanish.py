"""If they vanish tomorrow: who covers, for how long, who holds what, and the first steps; the owner's page alone."""

from collections.abc import Iterable
from datetime import date

import msgspec

from ..language import Words
from ..plan import Plan
from ..plan.exit import Asset
from ..plan.fields import N_, Unit
from .days import months_after
from .rows import called, filled

MOST_STEPS = 5
"""First steps on the card."""

READY_STEPS = (
    N_("Call the person who stands in, and agree what must go on this week."),
    N_("Change the passwords, and take back every access they had."),
    N_("Fetch the newest copies of your data and files."),
    N_("Hold payments that are on their way, and write down what is open."),
    N_("Tell your customers and your people who answers from now on."),
)
"""Steps that fit most plans, for owners who have written down none."""

NOBODY_STANDS_IN = N_("Ask the one who came second when you chose, or somebody they know, to help for a month.")
"""The first of them where nobody is named to be called."""

OURS = N_("us we our ours me my mine")
"""Words by which owners mean themselves, in lower case."""


class Card(msgspec.Struct, frozen=True):
    """The card as plain values; texts are the owner's words, or ready ones where `steps_are_ready`.

    `we_hold` and `they_hold` name the accounts and things in the owner's name and in another; `nobody_said` those of
    which that is not said. `only_they_know` is knowledge that is nowhere else. `uncovered` counts the days between the
    end of what can be bridged and the day somebody new is at full speed. `rehearse_on` is the next day to try it.
    """

    stand_in: str
    cover_days: int | None
    uncovered: int | None
    we_hold: tuple[str, ...]
    they_hold: tuple[str, ...]
    nobody_said: tuple[str, ...]
    only_they_know: tuple[str, ...]
    steps: tuple[str, ...]
    steps_are_ready: bool
    rehearse_on: date | None

    def say(self, words: Words) -> str:
        """Whether somebody covers and for how long, in a sentence."""
        days = None if self.cover_days is None else words.counted(self.cover_days, Unit.DAYS)
        if self.stand_in and days:
            return words.say("Somebody stands in, and you can bridge {days}.", days=days)
        if self.stand_in:
            return words.say("Somebody stands in. How many days you can bridge is not said.")
        if days:
            return words.say("Nobody stands in yet; you can bridge {days}.", days=days)
        return words.say("Nobody stands in yet.")


def card(plan: Plan, today: date, words: Words) -> Card:
    """The card of a plan on a day."""
    end = plan.exit
    held = [(called(asset, words), is_ours(plan, asset, words)) for asset in filled(end.assets)]
    own = _lines(end.first_steps)
    bridge, replace = end.cover_days, end.replace_days
    return Card(
        stand_in=end.stand_in.strip(),
        cover_days=bridge,
        uncovered=None if bridge is None or replace is None else max(replace - bridge, 0),
        we_hold=tuple(name for name, ours in held if ours),
        they_hold=tuple(name for name, ours in held if ours is False),
        nobody_said=tuple(name for name, ours in held if ours is None),
        only_they_know=_lines(end.knowledge_held),
        steps=own[:MOST_STEPS] or tuple(words.say(step) for step in _ready(end.stand_in)),
        steps_are_ready=not own,
        rehearse_on=next_rehearsal(plan, today),
    )


def is_ours(plan: Plan, asset: Asset, words: Words) -> bool | None:
    """Whether an account or thing is in the owner's own name; nothing where no name is given."""
    holder = asset.holder.strip().casefold()
    if not holder:
        return None
    business = plan.goals.business.name.strip().casefold()
    ours = not set(words.say(OURS).split()).isdisjoint(holder.split())
    return ours or bool(business and (business in holder or holder in business))


def next_rehearsal(plan: Plan, today: date) -> date | None:
    """The day to try it: the owner's, once a year from then on; nothing where none is set."""
    day = plan.exit.rehearse_on
    if day is None or day >= today:
        return day
    years = today.year - day.year
    this_year = months_after(day, 12 * years)
    return this_year if this_year is None or this_year >= today else months_after(day, 12 * (years + 1))


def _ready(stand_in: str) -> tuple[str, ...]:
    return READY_STEPS if stand_in.strip() else (NOBODY_STANDS_IN, *READY_STEPS[1:])


def _lines(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(text.strip() for text in texts if text.strip())
