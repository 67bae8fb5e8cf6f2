"""Ending well: what would end it, the notice, the handover, what comes back, the rights and the last payment."""

from datetime import date

from ...language import Words
from ...plan.exit import Asset, HandoverTask, NoticeRule, Rights
from ...plan.fields import N_, Unit
from ..allowed import Shown
from ..content import Block, Heading, Wording
from ..tables import key_table, label, table, text
from ..wording import joined, lines, listed, plain, sentence, strong

_RIGHTS = {
    Rights.ON_PAYMENT: N_("Each part of the work becomes ours when it is paid."),
    Rights.ON_CREATION: N_("The work is ours as it is made."),
    Rights.LICENCE: N_("The work stays yours; we may use it."),
}

_TAKES_EFFECT = {
    NoticeRule.ANY_DAY: N_("It may then end on any day."),
    NoticeRule.END_OF_MONTH: N_("It then ends with the month."),
    NoticeRule.END_OF_QUARTER: N_("It then ends with the quarter."),
}


def ending(shown: Shown, words: Words) -> tuple[Block, ...]:
    """The rules of parting, polite and complete."""
    own = shown.plan.exit
    body = (
        *_triggers(shown, words),
        *key_table(
            (
                (words.say("It ends early if"), listed(_events(shown))),
                (words.say("Notice"), _notice(shown, words)),
                (label(words, "exit.extension"), plain(own.extension)),
                (words.say("We may step in"), plain(own.step_in)),
                (words.say("On leaving you"), listed(_handed_over(task, words) for task in own.handover)),
                (words.say("What comes back to us"), listed(_returned(asset, words) for asset in own.assets)),
                (words.say("Our data"), plain(own.data_return)),
                (words.say("Who owns the work"), rights(shown, words)),
                (words.say("The last payment"), plain(own.final_payment)),
                (label(words, "exit.closing_words"), plain(own.closing_words)),
            )
        ),
    )
    return (Heading(words.say("Ending well")), *body) if body else ()


def _triggers(shown: Shown, words: Words) -> tuple[Block, ...]:
    """A table where it is said what happens then; else the events are told below."""
    triggers = shown.plan.exit.triggers
    if not any(trigger.then.strip() for trigger in triggers):
        return ()
    columns = (text(words.say("It ends early if")), text(words.say("What happens then")))
    return table(columns, [(plain(trigger.event), plain(trigger.then)) for trigger in triggers])


def _events(shown: Shown) -> tuple[Wording, ...]:
    triggers = shown.plan.exit.triggers
    if any(trigger.then.strip() for trigger in triggers):
        return ()
    return tuple(plain(trigger.event) for trigger in triggers)


def _notice(shown: Shown, words: Words) -> Wording:
    own = shown.plan.exit
    return joined(
        (
            _with_days(N_("We give {days} notice."), own.notice_days, words),
            _with_days(N_("You give {days} notice."), own.notice_days_theirs, words),
            plain(words.say(_TAKES_EFFECT[own.notice_rule])) if own.notice_rule else (),
            _renewed(own.renewal, words),
            _with_days(N_("The handover then takes {days}."), own.handover_days, words),
            _with_days(N_("Before a fault may end it, there are {days} to put it right."), own.cure_days, words),
        )
    )


def _renewed(on: date | None, words: Words) -> Wording:
    if on is None:
        return ()
    return sentence(words, N_("If nobody does anything, it runs until {day}."), day=strong(words.long_day(on)))


def _with_days(message: str, days: int | None, words: Words) -> Wording:
    return sentence(words, message, days=strong(words.counted(days, Unit.DAYS))) if days is not None else ()


def _handed_over(task: HandoverTask, words: Words) -> Wording:
    if task.days is None or not task.name.strip():
        return plain(task.name)
    return sentence(words, N_("{task} (within {days})"), task=task.name, days=words.counted(task.days, Unit.DAYS))


def _returned(asset: Asset, words: Words) -> Wording:
    if not asset.holder.strip() or not asset.name.strip():
        return joined((plain(asset.name), plain(asset.holder)))
    return sentence(words, N_("{asset} (in the name of {holder})"), asset=asset.name, holder=asset.holder)


def rights(shown: Shown, words: Words) -> Wording:
    """Who owns the work, and what else is said of it."""
    own = shown.plan.exit
    return lines(plain(words.say(_RIGHTS[own.rights])) if own.rights else (), plain(own.rights_note))
