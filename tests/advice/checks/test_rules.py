"""Each rule: the plan that makes it speak, and the nearest plan that does not."""

from collections.abc import Callable
from datetime import date, time
from decimal import Decimal

import pytest
from msgspec.structs import replace

from outsourcing_planner.advice.check import check
from outsourcing_planner.advice.checks import RULES
from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.assurance import AgreementKind, ConfidentialItem, ConfidentialityLevel, Paper, Risk
from outsourcing_planner.plan.communication import Channel, Frequency, Report, Role, WorkingHours
from outsourcing_planner.plan.exit import Asset, ExitPlan, HandoverTask, Trigger
from outsourcing_planner.plan.goals import Goal
from outsourcing_planner.plan.payment import Bonus, Instalment, PaymentModel, Penalty, ServiceLevel
from outsourcing_planner.plan.plan import PlanSize
from outsourcing_planner.plan.scope import Deliverable
from outsourcing_planner.plan.selection import Criterion, Method
from outsourcing_planner.plan.tasks import Decision, Degree, Lot, Task
from tests.advice.plans import TODAY, cafe, changed, row, words

Edit = Callable[[Plan], Plan]

G1, T1, T2, D1, M2, I2 = (
    "goals.items[G1]",
    "tasks.items[T1]",
    "tasks.items[T2]",
    "scope.deliverables[D1]",
    "timetable.milestones[M2]",
    "payment.instalments[I2]",
)
NIGHT = WorkingHours(zone="Europe/Dublin", start=time(20), end=time(4))
DAY = WorkingHours(zone="Europe/Dublin", start=time(8), end=time(16))
EVENING = WorkingHours(zone="Europe/Dublin", start=time(14), end=time(22))


def put(**values: object) -> Edit:
    """Other values at some paths."""
    return lambda plan: changed(plan, **values)


def at(item_path: str, **values: object) -> Edit:
    """Other values in one row."""
    return lambda plan: row(plan, item_path, **values)


def both(*edits: Edit) -> Edit:
    """Several edits, one after the other."""

    def edit(plan: Plan) -> Plan:
        for one in edits:
            plan = one(plan)
        return plan

    return edit


FULL = put(size=PlanSize.FULL)
A1, R1 = "exit.assets[A1]", "assurance.risks[R1]"
LOT = Lot(id="L1", name="Pictures")
ROLE = Role(id="R1", duty="The logo", does="The designer", approves="Niamh")


def _full_at(item_path: str, **values: object) -> Edit:
    return both(FULL, at(item_path, **values))


def _asset(holder: str) -> Edit:
    return put(exit__assets=(Asset(id="A1", name="Domain", holder=holder),))


def _level(**values: object) -> Edit:
    level = replace(ServiceLevel(id="S1", metric="Answers", target="8 hours", method="The log"), **values)
    return both(FULL, put(payment__service_levels=(level,)))


def _role(**values: object) -> Edit:
    return both(FULL, put(communication__roles=(replace(ROLE, **values),)))


def _secret(ours: ConfidentialityLevel, theirs: ConfidentialityLevel | None = None) -> Edit:
    return put(assurance__confidential=(ConfidentialItem(id="C1", name="Wages", level=ours, their_level=theirs),))


def _paper(kind: AgreementKind, needed: bool | None) -> Edit:
    return put(assurance__papers=(Paper(id="P1", kind=kind, needed=needed),))


def _risk(**values: object) -> Edit:
    risk = Risk(id="R1", name="Poor quality", impact=4, trigger="Two faults", response="Stop", term="Acceptance")
    return put(assurance__risks=(replace(risk, **values),))


def _weights(*weights: int | None) -> Edit:
    rows = (Criterion(id=f"C{n}", name=f"C{n}", weight=weight, is_cost=n == 0) for n, weight in enumerate(weights))
    return put(selection__criteria=tuple(rows))


TASK = Task(id="T3", name="Print the cups", decision=Decision.OUTSOURCE, goals=("G1",))
DONE_TASK = Deliverable(id="D3", task="T3", name="Cups", acceptance=("500 cups",))
UNTIED = Deliverable(id="D1", name="vector source", acceptance=("Prints sharp",))

