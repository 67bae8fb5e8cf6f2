"""For each task whether to keep it or give it away, with the reasons, beside what the owner decided."""

from ...advice.rows import called
from ...advice.sourcing import Recommendation, TaskAdvice, advise
from ...brief.charts.tasks import tasks_chart
from ...brief.content import Table, Wording
from ...brief.tables import figure, label, text
from ...brief.wording import plain, strong
from ...language import Words
from ...plan import Plan
from ...plan.tasks import Task
from .insight import Asked, Insight


def keep_or_give_away(asked: Asked) -> Insight | None:
    """What the five questions say of every task, and where the owner decided otherwise."""
    plan, words = asked.plan, asked.words
    told = advise(plan, words)
    if not told:
        return None
    return Insight(
        tuple(_says(told, words)),
        chart=tasks_chart(plan, words, told),
        tables=(_reasons(plan, told, words),),
        behind=words.say("The picture, and the reasons"),
        bare=True,
    )


def _says(told: tuple[TaskAdvice, ...], words: Words) -> list[str]:
    otherwise = sum(one.agrees is False for one in told)
    waiting = sum(one.recommended is Recommendation.NOT_YET for one in told)
    said = []
    if otherwise:
        said.append(
            words.say_many(
                "Of {n} task we think otherwise than you. You decide; note the reason.",
                "Of {n} tasks we think otherwise than you. You decide; note the reasons.",
                otherwise,
            )
        )
    elif waiting < len(told):
        said.append(words.say("What you decided fits what you answered."))
    if waiting:
        said.append(
            words.say_many(
                "Of {n} task too little is known: answer “Keep it or give it away?” below it.",
                "Of {n} tasks too little is known: answer “Keep it or give it away?” below them.",
                waiting,
            )
        )
    return said


def _reasons(plan: Plan, told: tuple[TaskAdvice, ...], words: Words) -> Table:
    tasks = {task.id: task for task in plan.tasks.items}
    columns = (
        figure(words.say("No.")),
        text(label(words, "tasks.items[x].name")),
        text(words.say("What the answers say")),
        text(words.say("You decided")),
    )
    return Table(columns, tuple(_row(number, tasks[one.task], one, words) for number, one in enumerate(told, start=1)))


def _row(number: int, task: Task, one: TaskAdvice, words: Words) -> tuple[Wording, ...]:
    decided = words.choice(task.decision) if task.decision else words.say("not yet")
    name = called(task, words)
    own = f"{decided}: {task.reason.strip()}" if one.agrees is False and task.reason.strip() else decided
    return (
        plain(words.number(number)),
        plain(name),
        plain(one.say(words)),
        strong(own) if one.agrees is False else plain(own),
    )
