"""The reference files of the brief, and the command that renews them: `python -m tests.brief.references`.

Look at the difference before you commit it: each line is something a contractor will read.
"""

from datetime import date
from pathlib import Path

import msgspec

from outsourcing_planner.advice.comparison import compare
from outsourcing_planner.brief.changes import compose_changes
from outsourcing_planner.brief.compose import compose
from outsourcing_planner.brief.edition import Edition
from outsourcing_planner.language import Words, load_words
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.payment import PriceTold
from outsourcing_planner.plan.tasks import Decision
from outsourcing_planner.resources import folder
from tests import plans
from tests.scenarios.content import scenario

from .reading import ABOUT, readable, words_of

FOLDER = Path(__file__).parent.parent / "references"


def current() -> dict[str, str]:
    """The text of each reference as the program makes it now, by file name."""
    return {
        "brief-cafe.txt": _brief(plans.cafe()),
        "brief-cafe-quote.txt": _brief(paths.put(plans.cafe(), "payment.price_told", PriceTold.QUOTE)),
        "brief-dental.txt": _brief(plans.dental()),
        "brief-almost-empty.txt": _brief(plans.almost_empty()),
        "brief-kuwait.txt": _brief(scenario("perfume-shop-kuwait"), in_its_language=True),
        "changes-dental.txt": _changes(),
        "changes-gift-shop.txt": _second_version(),
        "notice-dental.txt": _notice(plans.dental()),
        "notice-kuwait.txt": _notice(scenario("perfume-shop-kuwait"), in_its_language=True),
    }


def _words(plan: Plan, *, in_its_language: bool) -> Words:
    return load_words(folder("translations"), plan.locale, plan.locale) if in_its_language else words_of(plan.locale)


def _brief(plan: Plan, *, in_its_language: bool = False) -> str:
    return readable(compose(plan, ABOUT, _words(plan, in_its_language=in_its_language)))


def _notice(plan: Plan, *, in_its_language: bool = False) -> str:
    about = msgspec.structs.replace(ABOUT, notice_on=date(2027, 2, 3), agreed_on=date(2026, 11, 2))
    return readable(compose(plan, about, _words(plan, in_its_language=in_its_language), Edition.NOTICE))


def _second_version() -> str:
    old, new = scenario("uk-renegotiation-v1"), scenario("uk-renegotiation-v2")
    words = words_of(old.locale)
    return readable(compose_changes(old, new, compare(old, new, words), ABOUT, words))


def _changes() -> str:
    old = new = plans.dental()
    for path, value in (
        ("payment.fee", 195000),
        ("payment.highest_price", 230000),
        ("exit.notice_days", 30),
        ("tasks.items[t4].decision", Decision.RETAIN),
    ):
        new = paths.put(new, path, value)
    words = words_of(old.locale)
    return readable(compose_changes(old, new, compare(old, new, words), ABOUT, words))


def renew() -> None:
    """Write every reference anew."""
    FOLDER.mkdir(exist_ok=True)
    for name, text in current().items():
        (FOLDER / name).write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    renew()
