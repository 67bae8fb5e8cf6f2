"""How and when the work is paid; amounts are whole minor units of the plan's currency."""

from datetime import date
from typing import Annotated

import msgspec

from .communication import Frequency
from .fields import N_, Choice, Gain, Trend, Unit, private, section, shared
from .values import Count, Group, Hours, Id, Item, Minor, Percent, Text, Texts


class PaymentModel(Choice):
    """Who carries the risk that the work takes longer."""

    FIXED_PRICE = "fixed_price", N_("Fixed price"), N_("They carry the risk of extra work")
    TIME_AND_MATERIALS = "time_and_materials", N_("By the hour"), N_("You carry the risk of extra work")
    CAPPED = "capped_time_and_materials", N_("By the hour, capped"), N_("You share it, up to a limit")
    RETAINER = "retainer", N_("Monthly fee"), N_("For work that goes on")


class PriceTold(Choice):
    """What the brief says about money."""

    STATED = "stated", N_("Our price"), N_("The brief states the amounts above")
    BUDGET = "budget", N_("A budget"), N_("The brief names about how much, and asks for a quote")
    QUOTE = "quote", N_("Please quote"), N_("The brief names no amount")


class InvoiceDay(Choice):
    """On which day a monthly fee is asked for."""

    MONTH_WORKED = "month_worked", N_("When a month of work is over"), N_("Counted from the start day")
    END_OF_MONTH = "end_of_month", N_("On the last day of each month")
    LAST_WORKING_DAY = "last_working_day", N_("On the last working day of each month")
    IN_ADVANCE = "in_advance", N_("In advance, on the first day")


class PayRule(Choice):
    """From which day on the days to pay are counted, and on which day they end."""

    FROM_INVOICE = "from_invoice", N_("That many days after the invoice")
    FROM_END_OF_MONTH = "from_end_of_month", N_("That many days after the end of the month of the invoice")
    TO_END_OF_MONTH = "to_end_of_month", N_("At the end of the month in which those days are over")


class Instalment(Item, frozen=True):
    """A part of the price, due on a date or when a milestone is accepted."""

    name: Annotated[Text, shared(N_("What for"))] = ""
    milestone: Annotated[
        Id | None,
        shared(N_("On acceptance of"), N_("The milestone it is paid for."), refers_to="timetable.milestones"),
    ] = None
    due: Annotated[date | None, shared(N_("On date"), N_("If it does not hang on a milestone."))] = None
    amount: Annotated[Minor | None, shared(N_("Amount"), unit=Unit.MONEY)] = None


class Bonus(Group, frozen=True):
    """More money for more than was asked."""

    condition: Annotated[Text, shared(N_("A bonus, if"), N_("Something you can see: live a week early."))] = ""
    amount: Annotated[Minor | None, shared(N_("Bonus"), unit=Unit.MONEY, gain=Gain.CONTRACTOR)] = None


class Penalty(Group, frozen=True):
    """Less money for less; always with a cap, and a fair estimate of what the lack costs the owner."""

    condition: Annotated[Text, shared(N_("A penalty, if"), N_("For example: each week after the leniency."))] = ""
    percent: Annotated[
        Percent | None,
        shared(
            N_("Penalty"),
            N_("Of the instalment or monthly fee, each time."),
            unit=Unit.PERCENT,
            trend=Trend.STRICT_WHEN_HIGH,
            gain=Gain.OWNER,
        ),
    ] = None
    amount: Annotated[Minor | None, shared(N_("or a fixed penalty"), unit=Unit.MONEY, gain=Gain.OWNER)] = None
    cap_percent: Annotated[
        Percent | None,
        shared(
            N_("At most"), N_("Of the whole price. A penalty without a cap frightens good people away."),
            unit=Unit.PERCENT, gain=Gain.OWNER,
        ),
    ] = None  # fmt: skip


class TaxRule(Choice):
    """How taxes stand to the amounts of the plan."""

    ADDED = "added", N_("Come on top")
    INCLUDED = "included", N_("Are included")
    NONE = "none", N_("Do not apply")


