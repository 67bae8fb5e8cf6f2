"""Before a file goes out it is read back, and what is wrong with it is said; nothing is said without a reason."""

import io
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal

import msgspec
import pytest
from hypothesis import given, settings
from pypdf import PdfReader, PdfWriter

from outsourcing_planner import resources
from outsourcing_planner.advice.answer_form import answer_fields
from outsourcing_planner.advice.appointments import Edition as Appointments
from outsourcing_planner.advice.comparison import compare
from outsourcing_planner.advice.sharing import shared_part
from outsourcing_planner.brief.changes import compose_changes
from outsourcing_planner.brief.compose import compose
from outsourcing_planner.brief.content import (
    Block,
    Brief,
    FieldKind,
    FormBlock,
    FormField,
    Heading,
    Option,
    Paragraph,
)
from outsourcing_planner.brief.edition import Edition
from outsourcing_planner.brief.finished import UnreadableError, read
from outsourcing_planner.brief.proof import (
    Flaw,
    Leak,
    Missing,
    PagesLost,
    Where,
    prove,
    prove_changes,
    prove_notice,
    prove_text,
)
from outsourcing_planner.brief.typeset import Paper, typeset
from outsourcing_planner.brief.wording import plain
from outsourcing_planner.exchange.answer_csv import form_bytes
from outsourcing_planner.exchange.calendar_files import calendar
from outsourcing_planner.language import load_words
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.payment import PriceTold, TaxRule
from outsourcing_planner.plan.selection import Candidate, Requirement
from outsourcing_planner.plan.tasks import Decision
from tests import plans, strategies
from tests.brief.filling import filled
from tests.brief.reading import ABOUT, squeezed, words_of
from tests.scenarios.content import scenario

WORDS = words_of("en_GB")


def flaws(plan: Plan, brief: Brief | None = None) -> list[Flaw]:
    """What is found in the file of a plan's brief, or of another brief."""
    made = brief or compose(plan, ABOUT, WORDS)
    return list(prove(typeset(made, Paper.A4), plan, made, WORDS))


def secretive() -> Plan:
    """The café with something of each kind to keep: an amount, a name, a sentence."""
    plan = paths.put(plans.cafe(), "payment.highest_price", 9_876_54)
    plan = paths.put(plan, "goals.notes", "Cash is short until the summer")
    return paths.insert(plan, "selection.candidates", Candidate(id="k1", name="Kestrel"))


SECRETS = [
    ("payment.highest_price", "€9,876.54", "No more than €9,876.54"),
    ("selection.candidates[k1].name", "Kestrel", "As kestrel would do it"),
    ("goals.notes", "Cash is short until the summer", "since cash is short  until the summer, we wait"),
]


def with_block(block: Block, **changed: object) -> Brief:
    """The café's brief with one more block, or with something else about it."""
    brief = compose(secretive(), ABOUT, WORDS)
    return msgspec.structs.replace(brief, blocks=(*brief.blocks, block), **changed)


@pytest.mark.parametrize("edition", list(Edition))
@pytest.mark.parametrize("make", [plans.cafe, plans.dental, Plan, secretive])
def test_nothing_is_wrong_with_the_briefs_we_make(make: Callable[[], Plan], edition: Edition) -> None:
    """No alarm for any edition of the plans we know."""
    plan = make()
    brief = compose(plan, ABOUT, WORDS, edition)
    assert prove(typeset(brief, Paper.A4), plan, brief, WORDS, edition=edition) == ()


def test_nothing_is_wrong_with_a_long_brief() -> None:
    """Nor with one of many pages."""
    assert flaws(plans.two_hundred()) == []


@pytest.mark.parametrize("told", list(PriceTold))
def test_nothing_is_wrong_where_everything_is_answered(told: PriceTold) -> None:
    """With a secret in every private field, none of them is in the file."""
    assert flaws(paths.put(filled(), "payment.price_told", told)) == []


@pytest.mark.parametrize(("path", "phrase", "text"), SECRETS)
def test_a_secret_on_a_page_is_found_with_its_page(path: str, phrase: str, text: str) -> None:
    """An amount, a name, a sentence, wherever it was typed: the field it belongs to and the page are told."""
    found = flaws(secretive(), with_block(Paragraph(plain(text))))
    assert [(one.path, one.phrase, one.where) for one in found if isinstance(one, Leak)] == [(path, phrase, Where.PAGE)]
    assert [one.page for one in found if isinstance(one, Leak)] == [len(read(_made(Paragraph(plain(text)))).pages)]


