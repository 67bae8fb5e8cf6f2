"""What a brief says, from small plans."""

import subprocess
import sys
from datetime import date, time
from decimal import Decimal

import msgspec

from outsourcing_planner.brief.compose import compose
from outsourcing_planner.brief.content import About, Bullets, Heading, KeyTable, Paragraph, Table, TimelineChart
from outsourcing_planner.brief.typeset.glyphs import texts
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.communication import WorkingHours
from outsourcing_planner.plan.goals import Goal, Goals
from outsourcing_planner.plan.payment import Instalment, PaymentModel, PaymentPlan, PriceTold, TaxRule
from outsourcing_planner.plan.scope import Deliverable, Scope
from outsourcing_planner.plan.shape import Kind
from outsourcing_planner.plan.tasks import Decision, Handoff, Lot, Task, Tasks
from outsourcing_planner.plan.timetable import Milestone, Timetable
from tests import plans

from .filling import filled
from .reading import ABOUT, readable, words_of

WORDS = words_of("en_IE")

_TOLD_BY_OTHERS = {
    *("payment.cap", "payment.cap_hours", "payment.rate", "payment.months"),
    *("payment.currency", "payment.price_told", "payment.shared_budget", "payment.tax_rule"),
    *("payment.pay_rule", "payment.invoice_day", "communication.holidays[one].on"),
    "communication.holidays[one].until",
    *("payment.penalty.percent", "payment.expenses_cap", "payment.instalments[one].due", "tasks.items[one].goals"),
}
"""What a fixed price in euros, one goal, a stated amount or milestone, and a holiday of a day leave unsaid."""


def said(plan: Plan) -> str:
    """The brief of a plan as readable text."""
    return readable(compose(plan, ABOUT, words_of(plan.locale)))


def test_an_empty_plan_makes_a_brief_without_a_section() -> None:
    """Nothing is printed about what was not answered, and the title is never empty."""
    brief = compose(Plan(), ABOUT, WORDS)
    assert brief.blocks == ()
    assert brief.title == "Brief"


def test_every_shared_text_is_printed() -> None:
    """A field declared shared is worth nothing if the brief forgets it."""
    plan = paths.put(filled(), "payment.price_told", PriceTold.STATED)
    printed = " ".join(texts(compose(plan, ABOUT, WORDS)))
    forgotten = [
        path
        for path, one, value in paths.walk(plan)
        if one.field.shared
        and "[kept" not in path
        and one.kind in (Kind.TEXT, Kind.TEXTS)
        and path != "payment.currency"
        for text in ((value,) if isinstance(value, str) else value)
        if text not in printed
    ]
    assert forgotten == []


def test_every_shared_answer_changes_the_brief() -> None:
    """Choices, dates and figures are printed too: without any one of them the brief of a full plan reads otherwise."""
    plan = paths.put(filled(), "payment.price_told", PriceTold.STATED)
    plan = paths.put(plan, "payment.expenses_cap", None)
    whole = compose(plan, ABOUT, WORDS)
    silent = {
        path
        for path, one, _ in paths.walk(plan)
        if one.field.shared
        and "[kept" not in path
        and isinstance(one.default, type(None) | tuple | str)
        and compose(paths.put(plan, path, one.default), ABOUT, WORDS) == whole
    }
    assert silent == _TOLD_BY_OTHERS


def test_the_sections_stand_in_their_order() -> None:
    """A contractor finds first what decides whether to answer."""
    brief = compose(plans.dental(), ABOUT, words_of("en_US"))
    heads = [block.text for block in brief.blocks if isinstance(block, Heading) and block.level == 1]
    assert heads == [
        "At a glance",
        "Why, and what success looks like",
        "The work",
        "Timetable",
        "Payment",
        "Service levels",
        "How we work together",
        "Quality, security, confidentiality",
        "Changes",
        "Ending well",
        "How we will choose",
        "Your answer",
        "Annex",
    ]


def test_a_draft_says_so() -> None:
    """The mark stands on every page of a draft, and on no other."""
    assert compose(plans.cafe(), About(2, date(2026, 11, 22), True), WORDS).furniture.draft == "DRAFT"
    assert compose(plans.cafe(), ABOUT, WORDS).furniture.draft == ""


def test_the_cafe_gets_its_figures() -> None:
    """Total, cancel fee and the day of the last payment are as computed by hand."""
    text = said(plans.cafe())
    assert "€450.00" in text
    assert "€112.50" in text
    assert "On acceptance of “Final artwork” | Final artwork accepted | 10 Mar 2027 | 50% | €225.00" in text


def test_the_total_is_the_sum_of_its_rows() -> None:
    """The table adds up even where the plan's total does not agree with its parts."""
    text = said(paths.put(plans.cafe(), "payment.total", 99900))
    assert "**Total before tax** |  |  | **100%** | **€450.00**" in text


