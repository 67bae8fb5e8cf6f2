"""The plans to begin with: each is a real help, and the sample is good enough to show."""

from collections.abc import Iterator
from datetime import date
from enum import Enum

import msgspec
import pytest

from outsourcing_planner.advice.check import check
from outsourcing_planner.advice.figures import contract_total, payments
from outsourcing_planner.advice.finding import Level
from outsourcing_planner.advice.sizing import suggested_size
from outsourcing_planner.brief.compose import compose
from outsourcing_planner.brief.content import About
from outsourcing_planner.brief.typeset import Paper, typeset
from outsourcing_planner.language import Words, load_words
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.fields import Unit
from outsourcing_planner.plan.payment import PaymentModel, Remedy
from outsourcing_planner.plan.plan import PlanSize
from outsourcing_planner.plan.shape import Kind
from outsourcing_planner.plan.tasks import Decision
from outsourcing_planner.resources import folder
from outsourcing_planner.storage.starters import NoSuchStarterError, load_starter, sample, starters
from tests.storage.test_translated import foreign_words

_WORDS = load_words(folder("translations"), "en", "en_GB")
_TODAY = date(2026, 11, 22)
_NAMES = [starter.name for starter in starters()]
_LANGUAGES = {"en": "en_GB", "de": "de_DE", "ar": "ar_EG"}
"""What the starters are told in, each with a locale whose figures go with it."""
_TRADE = {"KPO", "SLA", "KPI", "NDA", "DPA", "GBP", "UK", "page", "count"}
"""Names of the trade that are the same in all languages, and what is still to be filled in."""


@pytest.fixture(params=[*_NAMES, "sample"])
def plan(request: pytest.FixtureRequest) -> Plan:
    """Each of them in turn."""
    return sample() if request.param == "sample" else load_starter(request.param)


def test_every_file_is_offered() -> None:
    """No starter lies in the folder without being offered."""
    assert sorted(_NAMES) == sorted(file.stem for file in folder("starters").glob("*.json"))
    assert all(starter.title and starter.line for starter in starters())


@pytest.mark.parametrize("name", ["", "Website", "../samples/harbour-bakery", "website.json"])
def test_no_such_starter(name: str) -> None:
    """A name that is not offered reads no file."""
    with pytest.raises(NoSuchStarterError):
        load_starter(name)


def test_references_lead_somewhere(plan: Plan) -> None:
    """Whatever refers to a goal, task or milestone finds it."""
    for path, one, value in paths.walk(plan):
        if one.kind in (Kind.REFERENCE, Kind.REFERENCES):
            for item_id in (value,) if isinstance(value, str) else value or ():
                assert paths.has(plan, paths.item_path(one.field.refers_to, item_id)), path


def test_work_is_kept_too(plan: Plan) -> None:
    """Not everything is outsourced, and what is kept has its reason."""
    kept = [task for task in plan.tasks.items if task.decision is Decision.RETAIN]
    assert kept
    assert all(task.reason for task in plan.tasks.items)


@pytest.mark.parametrize("name", _NAMES)
def test_starter_leaves_dates_and_prices_to_the_owner(name: str) -> None:
    """A starter names no day, no price and no business."""
    starter = load_starter(name)
    for path, one, value in paths.walk(starter):
        assert one.kind is not Kind.DATE or value is None, path
        assert one.field.unit is not Unit.MONEY or value is None, path
    assert not paths.is_answered(starter.goals.business)


def _in(language: str, name: str) -> tuple[Plan, Words]:
    """A starter as an owner of that language begins with it, and the words that go with it."""
    plan = msgspec.structs.replace(load_starter(name, language), locale=_LANGUAGES[language])
    return plan, load_words(folder("translations"), language, _LANGUAGES[language])


@pytest.mark.parametrize("language", _LANGUAGES)
@pytest.mark.parametrize("name", _NAMES)
def test_starter_lacks_only_what_the_owner_knows(name: str, language: str) -> None:
    """Dates of goals are the only errors; dates, figures, names and whether a secret may leave the only warnings.

    No word of it is vague, whichever language it is told in.
    """
    starter, words = _in(language, name)
    found = check(starter, _TODAY, words)
    warned = {"goal-no-baseline", "milestone-no-date", "secret-in-scope", "unpaid-trial", "no-stand-in"}
    assert {one.id for one in found if one.level is Level.ERROR} <= {"goal-no-date"}
    assert {one.id for one in found if one.level is Level.WARNING} <= warned


@pytest.mark.parametrize("name", _NAMES)
def test_starter_says_what_kind_of_plan_it_is(name: str) -> None:
    """The smallest is Quick, all that goes on or needs a firm is Full, as the program itself would suggest."""
    starter = load_starter(name)
    assert starter.size is suggested_size(starter, _WORDS).size
    assert (starter.size is PlanSize.QUICK) == (name == "content-and-design")


def test_work_given_away_is_described(plan: Plan) -> None:
    """Each such task says what type of sourcing it is, who decides, what it works with, and has its tests."""
    tested = {one.task for one in plan.scope.deliverables if one.acceptance}
    for task in plan.tasks.items:
        if task.decision is Decision.OUTSOURCE:
            assert task.sourcing and task.authority and task.works_with and task.data, task.id
            assert task.core and task.sensitive and task.skill, task.id
            assert task.id in tested, task.id