def test_a_secret_on_every_page_is_told_once() -> None:
    """A name in the title stands at the head of each page; the first is enough."""
    plan = paths.insert(plans.dental(), "selection.candidates", Candidate(id="k1", name="Kestrel"))
    brief = compose(paths.put(plan, "title", "Kestrel does it"), ABOUT, WORDS)
    told = [one for one in flaws(plan, brief) if isinstance(one, Leak) and one.where is Where.PAGE]
    assert [(one.phrase, one.page) for one in told] == [("Kestrel", 1)]


def _made(block: Block) -> bytes:
    return typeset(with_block(block), Paper.A4)


@pytest.mark.parametrize(("path", "_phrase", "text"), SECRETS)
@pytest.mark.parametrize(
    ("place", "where"),
    [
        ("author", {Where.PROPERTIES}),
        ("title", {Where.PROPERTIES, Where.OUTLINE, Where.NAME, Where.PAGE}),
        ("heading", {Where.OUTLINE, Where.PAGE}),
        ("tooltip", {Where.FORM}),
        ("value", {Where.FORM, Where.PAGE}),
        ("option", {Where.FORM, Where.PAGE}),
    ],
)
def test_a_secret_beside_the_pages_is_found(place: str, where: set[Where], path: str, _phrase: str, text: str) -> None:
    """In the properties, the outline, a field's value or its tip, or the name of the file."""
    brief = {
        "author": with_block(Heading("End"), author=text),
        "title": with_block(Heading("End"), title=text),
        "heading": with_block(Heading(text)),
        "tooltip": with_block(FormBlock((FormField("a", "Label", tooltip=text),))),
        "value": with_block(FormBlock((FormField("a", "Label", value=text),))),
        "option": with_block(FormBlock((FormField("a", "Label", FieldKind.CHOICE, options=(Option("b", text),)),))),
    }[place]
    found = [one for one in flaws(secretive(), brief) if isinstance(one, Leak)]
    assert {one.where for one in found} == where
    assert {one.path for one in found} == {path}


def test_an_attached_file_is_read_too() -> None:
    """What somebody hangs on the file is part of it."""
    writer = PdfWriter(clone_from=io.BytesIO(_made(Heading("End"))))
    writer.add_attachment("notes.txt", b"Ask Kestrel first")
    target = io.BytesIO()
    writer.write(target)
    brief = with_block(Heading("End"))
    found = prove(target.getvalue(), secretive(), brief, WORDS)
    assert [(one.path, one.where) for one in found if isinstance(one, Leak)] == [
        ("selection.candidates[k1].name", Where.ATTACHMENT)
    ]


def test_a_task_that_stays_and_a_price_not_told_are_secrets() -> None:
    """What the owner decided not to tell is looked for like what is never shared."""
    plan = paths.put(plans.cafe(), "payment.price_told", PriceTold.QUOTE)
    task = msgspec.structs.replace(
        plan.tasks.items[0], id="kept", name="Negotiate with landlord", decision=Decision.RETAIN, named_if_kept=False
    )
    plan = paths.insert(plan, "tasks.items", task)
    brief = compose(plan, ABOUT, WORDS)
    assert flaws(plan, brief) == []
    told = Paragraph(plain("We negotiate with landlord ourselves. It is worth €450.00."))
    found = flaws(plan, msgspec.structs.replace(brief, blocks=(*brief.blocks, told)))
    assert "tasks.items[kept].name" in {one.path for one in found if isinstance(one, Leak)}
    assert "€450.00" in {one.phrase for one in found if isinstance(one, Leak)}


@pytest.mark.parametrize(
    ("path", "value", "text"),
    [
        ("payment.highest_price", 450_00, "It costs €450.00."),  # the very price that is told
        ("payment.highest_price", 99_00, "99 cups for €99.00"),  # too small to mean anything
        ("payment.highest_price", 2027_00, "By May 2027"),  # a year
        ("goals.notes", "Yes", "Yes, of course."),
        ("goals.notes", "One colour", "In one colour"),
        ("goals.notes", "Prints sharp at 20 mm and at 900 mm wide", "It prints."),  # shared elsewhere too
    ],
)
def test_what_could_mean_anything_is_no_alarm(path: str, value: object, text: str) -> None:
    """A figure or a word that also has a shared meaning is passed over."""
    plan = paths.put(plans.cafe(), path, value)
    brief = compose(plan, ABOUT, WORDS)
    assert flaws(plan, msgspec.structs.replace(brief, blocks=(*brief.blocks, Paragraph(plain(text))))) == []


@pytest.mark.parametrize(("rule", "amount"), [(TaxRule.ADDED, 110_000), (None, 110_000), (TaxRule.INCLUDED, 90_909)])
def test_what_follows_from_what_is_shared_is_no_alarm(rule: TaxRule | None, amount: int) -> None:
    """With a tax of 10%, the price is also what it comes to with a tenth set aside for what nobody foresees."""
    plan = paths.put(paths.put(plans.cafe(), "payment.tax_rule", rule), "payment.tax_percent", Decimal(10))
    plan = paths.put(paths.put(plan, "payment.total", 100_000), "payment.instalments", ())
    plan = paths.put(paths.put(plan, "payment.expense_each", 4_250), "payment.expense_times", 7)
    plan = paths.put(paths.put(plan, "payment.highest_price", amount), "payment.opening_offer", 29_750)
    assert flaws(plan) == []