class ServiceLevel(Item, frozen=True):
    """A promise about work that goes on, with its measure and what a miss costs."""

    metric: Annotated[Text, shared(N_("What is measured"), N_("Month-end close; answers on time."))] = ""
    target: Annotated[
        Text,
        shared(
            N_("Target"),
            N_("A number: by working day 8; 95% within 8 hours."),
            trend=Trend.STRICT_WHEN_LOW,
        ),
    ] = ""
    method: Annotated[Text, shared(N_("Measured how"), N_("From which list or log, by whom."))] = ""
    period: Annotated[Frequency | None, shared(N_("Looked at"))] = None
    credit_percent: Annotated[
        Percent | None,
        shared(
            N_("Service credit"),
            N_("Off the fee of that period, if it is missed."),
            unit=Unit.PERCENT,
            trend=Trend.STRICT_WHEN_HIGH,
            gain=Gain.OWNER,
            teaser=False,
        ),
    ] = None


class Remedy(Choice):
    """What can be done when something goes wrong, from gentle to final."""

    TELL = "tell", N_("Tell them")
    WRITTEN_NOTICE = "written_notice", N_("Written notice")
    TIME_TO_FIX = "time_to_fix", N_("Time to put it right")
    CREDIT = "service_credit", N_("Service credit")
    SUSPEND = "suspend_payment", N_("Hold back payment")
    END = "end", N_("End the agreement")


class RemedyStep(Item, frozen=True):
    """A rung of the ladder from a word to the end."""

    remedy: Annotated[Remedy | None, shared(N_("Step"))] = None
    days: Annotated[Count | None, shared(N_("After"), N_("Days without a cure."), unit=Unit.DAYS)] = None
    detail: Annotated[Text, shared(N_("How"), N_("By whom, in which form."))] = ""


