"""Every dated thing of a plan as an appointment: what stands in a calendar, for both sides or for the owner alone."""

from collections.abc import Iterator
from datetime import date
from enum import Enum

from ..language import Words
from ..plan import Plan, paths
from ..plan.communication import Side
from ..plan.fields import N_
from .appointment import Appointment
from .cash import cash
from .days import months_after
from .figures import last_acceptable
from .key_dates import decide_by
from .rhythms import rhythms
from .sharing import shared_part
from .thresholds import DEFAULTS


class Edition(Enum):
    """Who gets the calendar: `SHARED` both sides, `MINE` the owner alone, with what only they may know."""

    SHARED = "shared"
    MINE = "mine"


_AT_REST = {
    Side.OURS: N_("The client does not work."),
    Side.THEIRS: N_("The contractor does not work."),
    Side.BOTH: N_("Neither side works."),
}


def appointments(plan: Plan, edition: Edition, words: Words) -> tuple[Appointment, ...]:
    """All of them by their day; the shared ones are made from the part of the plan that others may see.

    A row that is not named yet is told by what it is. Amounts stand in the shared ones only where the brief tells them.
    """
    part = plan if edition is Edition.MINE else shared_part(plan)
    found = [
        *_start_and_end(part, words),
        *_milestones(part, words),
        *_payments(part, words),
        *_one_day(part, words),
        *_holidays(part, words),
        *_ending(part, words),
        *rhythms(part, words),
    ]
    if edition is Edition.MINE:
        found += _mine(plan, words)
    return tuple(sorted(found, key=lambda one: one.on))


def _start_and_end(plan: Plan, words: Words) -> Iterator[Appointment]:
    times = plan.timetable
    if times.start is not None:
        yield Appointment("start", words.say("The work starts"), times.start)
    if times.end is not None:
        yield Appointment("end", words.say("The work ends"), times.end)


def _milestones(plan: Plan, words: Words) -> Iterator[Appointment]:
    for one in plan.timetable.milestones:
        if one.due is None:
            continue
        yield _named(f"milestone-{one.id}", words.say("Milestone"), one.name, one.due, words, one.acceptance)
        latest = last_acceptable(one)
        if one.grace_days and latest is not None:
            yield _named(f"latest-{one.id}", words.say("At the latest"), one.name, latest, words, one.after_grace)


def _payments(plan: Plan, words: Words) -> Iterator[Appointment]:
    """Each payment on its last day; those of one source without an id of its own are told apart by their number."""
    counts: dict[str, int] = {}
    for one in cash(plan).payments:
        counts[one.path] = counts.get(one.path, 0) + 1
        if one.pay_by is None or one.amount == 0:
            continue
        amount = "" if one.amount is None else words.money(one.amount, plan.payment.currency)
        if one.is_estimate and amount:
            amount = words.say("some {amount}", amount=amount)
        name = words.say(", ").join(part for part in (one.title(words), amount) if part)
        key = f"payment-{_plain(one.path)}-{counts[one.path]}"
        text = words.say("Invoiced on {day}.", day=words.day(one.invoiced)) if one.invoiced else ""
        yield _named(key, words.say("Last day to pay"), name, one.pay_by, words, text)


def _one_day(plan: Plan, words: Words) -> Iterator[Appointment]:
    """Reviews, knowledge handed on, what the owner provides, handoffs, stages, checks, and days of choosing."""
    times, choosing = plan.timetable, plan.selection
    for review in times.reviews:
        focus = words.listed(words.choice(one) for one in review.focus) if review.focus else ""
        yield from _on(f"review-{review.id}", words.say("Review"), review.name, review.on, words, focus, review.who)
    for item in times.knowledge:
        label = words.say("Handed on")
        yield from _on(f"knowledge-{item.id}", label, item.name, item.by, words, item.form, item.receiver)
    for given in plan.scope.owner_provides:
        yield from _on(f"provision-{given.id}", words.say("The client provides"), given.name, given.by, words)
    for handoff in plan.tasks.handoffs:
        yield from _on(f"handoff-{handoff.id}", words.say("From lot to lot"), handoff.what, handoff.by, words)
    for step in times.relationship:
        stage = words.choice(step.stage) if step.stage else ""
        yield from _on(f"stage-{step.id}", words.say("Stage"), stage, step.on, words, step.sign)
    for look in plan.communication.check_ins:
        yield from _on(f"look-{look.id}", words.say("Check-in"), look.what, look.on, words)
    due = {one.id: one.due for one in times.milestones}
    for check in plan.assurance.quality_checks:
        day = check.on or due.get(check.milestone or "")
        yield from _on(f"check-{check.id}", words.say("Quality check"), check.name, day, words, check.who)
    for field in ("questions_by", "answers_by", "decision_by"):
        path = f"selection.{field}"
        yield from _on(field, words.say(paths.field(path).label), "", getattr(choosing, field), words)


def _holidays(plan: Plan, words: Words) -> Iterator[Appointment]:
    for one in plan.communication.holidays:
        if one.on is not None:
            until = one.until if one.until is not None and one.until > one.on else None
            whose = words.say(_AT_REST[one.whose or Side.BOTH])
            day = _named(f"holiday-{one.id}", words.say("Holiday"), one.name, one.on, words, whose)
            yield Appointment(day.key, day.title, day.on, day.text, until)


def _ending(plan: Plan, words: Words) -> Iterator[Appointment]:
    label = paths.field("exit.renewal").label
    yield from _on("renewal", words.say(label), "", plan.exit.renewal, words, plan.exit.extension)
    yield from _on("notice", words.say("Last day for the client to give notice"), "", decide_by(plan), words)


def _mine(plan: Plan, words: Words) -> Iterator[Appointment]:
    """What the owner keeps to themselves."""
    rehearsal = words.say("Try out: what you do if they vanish")
    yield from _on("rehearsal", rehearsal, "", plan.exit.rehearse_on, words, *plan.exit.first_steps)
    again = months_after(plan.exit.reviewed_on, DEFAULTS.review_months)
    yield from _on("exit-review", words.say("Look at the ending of the plan again"), "", again, words)


def _on(key: str, label: str, name: str, day: date | None, words: Words, *texts: str) -> Iterator[Appointment]:
    if day is not None:
        yield _named(key, label, name, day, words, *texts)


def _named(key: str, label: str, name: str, day: date, words: Words, *texts: str) -> Appointment:
    title = words.say("{kind}: {name}", kind=label, name=name) if name.strip() else label
    return Appointment(key, title, day, "\n".join(text for text in texts if text.strip()))


def _plain(path: str) -> str:
    """A path in letters that any calendar takes for an id."""
    return path.removeprefix("payment.").replace("[", "-").replace("]", "")
