"""What the rows of a table come to, for the line below it, and whether that is what it should be."""

from ...advice.figures import contract_total, paid_in_parts
from ...advice.rows import filled
from ...advice.scoring import ALL
from ...language import Words
from ...plan import Plan
from ..widgets.table_footer import Total


def instalments(plan: Plan, words: Words) -> Total | None:
    """The deposit and the instalments together, against the price."""
    pay, paid, total = plan.payment, paid_in_parts(plan), contract_total(plan)
    if all(part.amount is None for part in pay.instalments):
        return None
    told = words.money(paid, pay.currency)
    said = words.say("{paid} with the deposit", paid=told) if pay.deposit else told
    if total is None or total == paid:
        return Total(said)
    return Total(words.say("{paid}, not {total}", paid=said, total=words.money(total, pay.currency)), wrong=True)


def weights(plan: Plan, words: Words) -> Total | None:
    """All weights together, against a hundred."""
    given = [one.weight for one in filled(plan.selection.criteria) if one.weight is not None]
    if not given:
        return None
    said = words.number(sum(given))
    if sum(given) == ALL:
        return Total(said)
    return Total(words.say("{paid}, not {total}", paid=said, total=words.number(ALL)), wrong=True)
