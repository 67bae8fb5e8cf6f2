"""Nothing private can be read out of a finished file, wherever one looks in it."""

import re
from datetime import date

import msgspec
import pytest

from outsourcing_planner.advice.answer_form import answer_fields
from outsourcing_planner.advice.comparison import compare
from outsourcing_planner.brief.changes import compose_changes
from outsourcing_planner.brief.compose import compose
from outsourcing_planner.brief.content import Brief
from outsourcing_planner.brief.edition import Edition
from outsourcing_planner.brief.filename import suggested_name
from outsourcing_planner.brief.typeset import Paper, typeset
from outsourcing_planner.brief.typeset.glyphs import texts
from outsourcing_planner.exchange.answer_csv import form_bytes
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.fields import Unit
from outsourcing_planner.plan.payment import PaymentModel, PriceTold
from outsourcing_planner.plan.shape import Kind

from .filling import CANARY, PRIVATE_AMOUNT_SAID, PRIVATE_COUNT, filled
from .reading import ABOUT, everything, squeezed, words_of

WORDS = words_of("en_GB")


def _assert_clean(brief: Brief) -> None:
    found = everything(typeset(brief, Paper.A4)) + squeezed(suggested_name(brief))
    assert squeezed(brief.title) in found, "nothing could be read"
    for secret in (CANARY, PRIVATE_AMOUNT_SAID, f"{PRIVATE_COUNT:,}", str(PRIVATE_COUNT)):
        assert secret not in found
    assert CANARY not in repr(brief)


@pytest.mark.parametrize("model", list(PaymentModel))
@pytest.mark.parametrize("told", list(PriceTold))
def test_no_canary_in_the_content(model: PaymentModel, told: PriceTold) -> None:
    """Words and amounts of private fields, and of tasks that stay, are in no block of a brief."""
    brief = compose(_priced(model, told), ABOUT, WORDS)
    found = " ".join(texts(brief))
    for secret in (CANARY, PRIVATE_AMOUNT_SAID, f"{PRIVATE_COUNT:,}"):
        assert secret not in found
    assert CANARY not in repr(brief)


@pytest.mark.parametrize("told", list(PriceTold))
def test_no_canary_in_the_file(told: PriceTold) -> None:
    """Nor can they be read from any page, from the metadata, the outline, the names or the file's own name."""
    _assert_clean(compose(_priced(PaymentModel.CAPPED, told), ABOUT, WORDS))


@pytest.mark.parametrize("told", [PriceTold.QUOTE, PriceTold.BUDGET])
@pytest.mark.parametrize("model", list(PaymentModel))
def test_no_amount_in_a_brief_that_asks_for_a_quote(model: PaymentModel, told: PriceTold) -> None:
    """Every amount of the plan is distinct and large here; none but the budget is said."""
    plan = _priced(model, told)
    said = {}
    for number, (path, one, _) in enumerate(list(paths.walk(plan)), start=1):
        if one.field.unit is Unit.MONEY and one.field.shared:
            plan = paths.put(plan, path, 111_111_000 + number)
            said[path] = WORDS.amount(111_111_000 + number, "EUR")
    found = " ".join(texts(compose(plan, ABOUT, WORDS)))
    budget = said.pop("payment.shared_budget")
    assert (budget in found) == (told is PriceTold.BUDGET)
    assert [path for path, text in said.items() if text in found] == []
    assert re.findall(r"€[\d.,]*\d", found.replace("€" + budget, "")) == []


@pytest.mark.parametrize("edition", list(Edition))
@pytest.mark.parametrize("lot", [None, "one"])
def test_no_canary_in_any_edition(edition: Edition, lot: str | None) -> None:
    """Neither on the pages nor in the form, its names and notes, nor in the file's name."""
    _assert_clean(compose(_priced(PaymentModel.FIXED_PRICE, PriceTold.STATED), ABOUT, WORDS, edition, lot))


def test_a_teaser_holds_nothing_that_needs_a_promise_first() -> None:
    """What is shared but not before a confidentiality agreement is nowhere in the file."""
    plan = _priced(PaymentModel.FIXED_PRICE, PriceTold.STATED)
    brief = compose(plan, ABOUT, WORDS, Edition.TEASER)
    found = everything(typeset(brief, Paper.A4)) + squeezed(suggested_name(brief))
    told = {path: one.field.teaser for path, one, _ in paths.walk(plan) if one.kind is Kind.TEXT}
    secret = [path for path, teaser in told.items() if not teaser]
    assert "Sharedplan.goals.summary" in found
    assert "goals.business.name" in secret
    assert [path for path in secret if squeezed(str(paths.get(plan, path))) in found] == []


def test_no_canary_in_the_answer_form() -> None:
    """The CSV form asks about shared things alone, even if it is given the whole plan."""
    plan = _priced(PaymentModel.FIXED_PRICE, PriceTold.STATED)
    said = form_bytes(answer_fields(plan, "abc", 1, WORDS), WORDS).decode()
    assert "Shared plan.selection.must_haves.name" in said
    assert CANARY not in said


def test_no_canary_in_the_changes() -> None:
    """A change of a private field, or of a task that stays, is not told, even if it is among the changes handed in."""
    old = filled()
    new = _all_different(old)
    changes = compare(old, new, WORDS, include_private=True)
    brief = compose_changes(old, new, changes, ABOUT, WORDS)
    _assert_clean(brief)
    assert "Sharedplan.title,changed" in everything(typeset(brief, Paper.A4))


def test_a_task_taken_back_is_told_as_removed_and_no_more() -> None:
    """The contractor learns that a task is no longer theirs, not why nor what became of it."""
    old = filled()
    new = paths.put(old, "tasks.items[one].decision", old.tasks.items[1].decision)
    new = paths.put(new, "tasks.items[one].name", f"{CANARY} renamed")
    brief = compose_changes(old, new, compare(old, new, WORDS, include_private=True), ABOUT, WORDS)
    _assert_clean(brief)
    assert "Shared plan.tasks.items.name" in " ".join(texts(brief))


def test_no_trace_of_the_person_or_the_machine() -> None:
    """The file's metadata name the business and the program, and carry no date of the machine."""
    found = everything(typeset(compose(filled(), ABOUT, WORDS), Paper.A4))
    assert "Sharedplan.goals.business.name" in found
    assert "D:20000101" in found
    assert "D:20" + f"{date.today():%y%m%d}" not in found


def _priced(model: PaymentModel, told: PriceTold) -> Plan:
    return paths.put(paths.put(filled(), "payment.model", model), "payment.price_told", told)


def _all_different(plan: Plan) -> Plan:
    for path, one, value in list(paths.walk(plan)):
        if one.kind is Kind.TEXT and path != "locale" and path != "payment.currency":
            plan = paths.put(plan, path, f"{value}, changed")
        elif one.kind is Kind.WHOLE:
            plan = paths.put(plan, path, value + 1 if one.field.shared else value)
    notes = msgspec.structs.replace(plan.goals, notes=f"{CANARY} another note")
    return msgspec.structs.replace(plan, goals=notes)