def test_amounts_follow_the_currency() -> None:
    """Yen have no decimals, Kuwaiti dinars three."""
    yen = PaymentPlan(currency="JPY", model=PaymentModel.FIXED_PRICE, total=45000)
    dinars = PaymentPlan(currency="KWD", model=PaymentModel.RETAINER, fee=385750, months=2)
    assert "Fixed price: **JP¥45,000** before tax." in said(Plan(locale="en_IE", payment=yen))
    assert "**KWD385.750** before tax for 2 months, **KWD771.500** in all." in said(Plan(payment=dinars))


def test_by_the_hour_and_capped() -> None:
    """The risk is told in a sentence, with the rate and the limit."""
    pay = PaymentPlan(model=PaymentModel.CAPPED, rate=9500, cap_hours=Decimal(160))
    text = said(Plan(payment=pay))
    assert (
        "Paid by the hour: **€95.00** an hour before tax. Never more than **€15,200.00** for at most 160 hours." in text
    )
    hourly = said(Plan(payment=PaymentPlan(model=PaymentModel.TIME_AND_MATERIALS, rate=9500)))
    assert "We pay the hours that are worked, and carry the risk of extra work." in hourly


def test_a_quote_tells_shares_and_asks() -> None:
    """Without a price the contractor still sees how it is split and when it is paid."""
    text = said(paths.put(plans.cafe(), "payment.price_told", PriceTold.QUOTE))
    assert "**Please quote.**" in text
    assert "On signing | Deposit | 15 Feb 2027 | 50%" in text
    assert "€" not in text


def test_a_budget_is_named() -> None:
    """About how much, and please quote."""
    plan = paths.put(paths.put(plans.cafe(), "payment.price_told", PriceTold.BUDGET), "payment.shared_budget", 50000)
    assert "Our budget is about **€500.00** before tax. **Please quote.**" in said(plan)


def test_a_payment_is_not_named_twice() -> None:
    """Where an instalment has no name of its own, what it is for is not said again."""
    step = Milestone(id="m1", name="Live", due=date(2027, 3, 1))
    pay = PaymentPlan(
        model=PaymentModel.FIXED_PRICE,
        total=300,
        instalments=(
            Instalment(id="a", milestone="m1", amount=100),
            Instalment(id="b", due=date(2027, 4, 1), amount=200),
        ),
    )
    text = said(Plan(timetable=Timetable(milestones=(step,)), payment=pay))
    assert "When | Share > | Amount >" in text
    assert "On acceptance of “Live” | 33.3% | €1.00" in text
    assert "1 Apr 2027 | 66.7% | €2.00" in text


def test_empty_columns_and_rows_are_left_out() -> None:
    """A table has only the columns that say something."""
    goals = Goals(items=(Goal(id="a", outcome="More orders", target="60"), Goal(id="b"), Goal(id="c", outcome="Calm")))
    (table,) = [block for block in compose(Plan(goals=goals), ABOUT, WORDS).blocks if isinstance(block, Table)]
    assert [column.title for column in table.columns] == ["Goal", "Target"]
    assert len(table.rows) == 2


def test_goals_without_more_are_a_plain_list() -> None:
    """One column is no table."""
    goals = Goals(items=(Goal(id="a", outcome="More orders"), Goal(id="c", outcome="Calm")))
    blocks = compose(Plan(goals=goals), ABOUT, WORDS).blocks
    assert isinstance(blocks[-1], Bullets)
    only = msgspec.structs.replace(goals, items=goals.items[:1])
    assert isinstance(compose(Plan(goals=only), ABOUT, WORDS).blocks[-1], Paragraph)


def test_only_work_that_leaves_the_house_is_described() -> None:
    """Undecided, stopped and kept tasks are not in the work, nor what is handed over for them."""
    tasks = tuple(Task(id=f"t{at}", name=f"Task {at}", decision=one) for at, one in enumerate([*Decision, None]))
    handed = tuple(Deliverable(id=f"d{at}", task=f"t{at}", name=f"Result {at}") for at in range(5))
    text = said(Plan(tasks=Tasks(items=tasks), scope=Scope(deliverables=handed)))
    assert [f"Task {at}" in text for at in range(5)] == [True, True, False, False, False]
    assert [f"Result {at}" in text for at in range(5)] == [True, True, False, False, False]
    assert "At our place, under our eyes" in text


def test_a_kept_task_stands_under_not_included() -> None:
    """By its name, where the owner ticked it."""
    assert "**Not included** :: " in said(plans.dental())
    assert "Approve payments over 1,000.00 (we do this ourselves)" in said(plans.dental())


