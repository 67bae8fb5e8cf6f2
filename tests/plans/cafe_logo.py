"""A café’s logo: one task, one freelancer, two payments."""

from datetime import date
from decimal import Decimal

from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.communication import (
    Channel,
    Communication,
    Frequency,
    Meeting,
    Report,
)
from outsourcing_planner.plan.exit import ExitPlan, HandoverTask, Rights, Trigger
from outsourcing_planner.plan.goals import Business, Driver, Goal, Goals
from outsourcing_planner.plan.payment import Instalment, PaymentModel, PaymentPlan
from outsourcing_planner.plan.scope import Deliverable, Provision, Scope
from outsourcing_planner.plan.selection import ContractorKind, Method, Selection, Sought, Whereabouts
from outsourcing_planner.plan.tasks import Decision, Task, Tasks, WorkKind
from outsourcing_planner.plan.timetable import Milestone, Timetable


def cafe() -> Plan:
    """One logo for a café: one task, one freelancer, two payments of €225.00."""
    return Plan(
        title="One logo for a café",
        locale="en_IE",
        goals=_cafe_goals(),
        tasks=Tasks(
            items=(
                Task(
                    id="t1",
                    name="Design the logo",
                    description="One logo that works on cups, on the shop sign and on Instagram.",
                    kind=WorkKind.KNOWLEDGE,
                    decision=Decision.OUTSOURCE,
                    goals=("g1",),
                ),
                Task(
                    id="t2",
                    name="Choosing the name and colours",
                    decision=Decision.RETAIN,
                    reason="CANARY-S01 core to the brand",
                ),
            ),
            notes="CANARY-S01 nobody else here can draw",
        ),
        scope=_cafe_scope(),
        timetable=_cafe_timetable(),
        payment=_cafe_payment(),
        communication=_cafe_communication(),
        exit=_cafe_exit(),
        selection=Selection(
            sought=Sought(kind=ContractorKind.INDIVIDUAL, where=Whereabouts.FAR, method=Method.FIXED_SCOPE),
            answers_by=date(2027, 1, 15),
            decision_by=date(2027, 1, 22),
            how_to_answer="By e-mail, with two logos you are proud of.",
        ),
    )


def _cafe_goals() -> Goals:
    return Goals(
        business=Business(
            name="The Copper Kettle", activity="A café", place="Cork, Ireland", contact="Niamh Ní Bhriain"
        ),
        summary=(
            "We are a small café in Cork. We need a logo that we can print on cups, a shop sign and Instagram. "
            "You design it in two drafts; we choose the name and the colours."
        ),
        drivers=(Driver.SKILL,),
        items=(
            Goal(
                id="g1",
                outcome="A logo we can print on cups, a shop sign and Instagram",
                measure="Approved final artwork in hand",
                baseline="No logo",
                target="1 approved logo set",
                by=date(2027, 2, 26),
            ),
        ),
        notes="CANARY-S01 do not say we reopen late",
    )


def _cafe_scope() -> Scope:
    return Scope(
        deliverables=(
            Deliverable(
                id="d1",
                task="t1",
                name="Vector source",
                does="The master drawing, as .ai or .svg.",
                acceptance=(
                    "Prints sharp at 20 mm and at 900 mm wide",
                    "Works in one colour",
                    "Fonts are licensed or outlined",
                ),
            ),
            Deliverable(id="d2", task="t1", name="PNG", performs="2000 px, transparent background"),
            Deliverable(id="d3", task="t1", name="Usage note", does="One page on colours and fonts."),
        ),
        exclusions=("Website", "Menus", "Animation"),
        owner_provides=(Provision(id="p1", name="The name and the colours", by=date(2027, 2, 1)),),
        revision_rounds=2,
        change_rule="Either of us asks by e-mail. You say what it costs within two days, and we say yes or no.",
    )


def _cafe_timetable() -> Timetable:
    return Timetable(
        start=date(2027, 2, 1),
        end=date(2027, 2, 26),
        milestones=(
            Milestone(id="m1", name="First draft", due=date(2027, 2, 12), grace_days=2, acceptance="Three ideas shown"),
            Milestone(
                id="m2",
                name="Final artwork",
                due=date(2027, 2, 24),
                grace_days=2,
                acceptance="All files open and print as agreed",
            ),
        ),
        review_days=2,
    )


def _cafe_payment() -> PaymentPlan:
    return PaymentPlan(
        currency="EUR",
        model=PaymentModel.FIXED_PRICE,
        total=45000,
        deposit=22500,
        instalments=(Instalment(id="i1", name="Final artwork accepted", milestone="m2", amount=22500),),
        net_days=14,
        late_fee_percent=Decimal(0),
        kill_fee_percent=Decimal(25),
        highest_price=60000,
        walk_away="CANARY-S01 above 600 euro we use a template",
    )


def _cafe_communication() -> Communication:
    return Communication(
        channels=(Channel(id="c1", purpose="Questions", channel="E-mail", reply_hours=Decimal(24)),),
        meetings=(Meeting(id="k1", purpose="Look at the draft", frequency=Frequency.AT_MILESTONES, format="Video"),),
        report=Report(form="A short e-mail", frequency=Frequency.WEEKLY),
        feedback_rule="One collected list within 2 working days of each draft.",
        decider="Niamh Ní Bhriain",
        escalation=("Phone Niamh",),
    )


def _cafe_exit() -> ExitPlan:
    return ExitPlan(
        triggers=(Trigger(id="x1", event="Two missed dates"), Trigger(id="x2", event="No reply for 5 working days")),
        notice_days=3,
        notice_days_theirs=3,
        handover=(HandoverTask(id="h1", name="Hand over all drafts in source format", days=2),),
        data_return="There is no data of ours to return.",
        rights=Rights.ON_PAYMENT,
        final_payment="The cancel fee, if we stop after the first draft.",
        stand_in="CANARY-S01 Studio Ó",
        replace_days=21,
    )
