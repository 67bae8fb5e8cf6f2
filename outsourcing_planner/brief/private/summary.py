"""The owner's summary: what is decided, what it costs, who leads, what may go wrong and what is still open."""

from collections.abc import Iterator
from datetime import date

from ...advice.cash import cash
from ...advice.check import check
from ...advice.costs import comparison
from ...advice.exposure import exposure
from ...advice.figures import contract_total
from ...advice.finding import Finding, Level
from ...advice.risks import score
from ...advice.runway import runway
from ...advice.scoring import WHY_NOT_RANKED, price_remarks, results
from ...advice.thresholds import Thresholds
from ...language import Words
from ...plan import Plan
from ...plan.assurance import Risk
from ...plan.tasks import Decision, Task
from ...plan.timetable import Milestone
from ..content import Block, Wording
from ..tables import figure, key_table, label, mark, table, text
from ..wording import lines, listed, plain, quiet, strong
from .parts import Outlook, bullets, part

_MOST = 8
"""As many rows of a list as fit a summary."""


def summary(plan: Plan, outlook: Outlook, words: Words) -> tuple[Block, ...]:
    """A page or two to decide from."""
    return (
        *part(words.say("What is decided"), *key_table(_decided(plan, words))),
        *part(
            words.say("What it costs"),
            bullets(_costs(plan, outlook.limits, words)),
            *key_table(_limits(plan, words)),
        ),
        *_candidates(plan, words),
        *_next_days(plan, outlook.on, words),
        *_risks(plan, words),
        *_open(plan, outlook, words),
        *part(words.say("Notes"), bullets(_notes(plan))),
    )


def _decided(plan: Plan, words: Words) -> Iterator[tuple[str, Wording]]:
    for decision in Decision:
        named = [task for task in plan.tasks.items if task.decision is decision and task.name.strip()]
        yield words.choice(decision), listed(_task(task) for task in named[: 2 * _MOST])
    undecided = [task for task in plan.tasks.items if task.decision is None and task.name.strip()]
    yield words.say("Not decided"), listed(_task(task) for task in undecided)
    yield label(words, "goals.drivers"), plain(words.listed(words.choice(one) for one in plan.goals.drivers))
    goals = [one for one in plan.goals.items if one.outcome.strip()]
    yield (
        words.say("Goals"),
        listed(plain(" – ".join(filter(None, (one.outcome, one.target)))) for one in goals[:_MOST]),
    )


def _task(task: Task) -> Wording:
    return lines(plain(task.name.strip()), quiet(task.reason.strip()))


def _costs(plan: Plan, limits: Thresholds, words: Words) -> Iterator[str]:
    total = contract_total(plan)
    if total is not None:
        yield words.say("The whole price is {amount}.", amount=words.money(total, plan.payment.currency))
    money = cash(plan)
    if money.payments:
        yield money.say(words)
    risked, run, compared = exposure(plan), runway(plan), comparison(plan, limits)
    if risked:
        yield risked.say(words)
    if compared.saving is not None:
        yield compared.say(words)
    if run:
        yield run.say(words)


def _limits(plan: Plan, words: Words) -> Iterator[tuple[str, Wording]]:
    own = plan.payment
    for name in ("highest_price", "highest_rate", "opening_offer"):
        amount = getattr(own, name)
        yield (
            label(words, f"payment.{name}"),
            strong(words.money(amount, own.currency)) if amount is not None else (),
        )
    yield label(words, "payment.trade_offs"), plain(own.trade_offs)
    yield label(words, "payment.concessions"), listed(plain(line) for line in own.concessions)
    yield label(words, "payment.walk_away"), plain(own.walk_away)