def test_work_that_goes_on_has_service_levels(plan: Plan) -> None:
    """Each level says how it is measured and what a miss costs, and the credits have a cap."""
    pay = plan.payment
    assert pay.service_levels or pay.model is not PaymentModel.RETAINER
    assert all(one.target and one.method and one.period and one.credit_percent for one in pay.service_levels)
    assert pay.credit_cap_percent or not pay.service_levels
    assert pay.remedies[-1].remedy is Remedy.END


def test_working_together_is_settled(plan: Plan) -> None:
    """Meetings have an agenda and minutes, one side approves, and the looks grow rarer from stage to stage."""
    talk = plan.communication
    assert all(one.agenda and one.minutes_kept and one.participants for one in talk.meetings)
    assert all(one.does and one.approves and "," not in one.approves for one in talk.roles) and len(talk.roles) >= 3
    looks = [one.every_days or 0 for one in talk.trust]
    assert len(looks) == 4 and looks == sorted(set(looks))
    assert len(plan.timetable.relationship) == 4 and plan.timetable.reviews and plan.timetable.knowledge


def test_safety_is_thought_through(plan: Plan) -> None:
    """The six risks have an answer, rules are checked, and nobody keeps a secret less well than we do."""
    safe = plan.assurance
    assert len(safe.risks) == 6
    for risk in safe.risks:
        assert risk.likelihood and risk.impact and risk.trigger and risk.response and risk.owner and risk.term, risk.id
    assert safe.security and all(one.verified and one.on for one in safe.security)
    assert safe.confidential and all(one.level and one.level is one.their_level for one in safe.confidential)
    assert len({one.milestone for one in safe.quality_checks}) >= 3
    assert plan.exit.assets and plan.exit.knowledge_held


def test_choosing_is_prepared(plan: Plan) -> None:
    """The weights make 100, the price is no more than a quarter, and every criterion has questions."""
    chosen = plan.selection
    assert sum(one.weight or 0 for one in chosen.criteria) == 100
    assert sum(one.weight or 0 for one in chosen.criteria if one.is_cost) <= 25
    assert all(one.prompts for one in chosen.criteria)
    assert chosen.must_haves and chosen.methods and chosen.sought.method


def test_sample_compares_three_candidates() -> None:
    """Each has a price, a customer who was asked, and points for all that is not the price."""
    chosen = sample().selection
    for candidate in chosen.candidates:
        scored = {one.criterion for one in chosen.scores if one.candidate == candidate.id and one.points is not None}
        assert scored == {one.id for one in chosen.criteria if not one.is_cost}
        assert candidate.quote and any(one.candidate == candidate.id for one in chosen.references)
    assert len(chosen.candidates) == 3


@pytest.mark.parametrize("language", _LANGUAGES)
@pytest.mark.parametrize("name", _NAMES)
def test_starter_can_be_printed_as_it_is(name: str, language: str) -> None:
    """Even before the owner has filled in anything, a draft of the brief can be looked at."""
    starter, words = _in(language, name)
    brief = compose(starter, About(version=1, on=_TODAY, draft=True), words)
    assert typeset(brief, Paper.A4).startswith(b"%PDF-")


@pytest.mark.parametrize("language", _LANGUAGES)
def test_sample_has_nothing_to_mend(language: str) -> None:
    """The plan check finds no error and no warning in the sample."""
    words = load_words(folder("translations"), language)
    assert [one for one in check(sample(language), _TODAY, words) if one.level is not Level.NOTE] == []


@pytest.mark.parametrize("language", ["de", "ar"])
def test_the_brief_of_the_sample_speaks_one_language(language: str) -> None:
    """A contractor who is sent it reads no English, neither of the program nor of the plan."""
    plan = sample(language)
    words = load_words(folder("translations"), plan.locale, plan.locale)
    said = set(_sentences(compose(plan, About(version=1, on=_TODAY, draft=False), words)))
    assert len(said) > 400
    left = {text: foreign_words(text.replace("Definition of Done", ""), language) - _TRADE for text in said}
    assert {text: words for text, words in left.items() if words} == {}


def _sentences(part: object) -> Iterator[str]:
    """Every text of more than one word in a brief; names by which its parts know each other have only one."""
    if isinstance(part, str) and not isinstance(part, Enum):
        yield from (part,) if " " in part else ()
    elif isinstance(part, tuple | list):
        for one in part:
            yield from _sentences(one)
    elif isinstance(part, msgspec.Struct):
        for name in part.__struct_fields__:
            yield from _sentences(getattr(part, name))


def test_sample_adds_up() -> None:
    """The deposit and the instalments are the total."""
    plan = sample()
    assert sum(one.amount or 0 for one in payments(plan)) == contract_total(plan) == 480000


def test_private_words_stay_apart(plan: Plan) -> None:
    """No private answer stands in the brief."""
    printed = repr(compose(plan, About(version=1, on=_TODAY, draft=False), _WORDS))
    private = [value for _, one, value in paths.walk(plan) if one.kind is Kind.TEXT and not one.field.shared]
    assert [text for text in private if len(text) > 8 and text in printed] == []
    assert sum(len(text) > 8 for text in private) > 10
