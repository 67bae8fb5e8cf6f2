"""How and when the work is paid; amounts are whole minor units of the plan's currency."""

from datetime import date
from typing import Annotated

import msgspec

from .fields import N_, Choice, Trend, Unit, private, section, shared
from .values import Count, Group, Hours, Id, Item, Minor, Percent, Text


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
    amount: Annotated[Minor | None, shared(N_("Bonus"), unit=Unit.MONEY)] = None


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
        ),
    ] = None
    amount: Annotated[Minor | None, shared(N_("or a fixed penalty"), unit=Unit.MONEY)] = None
    cap_percent: Annotated[
        Percent | None,
        shared(
            N_("At most"), N_("Of the whole price. A penalty without a cap frightens good people away."),
            unit=Unit.PERCENT,
        ),
    ] = None  # fmt: skip


class PaymentPlan(Group, frozen=True):
    """The fifth step: the price, its parts, and what happens when somebody is late or stops."""

    currency: Annotated[
        Annotated[str, msgspec.Meta(pattern="^[A-Z]{3}$")],
        shared(N_("Currency"), N_("All amounts of the plan are in it.")),
    ] = "EUR"
    model: Annotated[PaymentModel | None, shared(N_("How will you pay?"))] = None
    total: Annotated[Minor | None, shared(N_("Total"), N_("Before tax."), unit=Unit.MONEY)] = None
    rate: Annotated[Minor | None, shared(N_("Rate an hour"), N_("Before tax."), unit=Unit.MONEY)] = None
    cap_hours: Annotated[Hours | None, shared(N_("Hours at most"), unit=Unit.HOURS)] = None
    cap: Annotated[
        Minor | None,
        shared(N_("Cap"), N_("Never more than this. Empty: rate × hours at most."), unit=Unit.MONEY),
    ] = None
    fee: Annotated[Minor | None, shared(N_("Fee a month"), N_("Before tax."), unit=Unit.MONEY)] = None
    months: Annotated[Count | None, shared(N_("Number of months"), unit=Unit.MONTHS, trend=Trend.LENGTH)] = None
    deposit: Annotated[
        Minor | None,
        shared(N_("Deposit"), N_("Paid on signing; part of the total."), unit=Unit.MONEY),
    ] = None
    instalments: Annotated[
        tuple[Instalment, ...],
        section(N_("Instalments"), N_("With the deposit they add up to the total.")),
    ] = ()
    holdback_percent: Annotated[
        Percent | None,
        shared(N_("Holdback"), N_("Kept from each payment until all is accepted."), unit=Unit.PERCENT),
    ] = None
    net_days: Annotated[
        Count | None,
        shared(N_("Pay within"), N_("From the invoice date."), unit=Unit.DAYS, trend=Trend.LENGTH),
    ] = None
    invoice_rule: Annotated[Text, shared(N_("When they send invoices"), N_("For example: after each acceptance."))] = ""
    late_fee_percent: Annotated[
        Percent | None,
        shared(N_("Late fee a month"), N_("What you pay if you pay late; by the day."), unit=Unit.PERCENT),
    ] = None
    bonus: Annotated[Bonus, section(N_("Bonus"))] = Bonus()
    penalty: Annotated[Penalty, section(N_("Penalty"))] = Penalty()
    kill_fee_percent: Annotated[
        Percent | None,
        shared(
            N_("Cancel fee"),
            N_("Of the whole price, if you stop early without their fault."),
            unit=Unit.PERCENT,
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
    walk_away: Annotated[Text, private(N_("You walk away when"), N_("And what you would do instead."), long=True)] = ""
    notes: Annotated[Text, private(N_("Notes on payment"), long=True)] = ""
