"""A clinic’s back office for a monthly fee, with every part that work which goes on needs."""

from datetime import date, time
from decimal import Decimal

from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.communication import (
    Channel,
    Communication,
    Frequency,
    Meeting,
    Report,
    Role,
    TrustStage,
    Weekday,
    WorkingHours,
)
from outsourcing_planner.plan.exit import Asset, ExitPlan, HandoverTask, NoticeRule, Rights, Trigger
from outsourcing_planner.plan.goals import Business, Driver, Goal, Goals
from outsourcing_planner.plan.payment import (
    Bonus,
    PaymentModel,
    PaymentPlan,
    Penalty,
    Remedy,
    RemedyStep,
    ServiceLevel,
    TaxRule,
)
from outsourcing_planner.plan.scope import Provision, Scope
from outsourcing_planner.plan.tasks import Approach, Authority, Decision, SourcingType, Task, Tasks, WorkKind
from outsourcing_planner.plan.timetable import (
    KnowledgeItem,
    Milestone,
    RelationshipStage,
    RelationshipStep,
    Review,
    ReviewFocus,
    Timetable,
)

from .dental_choice import dental_assurance, dental_selection

_WEEK = (Weekday.MONDAY, Weekday.TUESDAY, Weekday.WEDNESDAY, Weekday.THURSDAY, Weekday.FRIDAY)


def dental() -> Plan:
    """A clinic's bookkeeping and payroll: four tasks of a monthly routine for a fee, two that stay."""
    return Plan(
        title="Bookkeeping and payroll for a dental clinic",
        locale="en_US",
        goals=_dental_goals(),
        tasks=_dental_tasks(),
        scope=Scope(
            exclusions=("Tax returns", "Audit"),
            assumptions=("11 people on the payroll", "No more than 450 transactions a month"),
            owner_provides=(
                Provision(id="p1", name="Access to the bank feed", by=date(2026, 12, 18)),
                Provision(id="p2", name="Hours and holidays, two days before each payroll run"),
            ),
            change_rule=(
                "Either side writes down the change and why. You say within 3 working days what it does to the fee. "
                "Dr. Osei decides within 3 more."
            ),
        ),
        timetable=_dental_timetable(),
        payment=_dental_payment(),
        communication=_dental_communication(),
        exit=_dental_exit(),
        assurance=dental_assurance(),
        selection=dental_selection(),
    )


def _dental_goals() -> Goals:
    return Goals(
        business=Business(
            name="Bright Harbor Dental, P.C.",
            activity="A dental clinic with eleven people",
            place="Portland, Maine, USA",
            contact="Dr. Maya Osei",
        ),
        summary=(
            "We treat teeth and want to stop doing books at night. You record our transactions, run payroll every two "
            "weeks, report each month and code our insurance claims, for a monthly fee, over one year."
        ),
        drivers=(Driver.TIME, Driver.COST),
        items=(
            Goal(
                id="g1",
                outcome="Close the books by working day 8 each month",
                measure="Working day of month-end close",
                baseline="18",
                target="8",
                by=date(2027, 6, 30),
            ),
            Goal(
                id="g2",
                outcome="Free the owner’s evenings",
                measure="Owner’s hours a week on books",
                baseline="9",
                target="2",
                by=date(2027, 4, 30),
            ),
            Goal(
                id="g3",
                outcome="A report that shows where the money goes",
                measure="Reports sent by day 10",
                baseline="0 of 12",
                target="12 of 12",
                by=date(2027, 12, 31),
            ),
        ),
        notes="CANARY-S02 audit due in May, weak point",
    )


def _dental_tasks() -> Tasks:
    office = WorkKind.BUSINESS_PROCESS
    out = Decision.OUTSOURCE
    return Tasks(
        items=(
            Task(
                id="t1",
                name="Record and reconcile bank and card transactions",
                kind=office,
                decision=out,
                goals=("g1", "g2"),
                volume="420 transactions a month",
                sourcing=SourcingType.BACK_OFFICE,
                authority=Authority.DO_AND_TELL,
                hours=Decimal(14),
            ),
            Task(
                id="t2",
                name="Run payroll for 11 people",
                kind=office,
                decision=out,
                goals=("g2",),
                volume="26 runs a year",
                sourcing=SourcingType.BACK_OFFICE,
                authority=Authority.ASK_FIRST,
                data="Names and wages of staff",
                hours=Decimal("6.5"),
            ),
            Task(
                id="t3",
                name="Monthly management report",
                kind=WorkKind.KNOWLEDGE,
                decision=out,
                goals=("g3",),
                volume="12 a year",
                sourcing=SourcingType.KNOWLEDGE,
                after=("t1",),
                authority=Authority.PROPOSE_FIRST,
                hours=Decimal(3),
            ),
            Task(
                id="t4",
                name="Insurance claim coding",
                description="Claims leave our system without names.",
                kind=office,
                decision=out,
                volume="300 claims a month",
                sourcing=SourcingType.BACK_OFFICE,
                authority=Authority.DO_AND_TELL,
                data="Patient health data, without names",
                hours=Decimal(20),
            ),
            Task(
                id="t5",
                name="Approve payments over 1,000.00",
                decision=Decision.RETAIN,
                reason="CANARY-S02 control of money",
                named_if_kept=True,
            ),
            Task(id="t6", name="CANARY-S02 Hiring and pay", decision=Decision.RETAIN, reason="CANARY-S02 people"),
        ),
        approach=(Approach.SELECTIVE,),
    )