def test_a_secret_written_from_the_right_is_found() -> None:
    """Though its letters are drawn in the order they are seen."""
    plan = paths.put(plans.cafe(), "goals.notes", "السعر الأعلى سري للغاية")
    brief = compose(plan, ABOUT, WORDS)
    told = Paragraph(plain("قلنا: السعر الأعلى سري للغاية"))
    found = flaws(plan, msgspec.structs.replace(brief, blocks=(told,), right_to_left=True))
    assert {one.path for one in found if isinstance(one, Leak)} == {"goals.notes"}


def test_nothing_is_wrong_with_a_brief_written_from_the_right() -> None:
    """Its pages say how many there are in an order that is not that of their drawing."""
    plan = paths.put(plans.cafe(), "locale", "ar_KW")
    arabic = load_words(resources.folder("translations"), "ar_KW")
    brief = compose(plan, ABOUT, arabic)
    assert brief.furniture.page.startswith("صفحة")
    assert prove(typeset(brief, Paper.A4), plan, brief, arabic) == ()


def test_what_is_worked_out_of_private_answers_is_as_private() -> None:
    """What doing it in the house costs in all is written nowhere, and told all the same where it can be read."""
    plan = scenario("dental-back-office")
    assert paths.get(plan, "goals.items[G3].baseline") == "45584.00 USD (in-house estimate)"
    (leak,) = flaws(plan)
    assert isinstance(leak, Leak)
    assert leak.told(WORDS) == (
        "“US$45,584.00” stands on page 1. It is what comes of “What it costs in the house”, which is yours alone."
    )
    assert flaws(paths.put(plan, "goals.items[G3].baseline", "45585.00 USD")) == []


def test_a_task_that_was_lost_on_the_way_is_missed() -> None:
    """A task the brief speaks of is in the file, or it is said which is not."""
    plan = plans.cafe()
    brief = compose(plan, ABOUT, WORDS)
    data = typeset(msgspec.structs.replace(brief, blocks=(Heading("Nothing"),), lead=()), Paper.A4)
    assert [one for one in prove(data, plan, brief, WORDS) if isinstance(one, Missing)] == [
        Missing("tasks.items[t1].name", "Design the logo")
    ]


@pytest.mark.parametrize(
    "name",
    [
        "東京の看板を描く",
        "ترجمة قائمة الطعام إلى العربية",
        "Überlange " * 30,
        "Endless " * 2500,
        "A\nB  C",
        "Dodo \ue000\U0001f9a4",
    ],
)
def test_a_task_is_found_whatever_its_name(name: str) -> None:
    """Torn over lines, set from the right, drawn from another font, or with signs that no font here draws."""
    plan = paths.put(plans.cafe(), "tasks.items[t1].name", name)
    assert [one for one in flaws(plan) if isinstance(one, Missing)] == []


@given(strategies.plans())
@settings(max_examples=5)
def test_no_task_and_no_page_of_any_plan_is_missed(plan: Plan) -> None:
    """Whatever was answered, in whichever script: what was set can be read back."""
    assert [one for one in flaws(plan) if not isinstance(one, Leak)] == []


def test_a_page_that_was_lost_is_missed() -> None:
    """Each page says how many there are."""
    plan = plans.dental()
    brief = compose(plan, ABOUT, WORDS)
    writer = PdfWriter(clone_from=io.BytesIO(typeset(brief, Paper.A4)))
    writer.remove_page(2)
    target = io.BytesIO()
    writer.write(target)
    assert PagesLost(len(writer.pages)) in prove(target.getvalue(), plan, brief, WORDS)


@pytest.mark.parametrize("part", [0, 1, 1000, 20_000])
def test_a_damaged_file_is_not_believed(part: int) -> None:
    """A file cut off anywhere cannot be opened, and that is said."""
    plan = plans.cafe()
    brief = compose(plan, ABOUT, WORDS)
    with pytest.raises(UnreadableError):
        prove(typeset(brief, Paper.A4)[:part], plan, brief, WORDS)


def test_findings_are_sentences() -> None:
    """The owner reads what it is, where it stands, and under what it was written."""
    leak = Leak("payment.highest_price", "€9,876.54", Where.PAGE, 3)
    label = paths.field("payment.highest_price").label
    assert leak.told(WORDS) == f"“€9,876.54” stands on page 3. You wrote it under “{label}”, which is yours alone."
    assert Missing("tasks.items[t1].name", "Logo").told(WORDS) == "The task “Logo” is not to be found on any page."
    assert len(Missing("tasks.items[t1].name", "Logo " * 4000).told(WORDS)) < 150


