"""Rules about safety: secrets are kept by agreements, at our level, and grave risks have a plan."""

from collections.abc import Callable

from ...plan.assurance import AgreementKind, ConfidentialityLevel
from ...plan.fields import N_
from ...plan.paths import is_answered, item_path
from ...plan.tasks import Degree
from ..finding import Case, Found, Level, Rule
from ..risks import without_contingency
from ..rows import called, filled, given_away
from ..sizing import SECRET

_LEVELS = list(ConfidentialityLevel)
_PAPERS = "assurance.papers"


def no_nda(case: Case) -> Found:
    """Something confidential leaves the house, and no confidentiality agreement is asked for."""
    secret = any(one.level in SECRET for one in case.plan.assurance.confidential)
    sensitive = any(task.sensitive is Degree.HIGH for task in given_away(case.plan.tasks.items))
    if (secret or sensitive) and not _is_needed(case, AgreementKind.NDA):
        yield _PAPERS, case.words.say("Something confidential leaves the house without a confidentiality agreement.")


def no_dpa(case: Case) -> Found:
    """They see personal data, and no data agreement is asked for."""
    if case.plan.assurance.personal_data and not _is_needed(case, AgreementKind.DPA):
        yield _PAPERS, case.words.say("They will see personal data, and no data agreement is asked for.")


def lower_level(case: Case) -> Found:
    """Things that they keep less secret than the owner does."""
    for one in case.plan.assurance.confidential:
        if one.level and one.their_level and _LEVELS.index(one.their_level) < _LEVELS.index(one.level):
            yield (
                f"{item_path('assurance.confidential', one.id)}.their_level",
                case.words.say("They keep “{name}” less secret than you do.", name=called(one, case.words)),
            )


def no_risks(case: Case) -> Found:
    """No risk was thought of."""
    if not any(filled(case.plan.assurance.risks)):
        yield "assurance.risks", case.words.say("Nothing is written down that may go wrong.")


def no_contingency(case: Case) -> Found:
    """Grave risks without a sign to notice them by and an answer to them."""
    open_risks = without_contingency(case.plan)
    if open_risks:
        sentence = case.words.say_many(
            "{n} risk with impact 4 or more has no contingency.",
            "{n} risks with impact 4 or more have no contingency.",
            len(open_risks),
        )
        name = "response" if open_risks[0].trigger.strip() else "trigger"
        yield f"{item_path('assurance.risks', open_risks[0].id)}.{name}", sentence


def risk_unlinked(case: Case) -> Found:
    """Risks that no term of the plan makes smaller."""
    for risk in filled(case.plan.assurance.risks):
        if not is_answered(risk.term):
            sentence = case.words.say("No term of the plan makes “{name}” smaller.", name=called(risk, case.words))
            yield f"{item_path('assurance.risks', risk.id)}.term", sentence


def _is_needed(case: Case, kind: AgreementKind) -> bool:
    return any(paper.kind is kind and paper.needed is not False for paper in case.plan.assurance.papers)


def _rule(rule_id: str, reason: str, look: Callable[[Case], Found]) -> Rule:
    return Rule(rule_id, Level.WARNING, "assurance", reason, look)


RULES = (
    _rule("no-nda", N_("What was shown without a promise cannot be taken back."), no_nda),
    _rule("no-dpa", N_("In most countries the law asks for one, before the first name is seen."), no_dpa),
    _rule("conf-level-lower", N_("A secret is as safe as the one who keeps it worst."), lower_level),
    _rule("no-risks", N_("What you have thought of beforehand costs half as much."), no_risks),
    _rule(
        "risk-no-contingency",
        N_("When something grave happens there is no time to think; decide now what shows it and what you do."),
        no_contingency,
    ),
    _rule("risk-unlinked", N_("A risk is made smaller by a term both sides have agreed, not by worry."), risk_unlinked),
)
