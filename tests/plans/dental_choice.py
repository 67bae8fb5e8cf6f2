"""What the clinic keeps safe, and how it chooses."""

from datetime import date

from outsourcing_planner.plan.assurance import (
    AgreementKind,
    Assurance,
    ConfidentialItem,
    ConfidentialityLevel,
    Paper,
    QualityCheck,
    Risk,
    RiskKind,
    SecurityRequirement,
)
from outsourcing_planner.plan.selection import (
    Assessment,
    Candidate,
    ContractorKind,
    Criterion,
    Method,
    Requirement,
    Selection,
    Sought,
    Whereabouts,
)


def dental_assurance() -> Assurance:
    """Patient data, wages and bank are restricted; checks at each step; one risk that nobody else sees."""
    restricted = ConfidentialityLevel.RESTRICTED
    named = "Two named people on each side"
    return Assurance(
        quality_checks=(
            QualityCheck(id="q1", name="Ten payslips against the contracts", milestone="m1", who="The office manager"),
            QualityCheck(id="q2", name="Bank balance to the cent", milestone="m2", who="Dr. Maya Osei"),
            QualityCheck(id="q3", name="Fifty claims coded twice", on=date(2027, 4, 15), who="Our insurance clerk"),
        ),
        confidential=(
            ConfidentialItem(
                id="c1",
                name="Patient data",
                level=restricted,
                their_level=restricted,
                who=named,
                kept="Encrypted, never on paper",
                returned="Deleted within 30 days, confirmed in writing",
            ),
            ConfidentialItem(id="c2", name="Payroll", level=restricted, their_level=restricted, who=named),
            ConfidentialItem(id="c3", name="Bank statements", level=restricted, their_level=restricted, who=named),
            ConfidentialItem(id="c4", name="Price list", level=ConfidentialityLevel.INTERNAL, their_level=restricted),
        ),
        security=(
            SecurityRequirement(
                id="s1", name="Two-step sign-in everywhere", verified="Screen shown in a call", on="Before the start"
            ),
            SecurityRequirement(
                id="s2", name="Access of leavers ends the same day", verified="List of users", on="Each quarter"
            ),
        ),
        personal_data=True,
        law_note="A health-data law applies: the data agreement is signed before any access.",
        subcontractors="Only with our consent in writing, under the same rules.",
        papers=(
            Paper(id="p1", kind=AgreementKind.AGREEMENT, needed=True),
            Paper(id="p2", kind=AgreementKind.NDA, needed=True),
            Paper(id="p3", kind=AgreementKind.DPA, needed=True, note="CANARY-S02 ask counsel first"),
            Paper(id="p4", kind=AgreementKind.IP_ASSIGNMENT, needed=False),
        ),
        risks=(Risk(id="k1", name="CANARY-S02 data disclosed", kind=RiskKind.OPERATIONAL, likelihood=2, impact=5),),
    )


def dental_selection() -> Selection:
    """A firm in the same country, six criteria that add up to 100, and a candidate nobody else sees."""
    return Selection(
        sought=Sought(kind=ContractorKind.FIRM, where=Whereabouts.SAME_COUNTRY, country="USA", method=Method.ONGOING),
        must_haves=(
            Requirement(id="h1", name="Two years of payroll for clinics", evidence="Two customers we may call"),
            Requirement(id="h2", name="Signs our data agreement", evidence="A copy with your answer"),
        ),
        nice_to_haves=(Requirement(id="h3", name="Knows dental claim codes"),),
        criteria=(
            Criterion(id="w1", name="Communication", weight=20),
            Criterion(id="w2", name="References", weight=20),
            Criterion(id="w3", name="Skills", weight=20),
            Criterion(id="w4", name="Available hours", weight=15),
            Criterion(id="w5", name="Cost", weight=15, is_cost=True),
            Criterion(id="w6", name="Staying power", weight=10),
        ),
        methods=(Assessment.INTERVIEW, Assessment.REFERENCE, Assessment.PAID_TRIAL),
        questions_by=date(2026, 11, 27),
        answers_by=date(2026, 12, 4),
        decision_by=date(2026, 12, 11),
        candidates=(Candidate(id="x1", name="CANARY-S02 LedgerLine", quote=185000),),
    )
