"""What the owner wants to change in an agreement, weighed: for whom it is better, and what it does to the money."""

import msgspec

from ..language import Words
from ..plan import Plan
from ..plan.fields import N_
from .comparison import TermChange, compare, total_change
from .figures import contract_total
from .gains import BetterFor, better_for
from .practice import in_practice
from .year_effects import YearEffect, fee_a_year, year_effect


class Weighed(msgspec.Struct, frozen=True):
    """A wished change, for whom it is better, and what it does to the money in a year, if anything."""

    change: TermChange
    better_for: BetterFor
    in_a_year: YearEffect | None


class Wishes(msgspec.Struct, frozen=True):
    """All wished changes, in the order of the plan.

    `a_year` is how much more is paid every year for sure, in minor units, less than nothing for less; nothing where it
    is not paid by the month. `whole` tells how the whole price moves, empty where it does not or is not known.
    """

    changes: tuple[Weighed, ...]
    currency: str
    a_year: int | None
    whole: str

    def count(self, whom: BetterFor) -> int:
        """How many of them are better for that side."""
        return sum(1 for one in self.changes if one.better_for is whom)

    def say(self, words: Words) -> tuple[str, ...]:
        """How many there are, for whom they are better, and what they cost, in sentences."""
        if not self.changes:
            return (words.say("The plan is as it was agreed. What you change in it stands here, term by term."),)
        count = words.say_many("You want to change {n} term.", "You want to change {n} terms.", len(self.changes))
        sides = words.say(
            "Better for you: {you}. Better for the contractor: {them}.",
            you=words.number(self.count(BetterFor.YOU)),
            them=words.number(self.count(BetterFor.THEM)),
        )
        return tuple(one for one in (count, sides, self._money(words), self.whole) if one)

    def _money(self, words: Words) -> str:
        if not self.a_year:
            return ""
        amount = words.money(abs(self.a_year), self.currency)
        if self.a_year > 0:
            return words.say("In a year you pay {amount} more.", amount=amount)
        return words.say("In a year you pay {amount} less.", amount=amount)


def wishes(plan: Plan, agreed: Plan, words: Words) -> Wishes:
    """How the plan differs from what was agreed, in what both sides know, each change weighed by itself."""
    now = in_practice(plan, agreed)
    found = tuple(
        Weighed(one, better_for(agreed, plan, one, words), year_effect(now, plan, one, words))
        for one in compare(agreed, plan, words)
    )
    moved = total_change(agreed, plan, words)
    return Wishes(found, plan.payment.currency, _a_year(agreed, plan), moved.sentence if moved else "")


def _a_year(agreed: Plan, plan: Plan) -> int | None:
    before, after = fee_a_year(agreed), fee_a_year(plan)
    if before is None or after is None or agreed.payment.currency != plan.payment.currency:
        return None
    return after - before


def remarks(plan: Plan, words: Words) -> tuple[str, ...]:
    """What is odd about the owner's own limits, or missing among them, in sentences."""
    own, currency = plan.payment, plan.payment.currency
    ceiling = own.highest_price
    asked = own.fee if fee_a_year(plan) is not None else contract_total(plan)
    found = []
    if ceiling is not None and asked is not None and asked > ceiling:
        found.append(
            words.say(
                "The price you wish for, {asked}, is above the most you would pay, {most}.",
                asked=words.money(asked, currency),
                most=words.money(ceiling, currency),
            )
        )
    if ceiling is not None and own.opening_offer is not None and own.opening_offer > ceiling:
        found.append(words.say("Your first offer is above the most you would pay."))
    missing = (
        (own.walk_away, N_("You have not said yet when you would walk away.")),
        (plan.renegotiation.plan_b, N_("You have no plan B yet. Who has one talks more calmly.")),
        ("\n".join(own.concessions), N_("You have not said yet what you would give up first.")),
    )
    return (*found, *(words.say(message) for answer, message in missing if not answer.strip()))