CASES: list[tuple[str, Edit, str, Edit]] = [
    ("goal-none", put(goals__items=()), "goals.items", put()),
    ("goal-none", put(goals__items=(Goal(id="G9"),)), "goals.items", put(goals__items=(Goal(id="G9", why="so"),))),
    ("goal-no-measure", at(G1, measure=" "), f"{G1}.measure", at(G1, measure="x")),
    ("goal-no-date", at(G1, by=None), f"{G1}.by", at(G1, by=date(2030, 1, 1))),
    ("goal-no-baseline", at(G1, baseline=""), f"{G1}.baseline", at(G1, baseline="0")),
    ("goal-no-target", at(G1, target=""), f"{G1}.target", at(G1, target="0")),
    ("task-none", put(tasks__items=(Task(id="T9"),)), "tasks.items", put()),
    ("task-no-decision", at(T2, decision=None), f"{T2}.decision", at(T2, decision=Decision.STOP)),
    ("task-no-goal", at(T1, goals=()), f"{T1}.goals", at(T2, goals=())),
    ("task-no-goal", at(T1, goals=("gone",)), f"{T1}.goals", at(T1, goals=("gone", "G1"))),
    ("goal-no-task", at(T1, goals=()), "tasks.items", at(T1, goals=("G1",))),
    ("all-outsourced", at(T2, decision=Decision.INSOURCE), "tasks.items", put()),
    ("all-outsourced", at(T2, decision=Decision.STOP), "tasks.items", at(T2, decision=None)),
    ("acc-missing", at(D1, acceptance=(" ",)), f"{D1}.acceptance", at(D1, acceptance=("", "sharp"))),
    ("acc-missing", put(scope__deliverables=()), "scope.deliverables", put(scope__deliverables=(UNTIED,))),
    (
        "acc-missing",
        both(put(scope__deliverables=(UNTIED, DONE_TASK)), lambda plan: _with_task(plan)),
        "scope.deliverables",
        both(at(D1), lambda plan: _with_task(plan), lambda plan: _with_deliverable(plan)),
    ),
    ("acc-missing", at(T2, decision=Decision.INSOURCE), "scope.deliverables", at(T2, decision=Decision.STOP)),
    ("no-exclusions", put(scope__exclusions=("",)), "scope.exclusions", put(scope__exclusions=("menus",))),
    ("milestone-no-date", at(M2, due=None), f"{M2}.due", put()),
    ("no-leniency", at(M2, grace_days=None), f"{M2}.grace_days", at(M2, grace_days=0)),
    ("no-leniency", at(M2, grace_days=None), f"{M2}.grace_days", at(M2, grace_days=None, due=None)),
    ("date-order", put(timetable__end=date(2027, 1, 31)), "timetable.end", put(timetable__end=None)),
    ("date-order", at(M2, due=date(2027, 1, 31)), f"{M2}.due", at(M2, due=date(2027, 2, 1))),
    ("date-order", at(M2, due=date(2027, 2, 27)), f"{M2}.due", at(M2, due=date(2027, 2, 26))),
    ("date-order", at(I2, due=date(2027, 1, 31)), f"{I2}.due", at(I2, due=date(2027, 2, 1))),
    ("pay-sum", at(I2, amount=22499), "payment.instalments", at(I2, amount=22500)),
    ("pay-sum", at(I2, amount=None), "payment.instalments", put(payment__total=None)),
    ("pay-sum", put(payment__deposit=None), "payment.instalments", put(payment__model=PaymentModel.RETAINER)),
    (
        "pay-sum",
        put(payment__deposit=0, payment__instalments=()),
        "payment.instalments",
        put(payment__deposit=None, payment__instalments=(Instalment(id="I3", name="Later"),)),
    ),
    ("deposit-over-50", put(payment__deposit=22501), "payment.deposit", put(payment__deposit=22500)),
    (
        "penalty-no-cap",
        put(payment__penalty=Penalty(percent=Decimal(5))),
        "payment.penalty.cap_percent",
        put(payment__penalty=Penalty(percent=Decimal(5), cap_percent=Decimal(10))),
    ),
    (
        "penalty-no-cap",
        put(payment__penalty=Penalty(amount=100)),
        "payment.penalty.cap_percent",
        put(payment__penalty=Penalty(amount=0), payment__bonus=Bonus(amount=100)),
    ),
    (
        "comm-no-channel",
        put(communication__channels=(Channel(id="C1", purpose="questions"),)),
        "communication.channels",
        put(communication__channels=(Channel(id="C1", channel="telephone"),)),
    ),
    (
        "no-report",
        put(communication__report=Report()),
        "communication.report.form",
        put(communication__report=Report(frequency=Frequency.WEEKLY)),
    ),
    (
        "overlap-low",
        put(communication__owner_hours=DAY, communication__contractor_hours=NIGHT),
        "communication.contractor_hours.start",
        put(communication__owner_hours=DAY, communication__contractor_hours=EVENING),
    ),
    (
        "exit-empty",
        put(exit=ExitPlan(stand_in="Dana", replace_days=30, notes="mine alone")),
        "exit.triggers",
        put(exit=ExitPlan(notice_days=0)),
    ),
    (
        "no-trigger",
        put(exit__triggers=(Trigger(id="E1", then="we stop"),)),
        "exit.triggers",
        put(exit__triggers=(Trigger(id="E1", event="two missed dates"),)),
    ),
    (
        "no-handover",
        put(exit__handover=(HandoverTask(id="H9"),), exit__handover_days=0),
        "exit.handover",
        put(exit__handover=(), exit__handover_days=10),
    ),
    ("no-data-return", put(exit__data_return="\n"), "exit.data_return", put(exit__data_return="deleted")),
    ("asset-not-ours", _asset("WebDev Ltd"), f"{A1}.holder", _asset("Our business")),
    ("asset-not-ours", _asset("Copper Smith"), f"{A1}.holder", _asset("the Copper Kettle Ltd")),
    ("core-outsourced", _full_at(T1, core=Degree.HIGH), f"{T1}.decision", _full_at(T1, core=Degree.MEDIUM)),
    ("core-outsourced", _full_at(T1, core=Degree.HIGH), f"{T1}.decision", _full_at(T2, core=Degree.HIGH)),
    (
        "secret-in-scope",
        _full_at(T1, sensitive=Degree.HIGH),
        f"{T1}.decision",
        _full_at(T1, sensitive=Degree.HIGH, decision=Decision.INSOURCE),
    ),
    (
        "lot-gap",
        put(size=PlanSize.FULL, tasks__lots=(LOT,)),
        f"{T1}.lot",
        both(put(size=PlanSize.FULL, tasks__lots=(LOT,)), at(T1, lot="L1")),
    ),
    (
        "lot-gap",
        both(put(size=PlanSize.FULL, tasks__lots=(LOT,)), at(T1, lot="gone")),
        f"{T1}.lot",
        _full_at(T1, lot="gone"),
    ),
    (
        "no-coordinator",
        put(size=PlanSize.FULL, tasks__lots=(LOT, replace(LOT, id="L2"))),
        "tasks.coordinator",
        put(size=PlanSize.FULL, tasks__lots=(LOT, replace(LOT, id="L2")), tasks__coordinator="Niamh"),
    ),
    (
        "no-coordinator",
        put(size=PlanSize.FULL, tasks__lots=(LOT, replace(LOT, id="L2"))),
        "tasks.coordinator",
        put(size=PlanSize.FULL, tasks__lots=(LOT,)),
    ),
    (
        "tm-no-cap",
        put(payment__model=PaymentModel.TIME_AND_MATERIALS),
        "payment.model",
        put(payment__model=PaymentModel.CAPPED),
    ),
    ("sla-no-method", _level(method=""), "payment.service_levels[S1].method", _level(method="The log")),
    ("credit-no-cap", _level(credit_percent=Decimal(5)), "payment.credit_cap_percent", _level(credit_percent=None)),
    (
        "credit-no-cap",
        _level(credit_percent=Decimal(5)),
        "payment.credit_cap_percent",
        both(_level(credit_percent=Decimal(5)), put(payment__credit_cap_percent=Decimal(12))),
    ),
    ("no-change-rule", both(FULL, put(scope__change_rule=" ")), "scope.change_rule", put(scope__change_rule="")),
    (
        "no-change-rule",
        FULL,
        "scope.change_rule",
        both(FULL, put(scope__change_rule="In writing, priced, agreed by both.")),
    ),
    ("no-approver", _role(approves=""), "communication.roles[R1].approves", _role(approves="Niamh")),
    ("two-approvers", _role(approves="Niamh and Tom"), "communication.roles[R1].approves", _role(approves="Amanda")),
    (
        "two-approvers",
        put(size=PlanSize.FULL, communication__roles=(ROLE, replace(ROLE, id="R2", approves="Tom"))),
        "communication.roles[R2].approves",
        put(
            size=PlanSize.FULL,
            communication__roles=(ROLE, replace(ROLE, id="R2", duty="The shop sign", approves="Tom")),
        ),
    ),
    ("no-nda", both(FULL, _secret(ConfidentialityLevel.RESTRICTED)), "assurance.papers", FULL),
    (
        "no-nda",
        both(FULL, _secret(ConfidentialityLevel.CONFIDENTIAL)),
        "assurance.papers",
        both(FULL, _secret(ConfidentialityLevel.INTERNAL)),
    ),
    (
        "no-nda",
        both(FULL, at(T1, sensitive=Degree.HIGH), _paper(AgreementKind.NDA, needed=False)),
        "assurance.papers",
        both(FULL, at(T1, sensitive=Degree.HIGH), _paper(AgreementKind.NDA, needed=True)),
    ),
    (
        "no-dpa",
        both(FULL, put(assurance__personal_data=True)),
        "assurance.papers",
        both(FULL, put(assurance__personal_data=True), _paper(AgreementKind.DPA, needed=None)),
    ),
    (
        "conf-level-lower",
        both(FULL, _secret(ConfidentialityLevel.RESTRICTED, ConfidentialityLevel.INTERNAL)),
        "assurance.confidential[C1].their_level",
        both(FULL, _secret(ConfidentialityLevel.RESTRICTED, ConfidentialityLevel.LEGAL_SECRET)),
    ),
    ("no-risks", both(FULL, put(assurance__risks=(Risk(id="R9"),))), "assurance.risks", both(FULL, _risk())),
    ("risk-no-contingency", both(FULL, _risk(trigger="")), f"{R1}.trigger", both(FULL, _risk(trigger="", impact=3))),
    ("risk-no-contingency", both(FULL, _risk(response=" ")), f"{R1}.response", both(FULL, _risk())),
    ("risk-unlinked", both(FULL, _risk(term="")), f"{R1}.term", both(FULL, _risk())),
    ("weights-not-100", both(FULL, _weights(60, 30)), "selection.criteria", both(FULL, _weights(60, 40))),
    ("weights-not-100", both(FULL, _weights(60, 30)), "selection.criteria", _weights(60, 30)),
    ("weights-not-100", both(FULL, _weights(0)), "selection.criteria", both(FULL, _weights(None))),
    ("cost-over-50", both(FULL, _weights(51, 49)), "selection.criteria[C0].weight", both(FULL, _weights(50, 50))),
    (
        "method-pay-mismatch",
        put(size=PlanSize.FULL, selection__sought__method=Method.IN_SHORT_STEPS),
        "payment.model",
        put(size=PlanSize.FULL, selection__sought__method=Method.FIXED_SCOPE),
    ),
    (
        "method-pay-mismatch",
        put(size=PlanSize.FULL, selection__sought__result_known=False),
        "payment.model",
        both(put(size=PlanSize.FULL, selection__sought__result_known=False), at(T1, discovery=True)),
    ),
]


