"""The work: each task that leaves the house, with what is handed over and when it is done."""

from collections.abc import Iterable, Iterator

from ...language import Words
from ...plan.fields import N_, Unit
from ...plan.payment import PaymentModel
from ...plan.scope import Deliverable
from ...plan.tasks import Decision, Task
from ..allowed import Shown
from ..content import Block, Heading, KeyTable, Paragraph, Wording
from ..naming import name, task_numbers
from ..tables import figure, label, mark, table, text
from ..wording import joined, lines, listed, plain, quiet, sentence, strong, text_of
from .lots import lots
from .scope import scope
from .task_facts import facts

_TASK = "tasks.items[x]"
_DELIVERABLE = "scope.deliverables[x]"

MOST_PARTS = 12
"""With more tasks than this, all of them stand in one table."""

SHORT_FACT = 48
"""Characters of a fact that shares its line with others."""


def tasks(shown: Shown, words: Words) -> tuple[Block, ...]:
    """One table where there is little to say about each task, else a part for each; then the limits of it all."""
    described = _listed(shown, words) if _is_brief(shown, words) else tuple(_told(shown, words))
    body = (*described, *lots(shown, words), *scope(shown, words))
    return (Heading(words.say("The work")), *body) if body else ()


def _is_brief(shown: Shown, words: Words) -> bool:
    items = shown.plan.tasks.items
    return (
        len(items) > 1
        and not shown.plan.scope.deliverables
        and all(len(item.description) < 200 and _is_short(shown, item, words) for item in items)
    )


def _is_short(shown: Shown, task: Task, words: Words) -> bool:
    said = [text_of(said) for _, said in facts(shown, task, words) if said]
    return sum(map(len, said)) < 120 and not any("\n" in one for one in said)


def _listed(shown: Shown, words: Words) -> tuple[Block, ...]:
    columns = (
        text(label(words, f"{_TASK}.name")),
        mark(label(words, f"{_TASK}.volume")),
        figure(words.say("Hours a month") if _goes_on(shown) else label(words, f"{_TASK}.hours")),
    )
    numbers = task_numbers(shown, words)
    rows = [_row(shown, task, numbers.get(task.id, ""), words) for task in shown.plan.tasks.items]
    return table(columns, rows)


def _row(shown: Shown, task: Task, number: str, words: Words) -> tuple[Wording, ...]:
    return (
        lines(
            joined((quiet(number), plain(task.name))),
            plain(task.description),
            _circumstances(shown, task, words),
            *(quiet(text_of(fact)) for fact in _facts(shown, task, words)),
            _serves(shown, task, words),
        ),
        plain(task.volume),
        plain(words.number(task.hours)) if task.hours is not None else (),
    )


def _many(shown: Shown, words: Words) -> tuple[Block, ...]:
    """A long list of tasks as one table, so that it stays readable and short."""
    numbers = task_numbers(shown, words)
    rows = [
        (
            joined((quiet(numbers.get(task.id, "")), strong(task.name))),
            lines(
                _about(shown, task, words),
                *_facts(shown, task, words),
                *(_in_a_row(one, words) for one in _own(shown, task)),
            ),
        )
        for task in shown.plan.tasks.items
    ]
    filled = tuple(row for row in rows if any(row))
    return (KeyTable(filled),) if filled else ()


def _in_a_row(deliverable: Deliverable, words: Words) -> Wording:
    said = _said(deliverable, words)
    if "\n" in text_of(said):
        return lines(strong(deliverable.name), said)
    return joined((strong(deliverable.name), said), " – ")


def _told(shown: Shown, words: Words) -> Iterator[Block]:
    if len(shown.plan.tasks.items) > MOST_PARTS:
        yield from _many(shown, words)
    else:
        numbers = task_numbers(shown, words)
        for task in shown.plan.tasks.items:
            yield from _part(shown, task, numbers.get(task.id, ""), words)
    rest = [deliverable for deliverable in shown.plan.scope.deliverables if deliverable.task is None]
    body = tuple(_handed_over(rest, words))
    if body and shown.plan.tasks.items:
        yield Heading(words.say("For all of the work"), level=2)
    yield from body


