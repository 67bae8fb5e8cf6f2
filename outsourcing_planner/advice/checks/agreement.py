"""Rules about the agreement itself: nothing is left open between both sides when the work begins."""

from ...plan.fields import N_
from ..agreeing import unsettled
from ..finding import Case, Found, Level, Topic, rule
from ..readiness import REVIEW
from ..rows import shortened
from ..sources import CLEAR_GOALS

PATH = "agreement.terms"
"""Where the owner says how each term stands."""


@rule(
    "terms-open",
    Level.WARNING,
    N_("What was left open is decided later by whoever needs it less: settle it before the work begins."),
    step=REVIEW,
    source=CLEAR_GOALS,
    topic=Topic.GOALS,
)
def terms_open(case: Case) -> Found:
    """Terms noted as open or as proposed by them, once the plan is agreed or its start is near, all in one sentence."""
    if not _is_close(case):
        return
    left = list(unsettled(case.plan))
    if left:
        yield (
            PATH,
            case.words.say_many(
                "A term is not settled yet: {name}.",
                "{n} terms are not settled yet, the first of them: {name}.",
                len(left),
                name=shortened(left[0].called(case.words)),
            ),
        )


def _is_close(case: Case) -> bool:
    """Whether both sides have signed, or the work is about to begin."""
    start = case.plan.timetable.start
    return case.agreed is not None or (start is not None and (start - case.today).days <= case.limits.settle_days)


RULES = (terms_open,)
