"""One sentence a step, for the page on which the owner checks their answers."""

from collections.abc import Callable, Iterable

from ..language import Words
from ..plan import Plan
from ..plan.fields import N_
from ..plan.goals import Goal
from ..plan.payment import PaymentModel
from ..plan.selection import ContractorKind
from ..plan.tasks import Decision
from ..plan.values import Item
from .figures import contract_total
from .rows import called, filled, given_away

_ENOUGH = 3
"""Names quoted in one sentence."""


def summary(step_key: str, plan: Plan, words: Words) -> str:
    """What was answered on a step, in one line; empty where nothing was, or for a step without questions."""
    tell = _TELLERS.get(step_key)
    return _joined(tell(plan, words), words.say(", ")) if tell else ""


def _goals(plan: Plan, words: Words) -> list[str]:
    goals = list(filled(plan.goals.items))
    if not goals:
        return [plan.goals.business.name.strip()]
    rest = len(goals) - 1
    more = words.say_many("and {n} more goal", "and {n} more goals", rest) if rest else ""
    return [_goal(goals[0], words), more]


def _goal(goal: Goal, words: Words) -> str:
    name = called(goal, words)
    values = {"name": name, "baseline": goal.baseline.strip(), "target": goal.target.strip()}
    if goal.by is not None:
        values["day"] = words.day(goal.by)
    has = (bool(values["baseline"]), bool(values["target"]), goal.by is not None)
    return words.say(_GOAL[has], **values)


_GOAL = {
    (True, True, True): N_("{name}: from {baseline} to {target} by {day}"),
    (True, True, False): N_("{name}: from {baseline} to {target}"),
    (False, True, True): N_("{name}: {target} by {day}"),
    (False, True, False): N_("{name}: {target}"),
    (True, False, True): N_("{name}: {baseline} today, by {day}"),
    (True, False, False): N_("{name}: {baseline} today"),
    (False, False, True): N_("{name} by {day}"),
    (False, False, False): N_("{name}"),
}
"""How a goal is told, by whether it says how things are today, what to reach, and by when."""


def _tasks(plan: Plan, words: Words) -> list[str]:
    tasks = list(filled(plan.tasks.items))
    decided = [task.decision for task in tasks]
    away, kept = len(given_away(tasks)), decided.count(Decision.RETAIN)
    stopped, undecided = decided.count(Decision.STOP), decided.count(None)
    return [
        _if_any(away, words.say_many("{n} given away", "{n} given away", away)),
        _if_any(kept, words.say_many("{n} kept", "{n} kept", kept)),
        _if_any(stopped, words.say_many("{n} stopped", "{n} stopped", stopped)),
        _if_any(undecided, words.say_many("{n} not decided", "{n} not decided", undecided)),
        *_sought(plan, words),
    ]


def _sought(plan: Plan, words: Words) -> list[str]:
    sought = plan.selection.sought
    told = (sought.kind, sought.where, sought.method)
    return [words.choice(one) for one in told if one and one is not ContractorKind.EITHER]


def _scope(plan: Plan, words: Words) -> list[str]:
    scope = plan.scope
    excluded = len([line for line in scope.exclusions if line.strip()])
    rounds = scope.revision_rounds
    parts = [
        _names(words, list(filled(scope.deliverables))),
        _if_any(excluded, words.say_many("{n} thing not included", "{n} things not included", excluded)),
        "" if rounds is None else words.say_many("{n} round of corrections", "{n} rounds of corrections", rounds),
    ]
    return [_joined(parts, words.say("; "))]


def _timetable(plan: Plan, words: Words) -> list[str]:
    times = plan.timetable
    milestones = _count(times.milestones)
    return [
        _period(plan, words),
        _if_any(milestones, words.say_many("{n} milestone", "{n} milestones", milestones)),
        ""
        if times.review_days is None
        else words.say_many("{n} working day to accept", "{n} working days to accept", times.review_days),
    ]


def _period(plan: Plan, words: Words) -> str:
    start, end = plan.timetable.start, plan.timetable.end
    if start and end:
        return words.say("{start} to {end}", start=words.day(start), end=words.day(end))
    if start:
        return words.say("from {start}", start=words.day(start))
    return words.say("until {end}", end=words.day(end)) if end else ""


def _payment(plan: Plan, words: Words) -> list[str]:
    pay = plan.payment
    parts = len(list(filled(pay.instalments)))
    return [
        _price(plan, words),
        _if_any(parts, words.say_many("in {n} instalment", "in {n} instalments", parts)),
        "" if pay.net_days is None else words.say_many("paid within {n} day", "paid within {n} days", pay.net_days),
    ]


