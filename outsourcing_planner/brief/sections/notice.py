"""The notice and handover sheet: that it ends and when, what is handed over until which day, and a good last word."""

from collections.abc import Iterator
from datetime import date

from ...advice.rows import filled
from ...language import Words
from ...plan.exit import HandoverTask
from ...plan.fields import N_, Unit
from ..allowed import Parting, Shown
from ..content import Block, FormBlock, FormField, Heading, Paragraph, Wording
from ..tables import figure, key_table, label, table, text
from ..wording import joined, plain, quiet, sentence, strong
from .exit import rights
from .signatures import named_business, places_to_sign


def notice(shown: Shown, words: Words) -> tuple[Block, ...]:
    """What is said first, then the days, the handover, what comes back, the last payment, and where both sign."""
    ends = shown.parting
    if ends is None:
        return ()
    return (
        FormBlock((FormField("to", words.say("To")),)),
        *_said(shown, ends, words),
        *_days(ends, words),
        *_handover(ends, words),
        *_back(shown, words),
        *_settled(shown, words),
        *_farewell(shown, words),
        *_signatures(shown, words),
    )


def _said(shown: Shown, ends: Parting, words: Words) -> Iterator[Block]:
    """That notice is given, when it ends, and thanks for the work."""
    given = strong(words.long_day(ends.dates.given_on))
    if ends.agreed_on is None:
        yield Paragraph(sentence(words, N_("On {given} we give you notice to end our agreement."), given=given))
    else:
        message = N_("On {given} we give you notice to end our agreement of {agreed}.")
        yield Paragraph(sentence(words, message, given=given, agreed=words.long_day(ends.agreed_on)))
    yield Paragraph(_when(ends.dates.ends_on, words))
    thanks = words.say("Thank you for your work. We would like the last days to go well for both of us.")
    below = words.say("Below stands what we agreed for this case. Tell us soon if something of it cannot be done.")
    yield Paragraph(joined((plain(thanks), plain(below))))


def _when(ends_on: date | None, words: Words) -> Wording:
    if ends_on is None:
        return plain(words.say("We did not agree on days of notice. Let us find the last day together."))
    return sentence(words, N_("By the notice we agreed on, it ends on {day}."), day=strong(words.long_day(ends_on)))


def _days(ends: Parting, words: Words) -> tuple[Block, ...]:
    dates = ends.dates
    columns = (text(words.say("What")), figure(words.say("Day")))
    follows = (
        (N_("It ends"), dates.ends_on),
        (N_("The handover is over"), dates.handover_until),
        (N_("Our data is back"), dates.data_back),
        (N_("We pay your last invoice, sent when it ends, by"), dates.last_payment),
    )
    known = sorted(((what, day) for what, day in follows if day is not None), key=lambda row: row[1])
    rows = ((N_("We give notice"), dates.given_on), *known)
    told = [(plain(words.say(what)), strong(words.long_day(day))) for what, day in rows]
    return (Heading(words.say("The days")), *table(columns, told)) if len(told) > 1 else ()


def _handover(ends: Parting, words: Words) -> tuple[Block, ...]:
    columns = (text(words.say("On leaving you")), figure(words.say("Within")), figure(words.say("Last day")))
    body = table(columns, [_handed_over(task, last, words) for task, last in ends.handed_over])
    return (Heading(words.say("Handover")), *body) if body else ()


def _handed_over(task: HandoverTask, last: date | None, words: Words) -> tuple[Wording, ...]:
    within = plain(words.counted(task.days, Unit.DAYS)) if task.days is not None else ()
    return plain(task.name), within, strong(words.long_day(last)) if last is not None else ()


def _back(shown: Shown, words: Words) -> tuple[Block, ...]:
    """Accounts and things with the name each is in, then what is confidential, then the data."""
    own = shown.plan.exit
    things = table(
        (text(words.say("What")), text(label(words, "exit.assets[x].holder"))),
        [(plain(asset.name), plain(asset.holder)) for asset in filled(own.assets)],
    )
    secrets = table(
        (
            text(words.say("What stays confidential")),
            text(label(words, "assurance.confidential[x].returned")),
        ),
        [(plain(one.name), plain(one.returned)) for one in shown.plan.assurance.confidential if one.returned.strip()],
    )
    data = key_table(((words.say("Our data"), plain(own.data_return)),))
    body = (*things, *secrets, *data)
    return (Heading(words.say("What comes back to us")), *body) if body else ()


def _settled(shown: Shown, words: Words) -> tuple[Block, ...]:
    body = key_table(
        (
            (words.say("Who owns the work"), rights(shown, words)),
            (words.say("The last payment"), plain(shown.plan.exit.final_payment)),
        )
    )
    return (Heading(words.say("Rights and the last payment")), *body) if body else ()


def _farewell(shown: Shown, words: Words) -> tuple[Block, ...]:
    said = plain(shown.plan.exit.closing_words)
    contact = plain(shown.plan.goals.business.contact)
    ask = sentence(words, N_("Questions about this: {contact}"), contact=contact) if contact else ()
    return tuple(Paragraph(one) for one in (said, ask) if one)


def _signatures(shown: Shown, words: Words) -> Iterator[Block]:
    """A place for each side: who gives notice, and that it was received."""
    business = named_business(shown)
    ours = words.say("For {business}", business=business) if business else words.say("Client")
    yield Heading(words.say("Signed"))
    yield Paragraph(quiet(words.say("Name, place, date and signature of each side.")))
    yield places_to_sign(ours, words.say("Received by the contractor"), words, lines=3)
