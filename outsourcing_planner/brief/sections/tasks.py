"""The work: each task that leaves the house, with what is handed over and when it is done."""

from collections.abc import Iterator

from ...language import Words
from ...plan.scope import Deliverable
from ...plan.tasks import Decision, Task
from ..allowed import Shown
from ..content import Block, Heading, KeyTable, Paragraph, Wording
from ..tables import figure, label, table, text
from ..wording import joined, lines, plain, quiet, sentence, strong

_TASK = "tasks.items[x]"
_DELIVERABLE = "scope.deliverables[x]"


def tasks(shown: Shown, words: Words) -> tuple[Block, ...]:
    """One table where there is little to say about each task, else a part for each."""
    body = _listed(shown, words) if _is_brief(shown) else tuple(_told(shown, words))
    return (Heading(words.say("The work")), *body) if body else ()


def _is_brief(shown: Shown) -> bool:
    items = shown.plan.tasks.items
    return len(items) > 1 and not shown.plan.scope.deliverables and all(len(item.description) < 200 for item in items)


def _listed(shown: Shown, words: Words) -> tuple[Block, ...]:
    columns = (
        text(label(words, f"{_TASK}.name")),
        text(label(words, f"{_TASK}.description")),
        text(label(words, f"{_TASK}.volume")),
        figure(label(words, f"{_TASK}.hours")),
    )
    return table(
        columns,
        [
            (
                lines(plain(task.name), quiet(_place(task, words)), _serves(shown, task, words)),
                plain(task.description),
                plain(task.volume),
                plain(words.number(task.hours)) if task.hours is not None else (),
            )
            for task in shown.plan.tasks.items
        ],
    )


def _told(shown: Shown, words: Words) -> Iterator[Block]:
    deliverables = shown.plan.scope.deliverables
    for task in shown.plan.tasks.items:
        own = [deliverable for deliverable in deliverables if deliverable.task == task.id]
        yield from _part(shown, task, own, words)
    rest = [deliverable for deliverable in deliverables if deliverable.task is None]
    body = tuple(_handed_over(rest, words))
    if body and shown.plan.tasks.items:
        yield Heading(words.say("For all of the work"), level=2)
    yield from body


def _part(shown: Shown, task: Task, deliverables: list[Deliverable], words: Words) -> Iterator[Block]:
    said = lines(
        plain(task.description),
        joined((quiet(_place(task, words)), quiet(task.volume), quiet(_effort(task, words))), " · "),
        _serves(shown, task, words),
    )
    body = tuple(_handed_over(deliverables, words))
    if task.name.strip():
        yield Heading(task.name.strip(), level=2)
    if said:
        yield Paragraph(said)
    yield from body


def _handed_over(deliverables: list[Deliverable], words: Words) -> Iterator[Block]:
    rows = tuple((strong(deliverable.name), _said(deliverable, words)) for deliverable in deliverables)
    filled = tuple(row for row in rows if any(row))
    if filled:
        yield KeyTable(filled)


def _said(deliverable: Deliverable, words: Words) -> Wording:
    tests = [plain(test) for test in deliverable.acceptance if test.strip()]
    return lines(
        plain(deliverable.does),
        _named(label(words, f"{_DELIVERABLE}.performs"), plain(deliverable.performs)),
        _named(words.say("Standard"), plain(deliverable.standard)),
        _named(label(words, f"{_DELIVERABLE}.acceptance"), tests[0] if len(tests) == 1 else ()),
        quiet(words.say("{label}:", label=label(words, f"{_DELIVERABLE}.acceptance"))) if len(tests) > 1 else (),
        *([joined((plain("•"), test)) for test in tests] if len(tests) > 1 else ()),
    )


def _named(name: str, said: Wording) -> Wording:
    return joined((quiet(name + ":"), said)) if said else ()


def _place(task: Task, words: Words) -> str:
    return words.say("At our place, under our eyes") if task.decision is Decision.INSOURCE else ""


def _effort(task: Task, words: Words) -> str:
    if task.hours is None:
        return ""
    return words.say("about {hours} hours a month", hours=words.number(task.hours))


def _serves(shown: Shown, task: Task, words: Words) -> Wording:
    outcomes = [goal.outcome for goal in shown.plan.goals.items if goal.id in task.goals and goal.outcome.strip()]
    if not outcomes or len(shown.plan.goals.items) < 2:
        return ()
    return sentence(
        words, "{label}: {goals}", label=quiet(label(words, f"{_TASK}.goals")), goals=quiet("; ".join(outcomes))
    )