def test_leniency_is_told_and_drawn() -> None:
    """The last acceptable day stands in the table and at the end of the lighter bar."""
    plan = paths.insert(plans.cafe(), "timetable.milestones", Milestone(id="m9", name="Sign", due=date(2027, 2, 26)))
    brief = compose(plan, ABOUT, WORDS)
    (chart,) = [block for block in brief.blocks if isinstance(block, TimelineChart)]
    assert (chart.bars[1].start, chart.bars[1].due, chart.bars[1].latest) == (
        date(2027, 2, 12),
        date(2027, 2, 24),
        date(2027, 2, 26),
    )
    assert "Final artwork: 12 Feb 2027 to 24 Feb 2027, at the latest 26 Feb 2027." in chart.alternative
    assert chart.caption.startswith("Dark: work.")


def test_without_leniency_nothing_is_said_about_it() -> None:
    """Neither columns nor the key of the chart."""
    days = (date(2027, 1, 8), date(2027, 1, 22), date(2027, 2, 5))
    steps = tuple(Milestone(id=f"m{day.day}", name=f"Step {day.day}", due=day) for day in days)
    brief = compose(Plan(timetable=Timetable(milestones=steps)), ABOUT, WORDS)
    (chart,) = [block for block in brief.blocks if isinstance(block, TimelineChart)]
    (table,) = [block for block in brief.blocks if isinstance(block, Table)]
    assert chart.caption == ""
    assert [column.title for column in table.columns] == ["Milestone", "Due"]


def test_two_steps_of_a_small_job_are_not_drawn() -> None:
    """A tiny brief spends its room on words."""
    blocks = compose(plans.cafe(), ABOUT, WORDS).blocks
    assert not [block for block in blocks if isinstance(block, TimelineChart)]


def test_a_single_day_is_not_drawn() -> None:
    """A bar needs two days."""
    steps = (Milestone(id="a", name="A", due=date(2027, 1, 8)),)
    blocks = compose(Plan(timetable=Timetable(milestones=steps)), ABOUT, WORDS).blocks
    assert not [block for block in blocks if isinstance(block, TimelineChart)]


def test_the_last_day_of_the_calendar_can_be_drawn() -> None:
    """Dates at the very end of what a date can be make a brief like any other."""
    timetable = Timetable(
        start=date(9999, 1, 1), milestones=(Milestone(id="a", name="A", due=date(9999, 12, 31), grace_days=9),)
    )
    assert "31 Dec 9999" in said(Plan(timetable=timetable))


def test_a_long_timetable_is_drawn_in_parts() -> None:
    """Forty steps are two charts of twenty."""
    brief = compose(plans.two_hundred(), ABOUT, words_of("en_US"))
    charts = [block for block in brief.blocks if isinstance(block, TimelineChart)]
    assert [len(chart.bars) for chart in charts] == [20, 20]
    assert all(2 <= len(chart.ticks) <= 9 for chart in charts)


def test_overlap_is_told_for_both_seasons_where_they_differ() -> None:
    """Clocks change on one side only."""
    ours = WorkingHours(zone="America/New_York", start=time(9), end=time(17))
    theirs = WorkingHours(zone="America/Bogota", start=time(9), end=time(17))
    plan = paths.put(Plan(), "communication.owner_hours", ours)
    plan = paths.put(plan, "communication.contractor_hours", theirs)
    assert "**8 hours** a day in January, **7 hours** a day in July." in said(plan)


def test_what_is_provided_stands_under_the_work_even_without_a_task() -> None:
    """The limits of the work have its heading above them, however little is said yet."""
    blocks = compose(Plan(scope=Scope(exclusions=("Menus",))), ABOUT, WORDS).blocks
    assert blocks[:2] == (Heading("The work"), Heading("The limits of the work", 2))


def test_many_tasks_stand_in_one_table() -> None:
    """A programme's tasks are rows, each with its result."""
    brief = compose(plans.two_hundred(), ABOUT, words_of("en_US"))
    tables = [block for block in brief.blocks if isinstance(block, KeyTable)]
    assert max(len(table.rows) for table in tables) == 178


def test_hours_are_those_of_a_month_where_the_work_goes_on() -> None:
    """The same figure means the whole job, or a month of it."""
    once = plans.two_hundred()
    assert "~about 15 hours~" in said(once)
    assert "~about 15 hours a month~" in said(paths.put(once, "payment.model", PaymentModel.RETAINER))
    assert "Hours a month >" in said(plans.dental())


def test_expenses_never_come_to_more_than_each_time_by_how_often() -> None:
    """Twelve times $25.00 are $300.00, unless the owner names a cap."""
    assert "$25.00 each time, at most 12 times. Never more than **$300.00** in all." in said(plans.dental())
    assert "Never more than **$99.00** in all." in said(paths.put(plans.dental(), "payment.expenses_cap", 9900))


