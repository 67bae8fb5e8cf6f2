"""Rules about ending: it is planned, with what would cause it, what is handed over, and what becomes of the data."""

from functools import partial

from ...plan.exit import Rights
from ...plan.fields import N_
from ...plan.paths import is_answered, item_path, walk
from ..days import months_after
from ..finding import Case, Found, Level, Topic, rule
from ..rows import called, filled
from ..runway import runway
from ..sources import FAIR_TO_THEM, SIX_RISKS, WAY_OUT
from ..vanish import is_ours

_rule = partial(rule, step="exit", topic=Topic.EXIT, source=WAY_OUT)


@_rule(
    "exit-empty",
    Level.ERROR,
    N_("Every agreement ends; it ends well when the ending was agreed while both sides were friends."),
)
def nothing_planned(case: Case) -> Found:
    """Nothing both sides would know about how it ends."""
    if not _is_planned(case):
        yield "exit.triggers", case.words.say("Nothing is planned for the end.")


@_rule("no-trigger", Level.WARNING, N_("A reason to leave that both have signed needs no quarrel."))
def no_trigger(case: Case) -> Found:
    """No event named that would end it, though other things are planned for the end."""
    if _is_planned(case) and not any(is_answered(trigger.event) for trigger in case.plan.exit.triggers):
        yield "exit.triggers", case.words.say("It is not said what would end the agreement early.")


@_rule(
    "notice-short",
    Level.WARNING,
    N_("Between their last day and the first good day of somebody new, nobody does the work."),
)
def notice_short(case: Case) -> Found:
    """Notice and handover too short to replace them, by more days than can be bridged; a short job is spared."""
    found = runway(case.plan)
    matters = case.is_full or case.is_long or case.end is None
    if matters and found is not None and found.gap:
        said = case.words.say_many(
            "If they leave, you are {n} day without anybody.",
            "If they leave, you are {n} days without anybody.",
            found.gap,
        )
        yield "exit.notice_days_theirs", said


@_rule("no-handover", Level.WARNING, N_("What only they know leaves with them."))
def no_handover(case: Case) -> Found:
    """Neither things to do on leaving nor days for them, though other things are planned for the end."""
    if _is_planned(case) and not case.plan.exit.handover_days and not any(filled(case.plan.exit.handover)):
        yield "exit.handover", case.words.say("It is not said what they do before they leave.")


@_rule("no-data-return", Level.WARNING, N_("Data and accounts that stay with them are the hardest to get back."))
def no_data_return(case: Case) -> Found:
    """Nothing said about what becomes of the owner's data, though other things are planned for the end."""
    if _is_planned(case) and not is_answered(case.plan.exit.data_return):
        yield "exit.data_return", case.words.say("It is not said what happens to your data at the end.")


@_rule(
    "no-ip-rule",
    Level.WARNING,
    N_("Paying does not by itself make the work yours: in most countries it stays with its maker."),
)
def no_rights(case: Case) -> Found:
    """Something is handed over, and it is not said who owns it."""
    leaving = case.plan.exit
    is_said = leaving.rights is not None or is_answered(leaving.rights_note)
    if _is_planned(case) and not is_said and any(filled(case.plan.scope.deliverables)):
        yield "exit.rights", case.words.say("It is not said who owns the work.")


@_rule(
    "rights-before-pay",
    Level.WARNING,
    N_("Who gives the work away before the money comes has nothing left to ask with; yours once paid is usual."),
    topic=Topic.FAIR,
    source=FAIR_TO_THEM,
)
def rights_before_pay(case: Case) -> Found:
    """The work is the owner's before it is paid."""
    if case.plan.exit.rights is Rights.ON_CREATION:
        yield "exit.rights", case.words.say("The work is yours before you have paid for it.")


@_rule("asset-not-ours", Level.WARNING, N_("Who holds the account decides whether you get it back."), source=SIX_RISKS)
def asset_not_ours(case: Case) -> Found:
    """Accounts and things in somebody else’s name."""
    for asset in case.plan.exit.assets:
        if is_ours(case.plan, asset, case.words) is False:
            sentence = case.words.say("“{name}” is not in your name.", name=called(asset, case.words))
            yield f"{item_path('exit.assets', asset.id)}.holder", sentence


@_rule("no-stand-in", Level.WARNING, N_("The day they are gone is a bad day to begin to look."), full=True)
def no_stand_in(case: Case) -> Found:
    """Nobody named who could take over for a while, though other things are planned for the end."""
    if _is_planned(case) and not is_answered(case.plan.exit.stand_in):
        yield "exit.stand_in", case.words.say("Nobody is named who could stand in.")


@_rule(
    "exit-not-reviewed",
    Level.NOTE,
    N_("Names, accounts and people change; a way out that is a year old may lead nowhere."),
    full=True,
)
def not_reviewed(case: Case) -> Found:
    """Work that still goes on, and nobody looked at how it ends for a year."""
    looked = case.plan.exit.reviewed_on or case.plan.timetable.start
    again = months_after(looked, case.limits.review_months)
    goes_on = case.end is None or case.end >= case.today
    if goes_on and again is not None and again <= case.today and _is_planned(case):
        said = case.words.say_many(
            "Nobody has looked at this page for {n} month or more.",
            "Nobody has looked at this page for {n} months or more.",
            case.limits.review_months,
        )
        yield "exit.reviewed_on", said


def _is_planned(case: Case) -> bool:
    """Whether anything is said that both sides would know; until then one sentence is enough."""
    return any(one.field.shared and is_answered(value) for _, one, value in walk(case.plan.exit))


RULES = (
    nothing_planned,
    no_trigger,
    notice_short,
    no_handover,
    no_data_return,
    no_rights,
    rights_before_pay,
    asset_not_ours,
    no_stand_in,
    not_reviewed,
)