def _dental_timetable() -> Timetable:
    return Timetable(
        start=date(2027, 1, 4),
        end=date(2027, 12, 31),
        milestones=(
            Milestone(
                id="m1",
                name="First payroll run",
                due=date(2027, 1, 15),
                grace_days=0,
                acceptance="All 11 paid correctly and on time",
            ),
            Milestone(
                id="m2",
                name="First month closed",
                due=date(2027, 2, 16),
                grace_days=5,
                acceptance="The bank balance agrees to the cent",
                after_grace="The fee of the month falls by 5%.",
            ),
            Milestone(
                id="m3",
                name="Close on working day 8",
                due=date(2027, 6, 30),
                grace_days=10,
                acceptance="Three months running",
            ),
        ),
        review_days=5,
        deemed_accepted=False,
        reviews=(
            Review(
                id="r1",
                name="After the first month",
                on=date(2027, 2, 18),
                focus=(ReviewFocus.QUALITY, ReviewFocus.ALIGNMENT),
                who="Dr. Osei, your lead",
            ),
            Review(id="r2", name="Half a year", on=date(2027, 7, 8), focus=tuple(ReviewFocus), who="Both teams"),
        ),
        knowledge=(
            KnowledgeItem(
                id="n1",
                name="How the bank feed is reconciled",
                form="A written guide",
                receiver="The office manager",
                by=date(2027, 2, 26),
            ),
            KnowledgeItem(
                id="n2",
                name="Month-end checklist",
                form="An hour together, then a list",
                receiver="The office manager",
                by=date(2027, 6, 30),
            ),
        ),
        relationship=(
            RelationshipStep(
                id="s1",
                stage=RelationshipStage.PAID_TRIAL,
                on=date(2026, 12, 22),
                sign="One payroll run on last month’s figures, to the cent",
                pay=40000,
            ),
            RelationshipStep(
                id="s2", stage=RelationshipStage.FIRST_MONTH, on=date(2027, 2, 16), sign="The first close is accepted"
            ),
        ),
    )


def _dental_payment() -> PaymentPlan:
    return PaymentPlan(
        currency="USD",
        model=PaymentModel.RETAINER,
        fee=185000,
        months=12,
        net_days=15,
        invoice_rule="One invoice on the last working day of each month",
        late_fee_percent=Decimal("1.0"),
        tax_rule=TaxRule.NONE,
        expenses="Postage and bank charges, against receipts",
        expense_each=2500,
        expense_times=12,
        included_units=450,
        unit_name="transactions a month",
        service_levels=(
            ServiceLevel(
                id="l1",
                metric="Month-end close",
                target="By working day 8",
                method="Date of the report e-mail",
                period=Frequency.MONTHLY,
                credit_percent=Decimal(5),
            ),
            ServiceLevel(
                id="l2",
                metric="Payroll on time and correct",
                target="26 of 26 runs",
                method="Payroll log",
                period=Frequency.MONTHLY,
                credit_percent=Decimal(10),
            ),
            ServiceLevel(
                id="l3",
                metric="Reply to a question",
                target="95% within 8 business hours",
                method="Log of the shared inbox",
                period=Frequency.MONTHLY,
                credit_percent=Decimal(3),
            ),
        ),
        credit_cap_percent=Decimal(12),
        remedies=(
            RemedyStep(id="y1", remedy=Remedy.TELL, detail="by secure message, the same day"),
            RemedyStep(id="y2", remedy=Remedy.WRITTEN_NOTICE, days=5),
            RemedyStep(id="y3", remedy=Remedy.CREDIT),
            RemedyStep(id="y4", remedy=Remedy.END, days=30, detail="in writing"),
        ),
        bonus=Bonus(condition="The books close by working day 6 for 3 months running", amount=25000),
        penalty=Penalty(condition="A payroll run is late or wrong", percent=Decimal(5), cap_percent=Decimal(10)),
        kill_fee_percent=Decimal(5),
        highest_price=215000,
        walk_away="CANARY-S02 hire Dana half-time at 31 per hour",
        notes="CANARY-S02 open with 1,600 a month",
    )


