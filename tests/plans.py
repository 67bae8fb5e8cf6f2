"""Plans that tests share: a café's logo, a clinic's back office, two hundred tasks, and one with hardly a word."""

from datetime import date, time
from decimal import Decimal

from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.communication import (
    Channel,
    Communication,
    Frequency,
    Meeting,
    Report,
    Weekday,
    WorkingHours,
)
from outsourcing_planner.plan.exit import Asset, ExitPlan, HandoverTask, Rights, Trigger
from outsourcing_planner.plan.goals import Business, Driver, Goal, Goals
from outsourcing_planner.plan.money import split
from outsourcing_planner.plan.payment import Bonus, Instalment, PaymentModel, PaymentPlan, Penalty
from outsourcing_planner.plan.scope import Deliverable, Provision, Scope
from outsourcing_planner.plan.selection import Selection
from outsourcing_planner.plan.tasks import Decision, Task, Tasks, WorkKind
from outsourcing_planner.plan.timetable import Milestone, Timetable

_WEEK = (Weekday.MONDAY, Weekday.TUESDAY, Weekday.WEDNESDAY, Weekday.THURSDAY, Weekday.FRIDAY)


def almost_empty() -> Plan:
    """A plan with a name and one goal, as it stands a minute after it was begun."""
    return Plan(title="New shop sign", goals=Goals(items=(Goal(id="g1", outcome="People find our door"),)))


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
        selection=Selection(
            questions_by=date(2026, 11, 27), answers_by=date(2026, 12, 4), decision_by=date(2026, 12, 11)
        ),
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
                hours=Decimal(14),
            ),
            Task(
                id="t2",
                name="Run payroll for 11 people",
                kind=office,
                decision=out,
                goals=("g2",),
                volume="26 runs a year",
                hours=Decimal("6.5"),
            ),
            Task(
                id="t3",
                name="Monthly management report",
                kind=WorkKind.KNOWLEDGE,
                decision=out,
                goals=("g3",),
                volume="12 a year",
                hours=Decimal(3),
            ),
            Task(
                id="t4",
                name="Insurance claim coding",
                description="Claims leave our system without names.",
                kind=office,
                decision=out,
                volume="300 claims a month",
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
        )
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


_LOTS = ("Warehouse systems", "Web shop", "Customer service", "Content and photos", "Data and reports", "Security")
_TOTAL = 30_245_915


def two_hundred() -> Plan:
    """An eighteen-month programme: 200 tasks, 40 milestones, long texts, and characters that trip a typesetter."""
    return Plan(
        title="Eighteen-month, six-part programme",
        locale="en_US",
        goals=Goals(
            business=Business(
                name="Atlas & Æther Outdoor Co. — Île-de-Montréal / 東京 / Łódź",
                activity="Outdoor equipment retailer 🧗",
                place="Montréal, Canada",
                contact="Zoë Łukasiewicz-Nguyễn",
            ),
            items=(
                Goal(
                    id="g1",
                    outcome="Everything in one house. " + "The warehouse knows what the shop sold a minute ago. " * 80,
                    measure="Orders <packed> & sent in 1 day, % of 'all' {orders}",
                    baseline="61%",
                    target="95%",
                    by=date(2028, 7, 28),
                ),
            ),
        ),
        tasks=Tasks(items=tuple(_numbered_task(number) for number in range(1, 201))),
        scope=Scope(deliverables=tuple(_numbered_deliverable(number) for number in range(1, 201))),
        timetable=Timetable(
            start=date(2027, 1, 1),
            end=date(2028, 7, 28),
            milestones=tuple(_numbered_milestone(number) for number in range(1, 41)),
            review_days=5,
        ),
        payment=PaymentPlan(
            currency="USD",
            model=PaymentModel.FIXED_PRICE,
            total=_TOTAL,
            instalments=tuple(
                Instalment(id=f"i{number}", milestone=f"m{number}", amount=amount)
                for number, amount in enumerate(split(_TOTAL, [1] * 40), start=1)
            ),
            net_days=30,
            highest_price=33_270_506,
            walk_away="CANARY-S10",
            notes="CANARY-S10",
        ),
    )


def _decision(number: int) -> Decision:
    if number % 9 == 0:
        return Decision.RETAIN
    return Decision.INSOURCE if number % 25 == 0 else Decision.OUTSOURCE


def _numbered_task(number: int) -> Task:
    decision = _decision(number)
    lot = _LOTS[(number - 1) % len(_LOTS)]
    kept = "CANARY-S10 " if decision is Decision.RETAIN else ""
    return Task(
        id=f"t{number}",
        name=f"{kept}{lot}: task {number}",
        decision=decision,
        goals=("g1",),
        hours=Decimal(8 + (number * 7) % 41),
    )


def _numbered_deliverable(number: int) -> Deliverable:
    lot = _LOTS[(number - 1) % len(_LOTS)]
    tests: tuple[str, ...] = (f"Check list {lot[:3].upper()}-{number:03} passed with 0 open faults",)
    if number == 4:
        tests = tuple(f"Test {line} of 60 is answered by yes" for line in range(1, 61))
    word = "Unbroken" * 15 if number == 5 else ""
    return Deliverable(id=f"d{number}", task=f"t{number}", name=f"Result {number}", does=word, acceptance=tests)


def _numbered_milestone(number: int) -> Milestone:
    return Milestone(
        id=f"m{number}",
        name=f"Stage {number}",
        due=date.fromordinal(date(2027, 1, 15).toordinal() + 14 * (number - 1)),
        grace_days=3,
        acceptance="All tasks of the stage accepted",
    )
