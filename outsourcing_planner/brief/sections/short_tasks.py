"""The work in short, for somebody who is only asked whether they are interested: no standards, no systems, no data."""

from ...language import Words
from ...plan.payment import PaymentModel
from ...plan.tasks import Task
from ..allowed import Shown
from ..content import Block, Heading, Wording
from ..naming import names
from ..tables import figure, label, mark, table, text
from ..wording import lines, plain, quiet, strong

_TASK = "tasks.items[x]"


def short_tasks(shown: Shown, words: Words) -> tuple[Block, ...]:
    """A row for each task: what it is, what is handed over, how much of it there is."""
    by_month = shown.plan.payment.model is PaymentModel.RETAINER
    columns = (
        text(label(words, f"{_TASK}.name")),
        mark(label(words, f"{_TASK}.volume")),
        figure(words.say("Hours a month") if by_month else label(words, f"{_TASK}.hours")),
    )
    body = table(columns, [_row(shown, task, words) for task in shown.plan.tasks.items])
    return (Heading(words.say("The work in short")), *body) if body else ()


def _row(shown: Shown, task: Task, words: Words) -> tuple[Wording, ...]:
    own = [one for one in shown.plan.scope.deliverables if one.task == task.id]
    handed_over = words.say("; ").join(names(own, [one.id for one in own]))
    return (
        lines(strong(task.name), plain(task.description), quiet(handed_over)),
        plain(task.volume),
        plain(words.number(task.hours)) if task.hours is not None else (),
    )
