"""At a glance: what a contractor must know to decide whether to read on."""

from datetime import date

from ...language import Words
from ...plan.fields import N_, Unit
from ...plan.selection import ContractorKind, Method, Whereabouts
from ...plan.tasks import Approach, SourcingType
from ..allowed import Shown
from ..content import Block, Heading, Wording
from ..pricing import asked, days_to_pay, price
from ..tables import key_table, label
from ..wording import joined, lines, plain, sentence
from .key_figures import key_figures

MOST_NAMED = 6
"""As many tasks as are named here; the rest are counted."""

_SOURCING = {SourcingType.INSOURCING: N_("Experts at our place")}
_APPROACHES = {
    Approach.SELECTIVE: N_("Only some of our tasks; the rest stays with us."),
    Approach.MULTI: N_("Several contractors, each with a part of the work."),
}
_WHERE = {
    Whereabouts.ON_SITE: N_("Works at our place"),
    Whereabouts.SAME_COUNTRY: N_("Works in our country"),
    Whereabouts.NEARBY: N_("Works in a nearby country"),
    Whereabouts.FAR: N_("May work anywhere"),
}
_METHODS = {
    Method.FIXED_SCOPE: N_("Step by step to a known end"),
    Method.IN_SHORT_STEPS: N_("In short steps: we look every two weeks and steer"),
    Method.ONGOING: N_("Work that goes on, the same again each week or month"),
    Method.FIND_OUT: N_("We find out first: a small paid task, then a new plan"),
}


def glance(shown: Shown, words: Words) -> tuple[Block, ...]:
    """The figures that decide, large; then a row for each question a contractor asks first."""
    choosing = shown.plan.selection
    figures = key_figures(shown, words)
    dated = figures is not None
    rows = (
        (words.say("Who we are"), _who(shown, words)),
        (words.say("The work"), _work(shown, words)),
        (words.say("Kind of work"), _kinds(shown, words)),
        (words.say("Whom we look for"), lines(_sought(shown, words), _method(shown, words))),
        (words.say("Dates"), () if dated else _dates(shown, words)),
        (words.say("Payment"), _payment(shown, words)),
        (words.say("Questions"), _questions(shown, words)),
        (label(words, "selection.answers_by"), () if dated else _day(choosing.answers_by, words)),
        (label(words, "selection.how_to_answer"), plain(choosing.how_to_answer)),
        (label(words, "selection.decision_by"), _day(choosing.decision_by, words)),
    )
    body = (*((figures,) if figures else ()), *key_table(rows))
    return (Heading(words.say("At a glance")), *body) if body else ()


def _who(shown: Shown, words: Words) -> Wording:
    business = shown.plan.goals.business
    named = joined((plain(business.name), plain(business.place)), words.say(", "))
    return lines(named, plain(business.activity))


def _work(shown: Shown, words: Words) -> Wording:
    names = [task.name.strip() for task in shown.plan.tasks.items if task.name.strip()]
    rest = len(names) - MOST_NAMED
    if rest > 1:
        more = words.say_many("and {n} more task", "and {n} more tasks", rest)
        return plain(words.say("; ").join((*names[:MOST_NAMED], more)))
    return plain(words.say("; ").join(names))


def _kinds(shown: Shown, words: Words) -> Wording:
    """The families of the work and its types of sourcing, each name once; then how the whole is gone about."""
    own = shown.plan.tasks
    kinds = [task.kind.label for task in own.items if task.kind]
    types = [_SOURCING.get(task.sourcing, task.sourcing.label) for task in own.items if task.sourcing]
    named = " · ".join(dict.fromkeys(words.say(one) for one in (*kinds, *types)))
    return lines(plain(named), joined(plain(words.say(_APPROACHES[one])) for one in own.approach))


def _sought(shown: Shown, words: Words) -> Wording:
    sought = shown.plan.selection.sought
    kind = words.choice(sought.kind) if sought.kind else ""
    if sought.kind is ContractorKind.EITHER:
        kind = words.say("One person or a firm")
    where = words.say(_WHERE[sought.where]) if sought.where else ""
    hours = words.counted(sought.hours_needed, Unit.HOURS) if sought.hours_needed is not None else ""
    often = words.say("about {hours} a week", hours=hours) if hours else ""
    return joined((plain(kind), plain(where), plain(sought.country), plain(often)), " · ")


def _method(shown: Shown, words: Words) -> Wording:
    method = shown.plan.selection.sought.method
    return plain(words.say(_METHODS[method])) if method else ()


def _dates(shown: Shown, words: Words) -> Wording:
    start, end = shown.plan.timetable.start, shown.plan.timetable.end
    if start and end:
        return sentence(words, N_("From {start} to {end}"), start=words.long_day(start), end=words.long_day(end))
    if start:
        return sentence(words, N_("From {start}"), start=words.long_day(start))
    return sentence(words, N_("Until {day}"), day=words.long_day(end)) if end else ()


def _day(day: date | None, words: Words) -> Wording:
    return plain(words.long_day(day)) if day else ()


def _questions(shown: Shown, words: Words) -> Wording:
    until, contact = shown.plan.selection.questions_by, plain(shown.plan.goals.business.contact)
    if until is None:
        return contact
    if not contact:
        return sentence(words, N_("Until {day}"), day=words.long_day(until))
    return sentence(words, N_("Until {day}, to {contact}"), day=words.long_day(until), contact=contact)


def _payment(shown: Shown, words: Words) -> Wording:
    days = days_to_pay(shown, words)
    within = sentence(words, N_("Paid within {days}."), days=days) if days else ()
    return joined((price(shown, words), asked(shown, words), within))