class PaymentPlan(Group, frozen=True):
    """The fifth step: the price, its parts, and what happens when somebody is late or stops."""

    currency: Annotated[
        Annotated[str, msgspec.Meta(pattern="^[A-Z]{3}$")],
        shared(N_("Currency"), N_("All amounts of the plan are in it.")),
    ] = "EUR"
    model: Annotated[PaymentModel | None, shared(N_("How will you pay?"))] = None
    total: Annotated[Minor | None, shared(N_("Total"), N_("Before tax."), unit=Unit.MONEY, gain=Gain.CONTRACTOR)] = None
    rate: Annotated[
        Minor | None, shared(N_("Rate an hour"), N_("Before tax."), unit=Unit.MONEY, gain=Gain.CONTRACTOR)
    ] = None
    cap_hours: Annotated[Hours | None, shared(N_("Hours at most"), unit=Unit.HOURS, gain=Gain.CONTRACTOR)] = None
    cap: Annotated[
        Minor | None,
        shared(
            N_("Cap"), N_("Never more than this. Empty: rate × hours at most."), unit=Unit.MONEY, gain=Gain.CONTRACTOR
        ),
    ] = None
    fee: Annotated[
        Minor | None, shared(N_("Fee a month"), N_("Before tax."), unit=Unit.MONEY, gain=Gain.CONTRACTOR)
    ] = None
    months: Annotated[Count | None, shared(N_("Number of months"), unit=Unit.MONTHS, trend=Trend.LENGTH)] = None
    deposit: Annotated[
        Minor | None,
        shared(N_("Deposit"), N_("Paid on signing; part of the total."), unit=Unit.MONEY, gain=Gain.CONTRACTOR),
    ] = None
    instalments: Annotated[
        tuple[Instalment, ...],
        section(N_("Instalments"), N_("With the deposit they add up to the total.")),
    ] = ()
    holdback_percent: Annotated[
        Percent | None,
        shared(N_("Holdback"), N_("Kept from each payment until all is accepted."), unit=Unit.PERCENT, gain=Gain.OWNER),
    ] = None
    net_days: Annotated[
        Count | None,
        shared(N_("Pay within"), N_("From the invoice date."), unit=Unit.DAYS, trend=Trend.LENGTH, gain=Gain.OWNER),
    ] = None
    pay_rule: Annotated[PayRule | None, shared(N_("Counted"), N_("Empty: from the invoice."))] = None
    invoice_day: Annotated[
        InvoiceDay | None, shared(N_("The fee is asked for"), N_("Empty: when a month of work is over."))
    ] = None
    invoice_rule: Annotated[Text, shared(N_("When they send invoices"), N_("For example: after each acceptance."))] = ""
    late_fee_percent: Annotated[
        Percent | None,
        shared(
            N_("Late fee a month"),
            N_("What you pay if you pay late; by the day."),
            unit=Unit.PERCENT,
            gain=Gain.CONTRACTOR,
        ),
    ] = None
    tax_rule: Annotated[TaxRule | None, shared(N_("Taxes"))] = None
    tax_percent: Annotated[Percent | None, shared(N_("Tax rate"), unit=Unit.PERCENT)] = None
    expenses: Annotated[
        Text, shared(N_("Expenses"), N_("What is paid beside the price: travel, licences. Or: none."), teaser=False)
    ] = ""
    expense_each: Annotated[
        Minor | None, shared(N_("Each time"), unit=Unit.MONEY, gain=Gain.CONTRACTOR, teaser=False)
    ] = None
    expense_times: Annotated[Count | None, shared(N_("At most so often"), gain=Gain.CONTRACTOR, teaser=False)] = None
    expenses_cap: Annotated[
        Minor | None,
        shared(
            N_("Expenses at most"),
            N_("Empty: each time × how often."),
            unit=Unit.MONEY,
            gain=Gain.CONTRACTOR,
            teaser=False,
        ),
    ] = None
    included_units: Annotated[
        Count | None, shared(N_("Included a month"), N_("How much of it the fee covers: 400 orders."), gain=Gain.OWNER)
    ] = None
    unit_name: Annotated[Text, shared(N_("Counted in"), N_("Orders, calls, invoices."))] = ""
    service_levels: Annotated[
        tuple[ServiceLevel, ...],
        section(
            N_("Service levels"), N_("For work that goes on: what you measure, and what a miss costs."), gain=Gain.OWNER
        ),
    ] = ()
    credit_cap_percent: Annotated[
        Percent | None,
        shared(
            N_("Credits at most"), N_("Of the fee of that period."), unit=Unit.PERCENT, gain=Gain.OWNER, teaser=False
        ),
    ] = None
    remedies: Annotated[
        tuple[RemedyStep, ...], section(N_("If something goes wrong"), N_("From a word to the end, step by step."))
    ] = ()
    bonus: Annotated[Bonus, section(N_("Bonus"))] = Bonus()
    penalty: Annotated[Penalty, section(N_("Penalty"))] = Penalty()
    kill_fee_percent: Annotated[
        Percent | None,
        shared(
            N_("Cancel fee"),
            N_("Of the whole price, if you stop early without their fault."),
            unit=Unit.PERCENT,
            gain=Gain.CONTRACTOR,
        ),
    ] = None
    price_told: Annotated[PriceTold, shared(N_("What the brief says about the price"))] = PriceTold.STATED
    shared_budget: Annotated[
        Minor | None,
        shared(N_("Budget to name"), N_("About how much; it is printed in the brief."), unit=Unit.MONEY),
    ] = None
    highest_price: Annotated[
        Minor | None,
        private(N_("The most you would pay"), N_("For the whole, or a month for a monthly fee."), unit=Unit.MONEY),
    ] = None
    highest_rate: Annotated[Minor | None, private(N_("The most you would pay an hour"), unit=Unit.MONEY)] = None
    opening_offer: Annotated[Minor | None, private(N_("What you would offer first"), unit=Unit.MONEY)] = None
    trade_offs: Annotated[
        Text, private(N_("What you would give for what"), N_("Shorter payment days for a faster answer."), long=True)
    ] = ""
    concessions: Annotated[
        Texts, private(N_("What you would give up first"), N_("In order, one a line."), long=True)
    ] = ()
    walk_away: Annotated[Text, private(N_("You walk away when"), N_("And what you would do instead."), long=True)] = ""
    notes: Annotated[Text, private(N_("Notes on payment"), long=True)] = ""
