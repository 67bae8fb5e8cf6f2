"""The lots of a brief, whole or for the contractor of one of them."""

from outsourcing_planner.brief.compose import compose
from outsourcing_planner.brief.edition import Edition
from outsourcing_planner.brief.typeset.glyphs import texts
from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.tasks import Decision, Handoff, Lot, Task, Tasks

from ..reading import ABOUT, words_of

PLAN = Plan(
    tasks=Tasks(
        items=tuple(Task(id=one, name=one, lot=one, decision=Decision.OUTSOURCE) for one in ("a", "b")),
        lots=(Lot(id="a", name="Photos"), Lot(id="b", name="Web shop")),
        handoffs=(Handoff(id="h", what="Photos, retouched", giver="a", taker="b"),),
    )
)


def test_another_lot_is_not_called_empty() -> None:
    """The brief of one lot tells the size of its own alone: the other has tasks, which it must not tell."""
    whole = list(texts(compose(PLAN, ABOUT, words_of("en_IE"))))
    own = list(texts(compose(PLAN, ABOUT, words_of("en_IE"), Edition.FULL, "a")))
    assert (whole.count("1 task"), whole.count("Not part of this brief.")) == (2, 0)
    assert (own.count("1 task"), own.count("Not part of this brief."), own.count("0 tasks")) == (1, 1, 0)