@pytest.mark.parametrize("make", [plans.cafe, plans.dental])
def test_pages_are_read_as_another_reader_does(make: Callable[[], Plan]) -> None:
    """Letter by letter the same as a general reader finds, apart from what stands in the form's fields."""
    brief = compose(make(), ABOUT, WORDS)
    blocks = tuple(block for block in brief.blocks if not isinstance(block, FormBlock))
    data = typeset(msgspec.structs.replace(brief, blocks=blocks), Paper.A4)
    general = [squeezed(page.extract_text()) for page in PdfReader(io.BytesIO(data)).pages]
    for own, other in zip(read(data).pages, general, strict=True):
        assert squeezed(own).startswith(other)


def test_changes_are_looked_through_against_both_versions() -> None:
    """What either version keeps to itself is told; what one of them shared may be told as it was."""
    old = secretive()
    first, *_ = old.tasks.items
    new = paths.put(old, "goals.summary", "As kestrel would do it")
    new = paths.put(new, "payment.highest_price", 7_777_00)
    new = paths.put(new, f"tasks.items[{first.id}].decision", Decision.RETAIN)
    brief = compose_changes(old, new, compare(old, new, WORDS), ABOUT, WORDS)
    found = prove_changes(typeset(brief, Paper.A4), old, new, brief, WORDS)
    assert {(one.path, one.where) for one in found if isinstance(one, Leak)} == {
        ("selection.candidates[k1].name", Where.PAGE)
    }
    assert len(found) == 1
    quiet = paths.put(new, "goals.summary", "Another way to say it")
    brief = compose_changes(old, quiet, compare(old, quiet, WORDS), ABOUT, WORDS)
    assert prove_changes(typeset(brief, Paper.A4), old, quiet, brief, WORDS) == ()


def test_tables_and_calendars_are_looked_through() -> None:
    """In what is handed on beside the brief, a private name that was typed into something shared is told."""
    plan, now = secretive(), datetime(2026, 11, 22, tzinfo=UTC)
    step = plan.timetable.milestones[0]
    leaky = paths.put(plan, f"timetable.milestones[{step.id}].name", "A first look, with Kestrel, at all drawings")
    leaky = paths.insert(leaky, "selection.must_haves", Requirement(id="m1", name="As good as Kestrel"))
    for one, expected in ((leaky, [("selection.candidates[k1].name", Where.FILE)]), (plan, [])):
        dates = calendar(one, "abc", Appointments.SHARED, WORDS, now, revision=1)
        form = form_bytes(answer_fields(shared_part(one), "abc", 1, WORDS), WORDS)
        for data in (dates, form):
            assert [(leak.path, leak.where) for leak in prove_text(data, one, WORDS)] == expected


def test_a_name_is_not_taken_for_something_shared_that_only_looks_like_it() -> None:
    """Neither a figure in a name nor its letters within another word make it known to both sides."""
    for name, shared in (("Studio 450", "It costs 450"), ("Kestrel", "All the kestrels")):
        old = paths.insert(plans.cafe(), "selection.candidates", Candidate(id="k1", name=name))
        old = paths.put(old, "goals.summary", shared)
        new = paths.put(old, "goals.summary", f"As {name} would do it")
        brief = compose_changes(old, new, compare(old, new, WORDS), ABOUT, WORDS)
        found = prove_changes(typeset(brief, Paper.A4), old, new, brief, WORDS)
        assert [one.path for one in found if isinstance(one, Leak)] == ["selection.candidates[k1].name"]


def test_what_was_written_down_since_is_looked_for_in_a_notice() -> None:
    """A name that is private today stands in a shared answer of the version that ends: it is told."""
    agreed = paths.put(plans.cafe(), "exit.closing_words", "We part because Kestrel is cheaper.")
    now = secretive()
    brief = compose(agreed, ABOUT, WORDS, Edition.NOTICE)
    data = typeset(brief, Paper.A4)
    assert prove(data, agreed, brief, WORDS, edition=Edition.NOTICE) == ()
    (found,) = prove_notice(data, agreed, now, brief, WORDS)
    assert isinstance(found, Leak)
    assert (found.path, found.where) == ("selection.candidates[k1].name", Where.PAGE)


def test_a_notice_of_an_unchanged_plan_is_clean() -> None:
    """What the agreed version shares may be told, and nothing is told twice."""
    brief = compose(secretive(), ABOUT, WORDS, Edition.NOTICE)
    data = typeset(brief, Paper.A4)
    assert prove_notice(data, secretive(), secretive(), brief, WORDS) == ()
