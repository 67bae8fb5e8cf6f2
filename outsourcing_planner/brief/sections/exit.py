"""Ending well: what would end it, the notice, the handover, what comes back, the rights and the last payment."""

from collections.abc import Iterator

from ...language import Words
from ...plan.exit import Rights
from ...plan.fields import N_, Unit
from ..allowed import Shown
from ..content import Block, Heading, Paragraph
from ..tables import figure, table, text
from ..wording import joined, lines, plain, sentence, strong

_RIGHTS = {
    Rights.ON_PAYMENT: N_("Each part of the work becomes ours when it is paid."),
    Rights.ON_CREATION: N_("The work is ours as it is made."),
    Rights.LICENCE: N_("The work stays yours; we may use it."),
}


def ending(shown: Shown, words: Words) -> tuple[Block, ...]:
    """The rules of parting, polite and complete."""
    body = (*_triggers(shown, words), *_notice(shown, words), *_handover(shown, words), *_rest(shown, words))
    return (Heading(words.say("Ending well")), *body) if body else ()


def _triggers(shown: Shown, words: Words) -> tuple[Block, ...]:
    columns = (text(words.say("It ends early if")), text(words.say("What happens then")))
    rows = [(plain(trigger.event), plain(trigger.then)) for trigger in shown.plan.exit.triggers]
    if not any(any(row) for row in rows):
        return ()
    if any(then for _, then in rows):
        return table(columns, rows)
    return (Heading(words.say("It ends early if"), level=2), *table(columns, rows))


def _notice(shown: Shown, words: Words) -> Iterator[Block]:
    own = shown.plan.exit
    ours = (
        sentence(words, "We give {days} notice.", days=strong(words.counted(own.notice_days, Unit.DAYS)))
        if own.notice_days is not None
        else ()
    )
    theirs = (
        sentence(words, "You give {days} notice.", days=strong(words.counted(own.notice_days_theirs, Unit.DAYS)))
        if own.notice_days_theirs is not None
        else ()
    )
    handover = (
        sentence(words, "The handover then takes {days}.", days=strong(words.counted(own.handover_days, Unit.DAYS)))
        if own.handover_days is not None
        else ()
    )
    said = joined((ours, theirs, handover))
    if said:
        yield Paragraph(said, label=words.say("Notice"))


def _handover(shown: Shown, words: Words) -> tuple[Block, ...]:
    own = shown.plan.exit
    handed = table(
        (text(words.say("On leaving you")), figure(words.say("Within"))),
        [
            (plain(task.name), plain(words.counted(task.days, Unit.DAYS)) if task.days is not None else ())
            for task in own.handover
        ],
    )
    back = table(
        (text(words.say("What comes back")), text(words.say("In whose name"))),
        [(plain(asset.name), plain(asset.holder)) for asset in own.assets],
    )
    return (
        *((Heading(words.say("Handover"), level=2), *handed) if handed else ()),
        *((Heading(words.say("What comes back to us"), level=2), *back) if back else ()),
    )


def _rest(shown: Shown, words: Words) -> Iterator[Block]:
    own = shown.plan.exit
    rights = lines(plain(words.say(_RIGHTS[own.rights])) if own.rights else (), plain(own.rights_note))
    for said, name in (
        (plain(own.data_return), words.say("Our data")),
        (rights, words.say("Who owns the work")),
        (plain(own.final_payment), words.say("The last payment")),
    ):
        if said:
            yield Paragraph(said, label=name)
