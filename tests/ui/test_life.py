"""Where a plan is in its life, from its file."""

from datetime import date

import msgspec

from outsourcing_planner.advice.readiness import Phase
from outsourcing_planner.storage.contents import BriefMade, agree
from outsourcing_planner.storage.planfile import new_contents
from outsourcing_planner.ui.life import agreed_on, phase_of
from tests.plans import cafe

TODAY = date(2027, 2, 12)


def test_a_plan_goes_from_thinking_to_its_end() -> None:
    """With the brief that went out, the agreement, and the days of the work."""
    plan = cafe()
    contents = new_contents(plan, "life")
    assert (phase_of(contents, plan, TODAY), agreed_on(contents)) == (Phase.THINK, None)
    made = BriefMade(made_on=TODAY, version=1, revision=1)
    sent = msgspec.structs.replace(contents, record=msgspec.structs.replace(contents.record, briefs=(made,)))
    assert phase_of(sent, plan, TODAY) is Phase.ASK
    signed = agree(sent, date(2027, 1, 20))
    assert agreed_on(signed) == date(2027, 1, 20)
    assert [phase_of(signed, plan, day) for day in (date(2027, 1, 21), TODAY, date(2027, 2, 27))] == [
        Phase.AGREE, Phase.RUN, Phase.END,
    ]  # fmt: skip
