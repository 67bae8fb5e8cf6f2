"""The fifth step: how, how much and when is paid."""

from ...plan.fields import N_
from ...plan.payment import PaymentModel, PriceTold
from ..insights import totals
from ..insights.payment import at_risk, calendar
from .page import Page

_SHOWN_FOR = {
    "payment.total": {PaymentModel.FIXED_PRICE},
    "payment.rate": {PaymentModel.TIME_AND_MATERIALS, PaymentModel.CAPPED},
    "payment.cap_hours": {PaymentModel.CAPPED},
    "payment.cap": {PaymentModel.CAPPED},
    "payment.fee": {PaymentModel.RETAINER},
    "payment.months": {PaymentModel.RETAINER},
    "payment.invoice_day": {PaymentModel.RETAINER},
    "payment.highest_rate": {PaymentModel.TIME_AND_MATERIALS, PaymentModel.CAPPED},
}


class PaymentPage(Page):
    """Payment."""

    key = "payment"
    lead = N_("How and when you pay. A clear answer gets you comparable prices.")

    def build(self) -> None:
        """Lay out the page's fields."""
        self.row("payment.model")
        self.pair("payment.total", "payment.fee", "payment.rate", "payment.currency")
        self.pair("payment.months", "payment.cap_hours", "payment.cap")
        self.pair("payment.deposit", "payment.net_days")
        self._instalments = self.table(
            "payment.instalments",
            ("name", "milestone", "due", "amount"),
            add=N_("Add an instalment"),
            totals=totals.instalments,
        )
        self.row("payment.price_told")
        self.row("payment.shared_budget", optional=True)
        with self.more(N_("Invoices, holdback, late fee (optional)")):
            self.row("payment.invoice_rule", optional=True)
            self.row("payment.invoice_day", optional=True)
            self.row("payment.pay_rule", optional=True)
            self.pair("payment.holdback_percent", "payment.late_fee_percent", optional=True)
        if self.is_full:
            self._finer()
        with self.more(N_("Bonus, penalty, cancelling early (optional)")):
            self.row("payment.bonus.condition", optional=True)
            self.row("payment.bonus.amount", optional=True)
            self.row("payment.penalty.condition", optional=True)
            self.pair("payment.penalty.percent", "payment.penalty.amount", "payment.penalty.cap_percent", optional=True)
            self.row("payment.kill_fee_percent", optional=True)
        with self.private():
            self.insight("calendar", N_("What you pay when"), calendar)
            self.insight("exposure", N_("What you could lose"), at_risk)
            self.row("payment.highest_price", optional=True)
            self.row("payment.highest_rate", optional=True)
            self.row("payment.walk_away", optional=True)
            if self.is_full:
                self.row("payment.opening_offer", optional=True)
                self.row("payment.trade_offs", optional=True)
                self.row("payment.concessions", optional=True)
            self.row("payment.notes", optional=True)
        self.document.changed.connect(self._show_for_model)
        self._show_for_model()

    def _finer(self) -> None:
        with self.more(N_("Taxes and expenses (optional)")):
            self.pair("payment.tax_rule", "payment.tax_percent", optional=True)
            self.row("payment.expenses", optional=True)
            self.pair("payment.expense_each", "payment.expense_times", "payment.expenses_cap", optional=True)
        with self.more(N_("Service levels, for work that goes on (optional)")):
            self.table(
                "payment.service_levels",
                ("metric", "target", "credit_percent"),
                ("method", "period"),
                add=N_("Add a service level"),
            )
            self.row("payment.credit_cap_percent", optional=True)
            self.pair("payment.included_units", "payment.unit_name", optional=True)
        with self.more(N_("If something goes wrong (optional)")):
            self.table("payment.remedies", ("remedy", "days", "detail"), add=N_("Add a step"))

    def _show_for_model(self) -> None:
        """Ask only for the figures that the way of paying has."""
        model = self.document.plan.payment.model or PaymentModel.FIXED_PRICE
        told = self.document.plan.payment.price_told
        shown = {path: model in models for path, models in _SHOWN_FOR.items()}
        self.show_rows(shown | {"payment.shared_budget": told is PriceTold.BUDGET})
        self._instalments.setVisible(model is PaymentModel.FIXED_PRICE)