def test_taxes_are_told_apart() -> None:
    """On top of the price, within it, or none; no amount is called before tax where that is not so."""
    plan = paths.put(plans.cafe(), "payment.tax_percent", Decimal(23))
    on_top = said(paths.put(plan, "payment.tax_rule", TaxRule.ADDED))
    assert "**23%** comes on top. On the whole price that is €103.50, so **€553.50** with tax." in on_top
    within = said(paths.put(plan, "payment.tax_rule", TaxRule.INCLUDED))
    assert "**23%** is included. Of the whole price that is €84.15, so **€365.85** without tax." in within
    assert "Fixed price: **€450.00** including tax." in within
    none = said(paths.put(plan, "payment.tax_rule", TaxRule.NONE))
    assert "No tax is added." in none
    assert "before tax" not in within + none


def test_service_levels_have_their_limit() -> None:
    """Twelve percent of a monthly fee of $1,850.00 are $222.00; without a stated price the percentage stands alone."""
    text = said(plans.dental())
    assert "Payroll on time and correct | 26 of 26 runs | Payroll log | Monthly | 10%" in text
    assert "more than **12%** of that fee, which is **$222.00**." in text
    quote = said(paths.put(plans.dental(), "payment.price_told", PriceTold.QUOTE))
    assert "more than **12%** of that fee." in quote
    assert "$" not in quote


def test_criteria_add_up() -> None:
    """The weights have their sum; what to ask about them is not told."""
    text = said(plans.dental())
    assert "Staying power | Total\n" in text
    assert " | 10 | **100**\n" in text


def test_dates_alone_make_no_section_about_choosing() -> None:
    """The café's two days stand at a glance, and nowhere twice."""
    assert "How we will choose" not in said(plans.cafe())


def test_work_that_waits_for_a_kept_task() -> None:
    """The owner's part is something we provide, where its name may be told at all."""
    plan = paths.put(plans.dental(), "tasks.items[t1].after", ("t5", "t6", "t2"))
    text = said(plan)
    assert "**What we provide** :: " in text
    assert text.count("Approve payments over 1,000.00 (we do this ourselves)") == 2
    assert "Waits for:~ Run payroll" in text or "~Waits for: Run payroll for 11 people~" in text
    assert "CANARY" not in text


def test_a_task_with_much_to_know_has_a_part_of_its_own() -> None:
    """Systems and examples are a table under the task's heading, before what is handed over."""
    plan = paths.put(plans.cafe(), "tasks.items[t1].works_with", ("The till, version 3", "Instagram"))
    plan = paths.put(plan, "tasks.items[t1].support_days", 30)
    assert "~Must work with~ :: • The till, version 3 / • Instagram\n" in said(plan)
    assert "~Support afterwards~ :: Faults are mended free of charge for **30 days**." in said(plan)


def test_lots_are_counted_and_handed_on() -> None:
    """Each lot with its tasks, and what one gives another."""
    lots = (Lot(id="a", name="Shop"), Lot(id="b", name="Store", description="All that is on shelves"))
    out = Decision.OUTSOURCE
    items = (Task(id="t", name="Sell", lot="a", decision=out), Task(id="u", name="Keep", lot="b", decision=out))
    handoffs = (Handoff(id="h", what="Stock list", giver="b", taker="a", by=date(2027, 3, 1)),)
    text = said(Plan(tasks=Tasks(items=items, lots=lots, handoffs=handoffs)))
    assert "~Store~ :: All that is on shelves / ~1 task~" in text
    assert "Stock list | Store | Shop | 1 Mar 2027" in text


def test_braces_and_percent_signs_of_the_owner_stay() -> None:
    """The owner's text is a value in our sentences, never a pattern."""
    plan = paths.put(plans.cafe(), "timetable.milestones[m2].name", "{days} 100% {0}")
    assert "On acceptance of “{days} 100% {0}”" in said(plan)


def test_composing_does_not_load_reportlab() -> None:
    """The content of a brief is made without the library that draws it."""
    loaded = "import sys, outsourcing_planner.brief.compose, outsourcing_planner.brief.changes"
    code = f"{loaded}; sys.exit('reportlab' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_sentence_ends_with_one_stop() -> None:
    """Where an amount ends with the stop of its currency's name, the sentence needs none of its own."""
    payment = PaymentPlan(model=PaymentModel.RETAINER, fee=385750, currency="KWD", tax_rule=TaxRule.NONE)
    said = readable(compose(Plan(payment=payment), ABOUT, words_of("ar_KW")))
    (line,) = [one for one in said.split("\n") if one.startswith("~Payment~")]
    assert line.replace("\u200f", "").replace("\xa0", " ") == "~Payment~ :: Monthly fee: **385.750 د.ك.**"
