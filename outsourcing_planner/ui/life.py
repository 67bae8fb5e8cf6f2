"""Where a plan is in its life, from what its file tells beside the answers."""

from datetime import date

from ..advice.readiness import Phase, phase
from ..plan import Plan
from ..storage.contents import Contents


def phase_of(contents: Contents, plan: Plan, today: date) -> Phase:
    """The phase on a day of a plan as it stands on the screen, whose file holds these contents."""
    return phase(
        has_brief=bool(contents.record.briefs),
        agreed_on=agreed_on(contents),
        start=plan.timetable.start,
        end=plan.timetable.end,
        today=today,
    )


def agreed_on(contents: Contents) -> date | None:
    """The day of the newest agreement; nothing where none was made."""
    return contents.agreed[-1].agreed_on if contents.agreed else None