def _part(shown: Shown, task: Task, number: str, words: Words) -> Iterator[Block]:
    known = [(term, told) for term, told in facts(shown, task, words) if told]
    short = [one for one in known if _fits_a_line(one[1])]
    short = short if len(short) > 1 else []
    said = lines(_about(shown, task, words), joined((_named(*one) for one in short), " · "))
    if task.name.strip():
        yield Heading(task.name.strip(), level=2, number=number)
    if said:
        yield Paragraph(said)
    yield from _handed_over(_own(shown, task), words, [one for one in known if one not in short])


def _fits_a_line(told: Wording) -> bool:
    """Whether a fact is so short that it stands in a line with others."""
    text = text_of(told)
    return len(text) <= SHORT_FACT and "\n" not in text


def _about(shown: Shown, task: Task, words: Words) -> Wording:
    return lines(
        plain(task.description),
        joined(
            (_circumstances(shown, task, words), quiet(task.volume), quiet(_effort(shown, task, words))),
            " · ",
        ),
        _serves(shown, task, words),
    )


def _own(shown: Shown, task: Task) -> list[Deliverable]:
    return [deliverable for deliverable in shown.plan.scope.deliverables if deliverable.task == task.id]


def _handed_over(
    deliverables: list[Deliverable], words: Words, known: Iterable[tuple[str, Wording]] = ()
) -> Iterator[Block]:
    """What is known of the task, then what is handed over for it, in one table."""
    told = tuple((quiet(term), said) for term, said in known if said)
    rows = tuple((strong(deliverable.name), _said(deliverable, words)) for deliverable in deliverables)
    filled = (*told, *(row for row in rows if any(row)))
    if filled:
        yield KeyTable(filled)


def _said(deliverable: Deliverable, words: Words) -> Wording:
    tests = [plain(test) for test in deliverable.acceptance if test.strip()]
    done = label(words, f"{_DELIVERABLE}.acceptance")
    several = len(tests) > 1
    return lines(
        plain(deliverable.does),
        _named(label(words, f"{_DELIVERABLE}.performs"), plain(deliverable.performs)),
        _named(words.say("Standard"), plain(deliverable.standard)),
        quiet(f"{done}:") if several else _named(done, listed(tests)),
        listed(tests) if several else (),
    )


def _named(term: str, said: Wording) -> Wording:
    return joined((quiet(f"{term}:"), said)) if said else ()


def _facts(shown: Shown, task: Task, words: Words) -> Iterator[Wording]:
    """What is known of the task, each on a line of its own with its name."""
    return (_named(term, said) for term, said in facts(shown, task, words) if said)


def _circumstances(shown: Shown, task: Task, words: Words) -> Wording:
    lot = name(shown.plan.tasks.lots, task.lot)
    return joined((quiet(lot), quiet(_place(task, words))), " · ")


def _place(task: Task, words: Words) -> str:
    return words.say("At our place, under our eyes") if task.decision is Decision.INSOURCE else ""


def _effort(shown: Shown, task: Task, words: Words) -> str:
    if task.hours is None:
        return ""
    hours = words.counted(task.hours, Unit.HOURS)
    return (
        words.say("about {hours} a month", hours=hours) if _goes_on(shown) else words.say("about {hours}", hours=hours)
    )


def _goes_on(shown: Shown) -> bool:
    """Whether the work is paid by the month, so that its hours are those of a month."""
    return shown.plan.payment.model is PaymentModel.RETAINER


def _serves(shown: Shown, task: Task, words: Words) -> Wording:
    outcomes = [goal.outcome for goal in shown.plan.goals.items if goal.id in task.goals and goal.outcome.strip()]
    if not outcomes or len(shown.plan.goals.items) < 2:
        return ()
    return sentence(
        words,
        N_("{label}: {goals}"),
        label=quiet(label(words, f"{_TASK}.goals")),
        goals=quiet(words.say("; ").join(outcomes)),
    )
