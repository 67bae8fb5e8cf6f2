"""Rules about ending: it is planned, with what would cause it, what is handed over, and what becomes of the data."""

from ...plan.fields import N_
from ...plan.paths import is_answered, item_path, walk
from ..finding import Case, Found, Level, Rule
from ..rows import called, filled


def nothing_planned(case: Case) -> Found:
    """Nothing both sides would know about how it ends."""
    if not any(one.field.shared and is_answered(value) for _, one, value in walk(case.plan.exit)):
        yield "exit.triggers", case.words.say("Nothing is planned for the end.")


def no_trigger(case: Case) -> Found:
    """No event named that would end it."""
    if not any(is_answered(trigger.event) for trigger in case.plan.exit.triggers):
        yield "exit.triggers", case.words.say("It is not said what would end the agreement early.")


def no_handover(case: Case) -> Found:
    """Neither things to do on leaving nor days for them."""
    if not case.plan.exit.handover_days and not any(filled(case.plan.exit.handover)):
        yield "exit.handover", case.words.say("It is not said what they do before they leave.")


def no_data_return(case: Case) -> Found:
    """Nothing said about what becomes of the owner's data."""
    if not is_answered(case.plan.exit.data_return):
        yield "exit.data_return", case.words.say("It is not said what happens to your data at the end.")


_US = N_("us we our ours me my mine")
"""Words by which owners mean themselves, in lower case."""


def asset_not_ours(case: Case) -> Found:
    """Accounts and things in somebody else’s name."""
    ours = set(case.words.say(_US).split())
    business = case.plan.goals.business.name.strip().casefold()
    for asset in case.plan.exit.assets:
        holder = asset.holder.strip().casefold()
        is_ours = not ours.isdisjoint(holder.split()) or (business and (business in holder or holder in business))
        if holder and not is_ours:
            yield (
                f"{item_path('exit.assets', asset.id)}.holder",
                case.words.say("“{name}” is not in your name.", name=called(asset, case.words)),
            )


RULES = (
    Rule(
        "exit-empty",
        Level.ERROR,
        "exit",
        N_("Every agreement ends; it ends well when the ending was agreed while both sides were friends."),
        nothing_planned,
    ),
    Rule(
        "no-trigger",
        Level.WARNING,
        "exit",
        N_("A reason to leave that both have signed needs no quarrel."),
        no_trigger,
    ),
    Rule(
        "no-handover",
        Level.WARNING,
        "exit",
        N_("What only they know leaves with them."),
        no_handover,
    ),
    Rule(
        "no-data-return",
        Level.WARNING,
        "exit",
        N_("Data and accounts that stay with them are the hardest to get back."),
        no_data_return,
    ),
    Rule(
        "asset-not-ours",
        Level.WARNING,
        "exit",
        N_("Who holds the account decides whether you get it back."),
        asset_not_ours,
    ),
)
