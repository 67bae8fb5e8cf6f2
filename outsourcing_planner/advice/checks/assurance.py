"""Rules about safety: secrets are kept by agreements, at our level, and grave risks have a plan."""

from datetime import date
from functools import partial

from ...plan.assurance import AgreementKind, ConfidentialityLevel
from ...plan.fields import N_
from ...plan.paths import field, is_answered, item_path
from ...plan.selection import Whereabouts
from ...plan.tasks import Degree
from ..finding import EVERY_STEP, Case, Found, Level, Topic, rule
from ..risks import without_contingency
from ..rows import called, filled, shortened
from ..sizing import SECRET
from ..sources import FROM_ABROAD, KEPT_SECRET, SIX_RISKS, WATCHED_RISKS
from ..told_secrets import private_in_shared

_LEVELS = list(ConfidentialityLevel)
_PAPERS, _RISKS = "assurance.papers", "assurance.risks"
_rule = partial(rule, step="assurance", topic=Topic.RISK, source=WATCHED_RISKS)


@_rule("no-nda", Level.WARNING, N_("What was shown without a promise cannot be taken back."), source=KEPT_SECRET)
def no_nda(case: Case) -> Found:
    """Something confidential leaves the house, and no confidentiality agreement is asked for."""
    secret = any(one.level in SECRET for one in case.plan.assurance.confidential)
    sensitive = any(task.sensitive is Degree.HIGH for task in case.given)
    if (secret or sensitive) and not _is_needed(case, AgreementKind.NDA):
        yield _PAPERS, case.words.say("Something confidential leaves the house without a confidentiality agreement.")


@_rule(
    "no-dpa",
    Level.WARNING,
    N_("In most countries the law asks for one, before the first name is seen."),
    source=KEPT_SECRET,
)
def no_dpa(case: Case) -> Found:
    """They see personal data, and no data agreement is asked for."""
    if case.plan.assurance.personal_data and not _is_needed(case, AgreementKind.DPA):
        yield _PAPERS, case.words.say("They will see personal data, and no data agreement is asked for.")


@_rule("conf-level-lower", Level.WARNING, N_("A secret is as safe as the one who keeps it worst."), source=KEPT_SECRET)
def lower_level(case: Case) -> Found:
    """Things that they keep less secret than the owner does."""
    for one in case.plan.assurance.confidential:
        if one.level and one.their_level and _LEVELS.index(one.their_level) < _LEVELS.index(one.level):
            sentence = case.words.say("They keep “{name}” less secret than you do.", name=called(one, case.words))
            yield f"{item_path('assurance.confidential', one.id)}.their_level", sentence


@_rule(
    "foreign-law",
    Level.NOTE,
    N_("Abroad other rules on contracts, taxes and data may hold; ask before you sign, not after."),
    topic=Topic.PEOPLE,
    source=FROM_ABROAD,
)
def foreign_law(case: Case) -> Found:
    """They may work in another country, and no word on the laws to keep."""
    is_abroad = case.plan.selection.sought.where in (Whereabouts.NEARBY, Whereabouts.FAR)
    if is_abroad and not is_answered(case.plan.assurance.law_note):
        sentence = case.words.say("They may work under another law, and it is not said which laws count.")
        yield "assurance.law_note", sentence


@_rule("no-risks", Level.WARNING, N_("What you have thought of beforehand costs half as much."))
def no_risks(case: Case) -> Found:
    """No risk was thought of."""
    if not any(filled(case.plan.assurance.risks)):
        yield _RISKS, case.words.say("Nothing is written down that may go wrong.")


@_rule(
    "risk-no-contingency",
    Level.WARNING,
    N_("When something grave happens there is no time to think; decide now what shows it and what you do."),
)
def no_contingency(case: Case) -> Found:
    """Grave risks without a sign to notice them by and an answer to them, all in one sentence."""
    open_risks = without_contingency(case.plan)
    if not open_risks:
        return
    name = "response" if open_risks[0].trigger.strip() else "trigger"
    path = f"{item_path(_RISKS, open_risks[0].id)}.{name}" if len(open_risks) == 1 else _RISKS
    said = case.words.say_many(
        "{n} risk with impact 4 or more has no contingency.",
        "{n} risks with impact 4 or more have no contingency.",
        len(open_risks),
    )
    yield path, said


@_rule(
    "risk-unlinked",
    Level.WARNING,
    N_("A risk is made smaller by a term both sides have agreed, not by worry."),
    source=SIX_RISKS,
)
def risk_unlinked(case: Case) -> Found:
    """Risks that no term of the plan makes smaller, all in one sentence."""
    loose = [risk for risk in filled(case.plan.assurance.risks) if not is_answered(risk.term)]
    if loose:
        path = f"{item_path(_RISKS, loose[0].id)}.term"
        said = case.words.say_many(
            "No term of the plan makes “{name}” smaller.",
            "No term of the plan makes {n} of the risks smaller, such as “{name}”.",
            len(loose),
            name=called(loose[0], case.words),
        )
        yield path, said


@_rule(
    "test-only-at-end",
    Level.WARNING,
    N_("A fault found early is mended in an hour, one found at the end in a week."),
    topic=Topic.QUALITY,
)
def tested_only_at_the_end(case: Case) -> Found:
    """Long work of which nothing is checked, and no milestone with a test is due, before its last part."""
    late = case.late_from
    if case.is_long and late is not None and not any(day < late for day in _test_days(case)):
        yield "assurance.quality_checks", case.words.say("Nothing is checked before the end.")


@rule(
    "private-in-shared",
    Level.ERROR,
    N_("What contractors read they know: your limits then become their price."),
    step=EVERY_STEP,
    topic=Topic.RISK,
    source=KEPT_SECRET,
)
def private_in_brief(case: Case) -> Found:
    """A private amount, name or phrase that stands in an answer contractors read as well."""
    told: dict[str, list[str]] = {}
    for shared_path, private_path, phrase in private_in_shared(case.plan, case.words):
        label = case.words.say(field(private_path).label)
        sentence = N_("“{phrase}” is private, from “{label}”, and stands in an answer that contractors read.")
        told.setdefault(shared_path, []).append(case.words.say(sentence, phrase=shortened(phrase), label=label))
    yield from ((path, " ".join(sentences)) for path, sentences in told.items())


def _is_needed(case: Case, kind: AgreementKind) -> bool:
    return any(paper.kind is kind and paper.needed is not False for paper in case.plan.assurance.papers)


def _test_days(case: Case) -> list[date]:
    milestones = case.plan.timetable.milestones
    due = {one.id: one.due for one in milestones}
    checks = [one.on or due.get(one.milestone or "") for one in case.plan.assurance.quality_checks]
    return [day for day in (*checks, *(one.due for one in milestones if is_answered(one.acceptance))) if day]


RULES = (
    no_nda,
    no_dpa,
    lower_level,
    foreign_law,
    no_risks,
    no_contingency,
    risk_unlinked,
    tested_only_at_the_end,
    private_in_brief,
)
