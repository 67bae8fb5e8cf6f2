"""All tasks in one picture: how core each is, and what giving it away would gain; for the owner alone."""

from ...advice.rows import called, filled
from ...advice.sourcing import Recommendation, TaskAdvice, advise
from ...language import Words
from ...plan import Plan, paths
from ...plan.tasks import LEAVES_THE_HOUSE, Degree, Task
from ..content import Table
from ..tables import figure, label, text
from ..wording import plain
from .kinds import DotChart, Point

LONGEST = 200
"""Tasks shown at most; the first of the plan."""


def tasks_chart(plan: Plan, words: Words, told: tuple[TaskAdvice, ...] | None = None) -> DotChart | None:
    """A dot for each task, its key the task's path; nothing while there is no task.

    `told` is what `advise` says where it is known already. Filled dots are tasks that are given away.
    """
    advice = {one.task: one for one in (advise(plan, words) if told is None else told)}
    tasks = [task for task in filled(plan.tasks.items) if task.id in advice][:LONGEST]
    if not tasks:
        return None
    shown = [(task, advice[task.id]) for task in tasks]
    low, high = words.say("Little"), words.say("Much")
    return DotChart(
        name=words.say("All tasks: how core, and what giving them away gains"),
        caption=_caption(shown, words),
        alternative=_alternative(shown, words),
        table=_table(shown, words),
        points=tuple(_point(task, one, words) for task, one in shown),
        across=label(words, "tasks.items[x].core"),
        across_ends=(words.choice(Degree.LOW), words.choice(Degree.HIGH)),
        up=words.say("What giving it away would gain"),
        up_ends=(low, high),
        strong_name=words.say("You give it away"),
        light_name=words.say("You keep it, or have not decided"),
        corners=(words.say("Give away first"), words.say("Think twice"), words.say("Can wait"), words.say("Keep")),
    )


def _point(task: Task, advice: TaskAdvice, words: Words) -> Point:
    name = called(task, words)
    return Point(
        key=paths.item_path("tasks.items", task.id),
        name=name,
        across=float(advice.point.core),
        up=float(advice.point.gain),
        says=words.say("{task}: {advice}", task=name, advice=advice.say(words)),
        strong=task.decision in LEAVES_THE_HOUSE,
    )


def _caption(shown: list[tuple[Task, TaskAdvice]], words: Words) -> str:
    """Where those stand about which nothing is said yet."""
    if any(one.recommended is Recommendation.NOT_YET and task.core is None for task, one in shown):
        return words.say("Tasks about which nothing is said yet stand in the middle.")
    return ""


def _alternative(shown: list[tuple[Task, TaskAdvice]], words: Words) -> str:
    return words.say_many(
        "{n} task. The further to the end, the more core; the higher, the more is gained by giving it away.",
        "{n} tasks. The further to the end, the more core; the higher, the more is gained by giving it away.",
        len(shown),
    )


def _table(shown: list[tuple[Task, TaskAdvice]], words: Words) -> Table:
    columns = (
        figure(words.say("No.")),
        text(label(words, "tasks.items[x].name")),
        figure(words.say("Core")),
        figure(words.say("Gain")),
        text(words.say("Advice")),
        text(label(words, "tasks.items[x].decision")),
    )
    rows = tuple(
        (
            plain(words.number(number)),
            plain(called(task, words)),
            plain(words.percent(advice.point.core * 100)),
            plain(words.percent(advice.point.gain * 100)),
            plain(words.choice(advice.recommended)),
            plain(words.choice(task.decision)) if task.decision else (),
        )
        for number, (task, advice) in enumerate(shown, start=1)
    )
    return Table(columns, rows)
