"""Every computed figure of a plan by a name that lasts, for scripts and for whoever wants to check one."""

from datetime import date

from ..language import Words
from ..plan import Plan
from .figure import Figure, Naming
from .named_money import money_figures
from .named_work import work_figures


def named_figures(plan: Plan, words: Words, today: date, notice_on: date | None = None) -> tuple[Figure, ...]:
    """Every figure that is known, each once; private ones too.

    What follows from a notice is told for one given on `notice_on`, or today.
    """
    naming = Naming(words, plan.payment.currency)
    found = [*money_figures(plan, naming), *work_figures(plan, today, notice_on or today, naming)]
    return tuple({figure.name: figure for figure in found}.values())