def _dental_communication() -> Communication:
    return Communication(
        channels=(
            Channel(id="c1", purpose="Quick question", channel="Secure message", reply_hours=Decimal(8)),
            Channel(id="c2", purpose="Urgent payroll", channel="Telephone", reply_hours=Decimal(1)),
            Channel(id="c3", purpose="Documents", channel="Shared encrypted folder", reply_hours=Decimal(24)),
        ),
        meetings=(
            Meeting(
                id="k1",
                purpose="Month-end review",
                frequency=Frequency.MONTHLY,
                format="Video",
                minutes=30,
                participants="Dr. Osei and whoever closed the books",
                agenda="Closed on which day, what is open, what we decide.",
                minutes_kept="You, in the shared folder, the same day",
            ),
            Meeting(id="k2", purpose="What is stuck", frequency=Frequency.WEEKLY, format="Telephone", minutes=15),
        ),
        report=Report(
            form="A one-page e-mail",
            frequency=Frequency.MONTHLY,
            content="Closed on which day, open items, hours used.",
        ),
        feedback_rule="One list, within 3 working days of each report.",
        decider="Dr. Maya Osei",
        escalation=("The office manager, same day", "Dr. Osei, within two days", "A mediator we both accept"),
        truth_place="The shared encrypted folder",
        truth_owner="Bright Harbor Dental, P.C.",
        async_rule="Go on with what is open and write each decision into the folder; we read it the next morning.",
        kickoff="Half a day at our place in the first week.",
        limits="Nobody here can answer before 10 in the morning on treatment days.",
        roles=(
            Role(
                id="o1",
                duty="Payroll run",
                does="You",
                approves="Dr. Maya Osei",
                asked="The office manager",
                told="All staff",
            ),
            Role(id="o2", duty="Month-end close", does="You", approves="Dr. Maya Osei", told="The office manager"),
        ),
        trust=(
            TrustStage(id="w1", name="Close watch", every_days=3, until=date(2027, 1, 18), minutes=30),
            TrustStage(id="w2", name="Weekly", every_days=7, until=date(2027, 3, 31), minutes=30),
            TrustStage(
                id="w3",
                name="Fortnightly",
                every_days=14,
                until=date(2027, 6, 30),
                minutes=30,
                up="Three closes in a row accepted",
                down="A run is late or wrong",
            ),
            TrustStage(id="w4", name="Monthly", every_days=28, minutes=30, down="A date missed without a word"),
        ),
        owner_hours=WorkingHours(zone="America/New_York", start=time(8), end=time(17), days=_WEEK),
        contractor_hours=WorkingHours(zone="America/Chicago", start=time(8), end=time(17), days=_WEEK),
        notes="CANARY-S02 they may guess about the audit",
    )


def _dental_exit() -> ExitPlan:
    return ExitPlan(
        triggers=(
            Trigger(
                id="x1", event="The same service level is missed twice in 3 months", then="We may end at month end"
            ),
            Trigger(id="x2", event="Either side becomes insolvent", then="The other may end at once"),
            Trigger(id="x3", event="Data is seen outside the named people", then="Access is cut the same day"),
        ),
        notice_days=60,
        notice_days_theirs=60,
        notice_rule=NoticeRule.END_OF_MONTH,
        cure_days=14,
        extension="By a year at a time, if both say so in writing by the end of September.",
        step_in="If two payroll runs in a row fail, we run payroll ourselves until you can; you give us the access.",
        closing_words="We gladly give a reference and keep the door open.",
        handover_days=30,
        handover=(
            HandoverTask(id="h1", name="Bring the books up to the last day", days=10),
            HandoverTask(id="h2", name="Explain the month-end checklist to whoever follows", days=20),
        ),
        assets=(
            Asset(
                id="a1", name="Accounting company file", holder="Bright Harbor Dental, P.C.", place="CANARY-S02 safe"
            ),
            Asset(id="a2", name="Payroll portal owner login", holder="Dr. Maya Osei"),
            Asset(id="a3", name="Bank feed consent", holder="Bright Harbor Dental, P.C."),
        ),
        data_return="Returned in open formats (CSV, PDF), then deleted within 30 days and confirmed in writing.",
        rights=Rights.ON_CREATION,
        final_payment="Pro rata to the last day, less open service credits.",
        stand_in="CANARY-S02 NorthStar on 5 days’ notice",
        replace_days=45,
    )
