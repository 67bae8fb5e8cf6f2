"""What there is to know about one task beside what is handed over: how, with what, who decides, and afterwards."""

from collections.abc import Iterator
from decimal import Decimal

from ...language import Words
from ...plan.fields import N_, Unit
from ...plan.tasks import Task
from ..allowed import Shown
from ..content import Wording
from ..naming import names
from ..tables import label
from ..wording import joined, listed, plain, sentence, strong

_TASK = "tasks.items[x]"


def facts(shown: Shown, task: Task, words: Words) -> Iterator[tuple[str, Wording]]:
    """Each fact with its name, in the order in which the work meets them; those that are not told are empty."""
    yield label(words, f"{_TASK}.discovery"), _discovery(task, words)
    yield label(words, f"{_TASK}.instructions"), plain(task.instructions)
    yield label(words, f"{_TASK}.examples"), listed(plain(line) for line in task.examples)
    yield label(words, f"{_TASK}.works_with"), listed(plain(line) for line in task.works_with)
    yield label(words, f"{_TASK}.after"), plain(words.say("; ").join(names(shown.plan.tasks.items, task.after)))
    yield label(words, f"{_TASK}.authority"), plain(words.choice(task.authority)) if task.authority else ()
    yield label(words, f"{_TASK}.throughput"), plain(task.throughput)
    yield label(words, f"{_TASK}.service_hours"), plain(task.service_hours)
    yield words.say("How much of it you run"), plain(words.choice(task.extent)) if task.extent else ()
    yield label(words, f"{_TASK}.qualification"), plain(task.qualification)
    yield words.say("At our place"), plain(task.supervision)
    yield words.say("Data you see"), plain(task.data)
    yield label(words, f"{_TASK}.support_days"), _support(task, words)


def _discovery(task: Task, words: Words) -> Wording:
    if not task.discovery:
        return ()
    return plain(words.say("This is not known well enough yet. Begin with a small paid task that ends in a proposal."))


def _support(task: Task, words: Words) -> Wording:
    return joined(
        (
            _counted(N_("Faults are mended free of charge for {time}."), task.support_days, Unit.DAYS, words),
            _counted(N_("A fault is answered within {time}."), task.support_reply_hours, Unit.HOURS, words),
        )
    )


def _counted(message: str, count: int | Decimal | None, unit: Unit, words: Words) -> Wording:
    return sentence(words, message, time=strong(words.counted(count, unit))) if count is not None else ()