def _with_task(plan: Plan) -> Plan:
    return changed(plan, tasks__items=(*plan.tasks.items, TASK))


def _with_deliverable(plan: Plan) -> Plan:
    return changed(plan, scope__deliverables=(*plan.scope.deliverables, DONE_TASK))


def found(plan: Plan, rule: str) -> list[str]:
    """The paths at which a rule speaks."""
    return [finding.path for finding in check(plan, TODAY, words()) if finding.id == rule]


@pytest.mark.parametrize(("rule", "fault", "path", "innocent"), CASES)
def test_rule(rule: str, fault: Edit, path: str, innocent: Edit) -> None:
    """The rule speaks of the plan with the fault, where it is mended, and not of its neighbour."""
    assert found(fault(cafe()), rule) == [path]
    assert found(innocent(cafe()), rule) == []


def test_every_rule_has_a_case() -> None:
    """No rule is without the plan that makes it speak."""
    assert {case[0] for case in CASES} == {rule.id for rule in RULES}


def test_sentences_name_the_thing_and_write_figures_the_owners_way() -> None:
    """The sentence says which task, and how much is missing."""
    plan = changed(cafe(), scope__deliverables=(), payment__deposit=30000)
    said = {finding.id: finding.sentence for finding in check(plan, TODAY, words("en_IE"))}
    assert said["acc-missing"] == "“Design the logo” has no test that says it is done."
    assert said["pay-sum"] == "Deposit and instalments add up to €525.00, the total is €450.00."
    assert said["deposit-over-50"] == "The deposit is more than 50% of the price."


def test_braces_and_long_names_are_quoted_as_they_are() -> None:
    """What looks like a placeholder is only text, and a very long name is cut."""
    plan = row(cafe(), G1, by=None, outcome="{0} {name} %s " + "x" * 500)
    (sentence,) = (finding.sentence for finding in check(plan, TODAY, words()) if finding.id == "goal-no-date")
    assert "{0} {name} %s" in sentence
    assert len(sentence) < 120
