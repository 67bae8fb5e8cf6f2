"""On which day a monthly fee is asked for, and by which day an invoice is paid."""

from datetime import date

from ..plan import Plan
from ..plan.payment import InvoiceDay, PayRule
from .days import days_after, last_working_day, month_end, months_after


def fee_day(plan: Plan, month: int) -> date | None:
    """The day on which the fee of a month of work is asked for; the first month is 0. Nothing without a start day."""
    start, rule = plan.timetable.start, plan.payment.invoice_day or InvoiceDay.MONTH_WORKED
    if rule is InvoiceDay.IN_ADVANCE:
        return months_after(start, month)
    if rule is InvoiceDay.MONTH_WORKED:
        return days_after(months_after(start, month + 1), -1)
    first = None if start is None else months_after(start.replace(day=1), month)
    if first is None:
        return None
    return month_end(first) if rule is InvoiceDay.END_OF_MONTH else last_working_day(plan, first)


def pay_by(plan: Plan, invoiced: date | None) -> date | None:
    """The last day to pay an invoice of a day, by the days and the rule of the plan; calendar days, as on a bill."""
    if invoiced is None:
        return None
    days, rule = plan.payment.net_days or 0, plan.payment.pay_rule
    if rule is PayRule.FROM_END_OF_MONTH:
        return days_after(month_end(invoiced), days)
    over = days_after(invoiced, days)
    return month_end(over) if over is not None and rule is PayRule.TO_END_OF_MONTH else over
