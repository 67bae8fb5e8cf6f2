"""Two small plans whose forms other programs have filled in (`tests/files/answers/README.md`), and what they put in.

`python -m tests.exchange.asked FOLDER` writes both empty forms. The filled ones do not change with the program: what
went out must be read for years.
"""

import json
import sys
from pathlib import Path

from outsourcing_planner.brief.compose import compose
from outsourcing_planner.brief.content import About
from outsourcing_planner.brief.typeset import Paper, typeset
from outsourcing_planner.language import load_words
from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.goals import Business, Goals
from outsourcing_planner.plan.payment import PaymentModel, PaymentPlan
from outsourcing_planner.plan.selection import Requirement, Selection
from outsourcing_planner.plan.tasks import Decision, Task, Tasks
from outsourcing_planner.resources import folder
from tests.brief.reading import ABOUT

FILLED = Path(__file__).parent.parent / "files" / "answers"
"""Where the filled forms are."""

VERSION = 2
"""Of the brief they answer."""


def posters() -> Plan:
    """Two posters for a fair, with a must-have and prices in euro."""
    return Plan(
        title="Two posters for the spring fair",
        locale="en_IE",
        goals=Goals(business=Business(name="Meadow Cheese", activity="A dairy", place="Sligo")),
        tasks=Tasks(
            items=(
                Task(id="draw", name="Draw two posters", decision=Decision.OUTSOURCE),
                Task(id="print", name="See them through print", decision=Decision.OUTSOURCE),
            )
        ),
        payment=PaymentPlan(currency="EUR", model=PaymentModel.FIXED_PRICE),
        selection=Selection(
            must_haves=(
                Requirement(id="two", name="Two posters that were printed"),
                Requirement(id="files", name="The files become ours"),
            )
        ),
    )


def messages() -> Plan:
    """Answering messages, set from right to left, for a monthly fee in dinars."""
    return Plan(
        title="الرد على رسائل العملاء",
        locale="ar_KW",
        goals=Goals(business=Business(name="متجر الياسمين", activity="عطور", place="الكويت")),
        tasks=Tasks(
            items=(
                Task(id="reply", name="الرد على الرسائل", decision=Decision.OUTSOURCE),
                Task(id="post", name="منشوران كل أسبوع", decision=Decision.OUTSOURCE),
            )
        ),
        payment=PaymentPlan(currency="KWD", model=PaymentModel.RETAINER),
    )


PLANS = {"posters": posters, "messages": messages}
"""The plans by name; a plan's name is its id too."""


def form_of(name: str) -> bytes:
    """The brief of such a plan, with its empty form."""
    plan = PLANS[name]()
    about = About(version=VERSION, on=ABOUT.on, draft=False, plan_id=name)
    return typeset(compose(plan, about, load_words(folder("translations"), plan.locale, plan.locale)), Paper.A4)


def given_to(name: str) -> dict[str, str]:
    """What was filled in, by field; lines end with a line feed."""
    answers: dict[str, dict[str, str]] = json.loads((FILLED / "given.json").read_text(encoding="utf-8"))
    return answers[name]


if __name__ == "__main__":
    for name in PLANS:
        (Path(sys.argv[1]) / f"{name}.pdf").write_bytes(form_of(name))