def _price(plan: Plan, words: Words) -> str:
    pay, total = plan.payment, contract_total(plan)
    if pay.model is None:
        return ""
    figure = {
        PaymentModel.FIXED_PRICE: total,
        PaymentModel.CAPPED: total,
        PaymentModel.TIME_AND_MATERIALS: pay.rate,
        PaymentModel.RETAINER: pay.fee,
    }[pay.model]
    if figure is None:
        return words.choice(pay.model)
    told = words.money(figure, pay.currency)
    if pay.model is PaymentModel.RETAINER and pay.months is not None:
        return words.say_many(
            "{amount} a month for {n} month", "{amount} a month for {n} months", pay.months, amount=told
        )
    return words.say(_PRICE[pay.model], amount=told)


_PRICE = {
    PaymentModel.FIXED_PRICE: N_("{amount} fixed"),
    PaymentModel.CAPPED: N_("by the hour, {amount} at most"),
    PaymentModel.TIME_AND_MATERIALS: N_("{amount} an hour"),
    PaymentModel.RETAINER: N_("{amount} a month"),
}


def _communication(plan: Plan, words: Words) -> list[str]:
    talk = plan.communication
    channels = dict.fromkeys(channel.channel.strip() for channel in talk.channels if channel.channel.strip())
    report, meetings = talk.report, _count(talk.meetings)
    parts = [
        words.listed(list(channels)[:_ENOUGH]) if channels else "",
        _if_any(meetings, words.say_many("{n} regular meeting", "{n} regular meetings", meetings)),
        words.say("reports: {often}", often=words.choice(report.frequency))
        if report.frequency
        else report.form.strip(),
    ]
    return [_joined(parts, words.say("; "))]


def _exit(plan: Plan, words: Words) -> list[str]:
    end = plan.exit
    notice, handover, reasons = end.notice_days or 0, end.handover_days or 0, _count(end.triggers)
    return [
        _if_any(notice, words.say_many("{n} day’s notice", "{n} days’ notice", notice)),
        _if_any(handover, words.say_many("{n} day of handover", "{n} days of handover", handover)),
        _if_any(reasons, words.say_many("{n} reason to end it", "{n} reasons to end it", reasons)),
        words.choice(end.rights) if end.rights else "",
    ]


def _assurance(plan: Plan, words: Words) -> list[str]:
    safe = plan.assurance
    papers = [words.choice(one.kind) for one in safe.papers if one.kind and one.needed is not False]
    secrets, rules = _count(safe.confidential), _count(safe.security)
    looks, risks = _count(safe.quality_checks), _count(safe.risks)
    parts = [
        _if_any(secrets, words.say_many("{n} confidential thing", "{n} confidential things", secrets)),
        _if_any(rules, words.say_many("{n} safety rule", "{n} safety rules", rules)),
        _if_any(looks, words.say_many("{n} quality check", "{n} quality checks", looks)),
        _if_any(risks, words.say_many("{n} risk", "{n} risks", risks)),
        words.say("to sign: {papers}", papers=words.listed(dict.fromkeys(papers))) if papers else "",
    ]
    return [_joined(parts, words.say("; "))]


def _selection(plan: Plan, words: Words) -> list[str]:
    chosen = plan.selection
    musts, criteria, candidates = _count(chosen.must_haves), _count(chosen.criteria), _count(chosen.candidates)
    parts = [
        _if_any(musts, words.say_many("{n} must-have", "{n} must-haves", musts)),
        _if_any(criteria, words.say_many("{n} criterion", "{n} criteria", criteria)),
        _if_any(candidates, words.say_many("{n} candidate", "{n} candidates", candidates)),
        words.say("answers by {day}", day=words.day(chosen.answers_by)) if chosen.answers_by else "",
    ]
    return [_joined(parts, words.say("; "))]


def _names(words: Words, rows: list[Item]) -> str:
    """The first few names, and how many more there are."""
    if not rows:
        return ""
    names = [called(row, words) for row in rows[:_ENOUGH]]
    more = len(rows) - len(names)
    return words.listed([*names, words.say_many("{n} more", "{n} more", more)] if more else names)


def _joined(parts: Iterable[str], between: str) -> str:
    return between.join(part for part in parts if part)


def _if_any(n: int | None, said: str) -> str:
    return said if n else ""


def _count(rows: tuple[Item, ...]) -> int:
    return len(list(filled(rows)))


_TELLERS: dict[str, Callable[[Plan, Words], list[str]]] = {
    "goals": _goals,
    "tasks": _tasks,
    "scope": _scope,
    "timetable": _timetable,
    "payment": _payment,
    "communication": _communication,
    "assurance": _assurance,
    "exit": _exit,
    "selection": _selection,
}