def _candidates(plan: Plan, words: Words) -> tuple[Block, ...]:
    columns = (
        text(label(words, "selection.candidates[x].name")),
        mark(words.say("How they stand")),
        figure(label(words, "selection.candidates[x].quote")),
        figure(words.say("Points of 100")),
    )
    found = {one.candidate: one for one in results(plan)}
    known = [one for one in plan.selection.candidates if one.id in found]
    known.sort(key=lambda one: found[one.id].total or -1, reverse=True)
    rows = []
    for one in known:
        result = found[one.id]
        rows.append(
            (
                lines(plain(one.name), quiet(one.note.strip().split("\n")[0])),
                plain(words.say(WHY_NOT_RANKED[result.standing])) if result.standing in WHY_NOT_RANKED else (),
                plain(words.money(one.quote, plan.payment.currency)) if one.quote is not None else (),
                strong(words.number(result.percent)) if result.percent is not None else (),
            )
        )
    return part(words.say("Candidates"), *table(columns, rows), bullets(price_remarks(plan, words)))


def _next_days(plan: Plan, on: date, words: Words) -> tuple[Block, ...]:
    columns = (text(words.say("What")), figure(words.say("Day")))
    dated = sorted((day, name) for day, name in _days(plan, words) if day >= on)
    rows = [(plain(name), plain(words.day(day))) for day, name in dated[:_MOST]]
    return part(words.say("The next days that count"), *table(columns, rows))


def _days(plan: Plan, words: Words) -> Iterator[tuple[date, str]]:
    chosen = plan.selection
    for path, day in (
        ("selection.questions_by", chosen.questions_by),
        ("selection.answers_by", chosen.answers_by),
        ("selection.decision_by", chosen.decision_by),
        ("timetable.start", plan.timetable.start),
        ("timetable.end", plan.timetable.end),
        ("exit.renewal", plan.exit.renewal),
    ):
        if day is not None:
            yield day, label(words, path)
    yield from ((step.due, _milestone(step, words)) for step in plan.timetable.milestones if step.due)
    for payment in cash(plan).payments:
        if payment.pay_by and payment.amount:
            amount = words.money(payment.amount, plan.payment.currency)
            yield payment.pay_by, words.say("Pay {amount}: {what}", amount=amount, what=payment.title(words))


def _milestone(step: Milestone, words: Words) -> str:
    return words.say("Due: {step}", step=step.name.strip() or words.say("a milestone"))


def _risks(plan: Plan, words: Words) -> tuple[Block, ...]:
    columns = (
        text(label(words, "assurance.risks[x].name")),
        text(label(words, "assurance.risks[x].trigger")),
        text(label(words, "assurance.risks[x].response")),
        figure(words.say("Weight of 25")),
    )
    weighed = [(score(one), one) for one in plan.assurance.risks if one.name.strip()]
    weighed.sort(key=lambda pair: pair[0] or 0, reverse=True)
    return part(
        words.say("What may go wrong"), *table(columns, [_risk(one, heavy, words) for heavy, one in weighed[:_MOST]])
    )


def _risk(risk: Risk, heavy: int | None, words: Words) -> tuple[Wording, ...]:
    return (
        lines(plain(risk.name), quiet(risk.owner)),
        plain(risk.trigger),
        plain(risk.response),
        plain(words.number(heavy)) if heavy is not None else (),
    )


def _open(plan: Plan, outlook: Outlook, words: Words) -> tuple[Block, ...]:
    """What the plan check finds wrong, then what it warns of."""
    every = check(plan, outlook.on, words, limits=outlook.limits, agreed=outlook.agreed)
    found = [one for one in every if one.counts and one.level in (Level.ERROR, Level.WARNING)]
    rest = len(found) - 2 * _MOST
    more = [words.say_many("and {n} more", "and {n} more", rest)] if rest > 0 else []
    return part(words.say("Still open"), bullets([*(_finding(one, words) for one in found[: 2 * _MOST]), *more]))


def _finding(one: Finding, words: Words) -> str:
    sentence = " ".join(one.sentence.split())
    return words.say("To mend: {finding}", finding=sentence) if one.level is Level.ERROR else sentence


def _notes(plan: Plan) -> Iterator[str]:
    """The owner's notes of every step."""
    for step in (plan.goals, plan.tasks, plan.scope, plan.timetable, plan.payment, plan.communication, plan.assurance):
        yield step.notes
    yield from (plan.exit.notes, plan.selection.notes)
