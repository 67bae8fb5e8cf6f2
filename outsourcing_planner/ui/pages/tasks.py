"""The second step: the work task by task, what becomes of each, and who should do it."""

from ...advice.method import suggested_method, with_method
from ...plan import paths
from ...plan.fields import N_
from ...plan.selection import ContractorKind
from ..insights.tasks import keep_or_give_away
from ..widgets.item_details import Detail, Fold
from ..widgets.notice import Notice
from .page import Page

_FIVE = Fold(
    N_("Keep it or give it away? (optional)"), ("core", "sensitive", "skill", "cost_today", "hours_today", "pays")
)
_ALWAYS: tuple[Detail, ...] = ("description", "goals", "kind", _FIVE, "reason", "named_if_kept")
_FINER: tuple[Detail, ...] = (
    "description",
    "goals",
    _FIVE,
    "sourcing",
    "authority",
    Fold(N_("How it is done (optional)"), ("instructions", "examples", "works_with", "throughput", "data")),
    Fold(
        N_("Depending on the kind of work (optional)"),
        ("kind", "service_hours", "extent", "qualification", "supervision"),
    ),
    Fold(
        N_("Afterwards, before, together (optional)"),
        ("support_days", "support_reply_hours", "after", "lot", "discovery"),
    ),
    "reason",
    Fold(N_("What it may cost and bring (optional)"), ("price", "benefit", "named_if_kept")),
)

_SIGNS = "selection.sought.employee_signs"


class TasksPage(Page):
    """Tasks."""

    key = "tasks"
    lead = N_("List the work, also what you will keep. Then decide, task by task.")

    @classmethod
    def shows(cls, path: str) -> bool:
        """Whom the owner looks for is asked here too."""
        return paths.steps(path)[0][0] == "tasks" or path.startswith("selection.sought")

    def build(self) -> None:
        """Lay out the page's fields."""
        self.table(
            "tasks.items",
            ("name", "decision", "volume", "hours"),
            _FINER if self.is_full else _ALWAYS,
            add=N_("Add a task"),
            hint=False,
        )
        if self.is_full:
            self._finer()
        with self.private():
            self.insight("sourcing", N_("Keep it or give it away"), keep_or_give_away)
            if self.is_full:
                self.row(_SIGNS, optional=True)
                self.document.changed.connect(self._show_for_kind)
                self._show_for_kind()
            self.row("tasks.notes", optional=True)

    def _finer(self) -> None:
        with self.more(N_("Whom you look for (optional)")):
            self.row("selection.sought.kind", optional=True)
            self.row("selection.sought.where", optional=True)
            self.row("selection.sought.country", optional=True)
            self.row("selection.sought.hours_needed", optional=True)
        with self.more(N_("How the work goes forward (optional)")):
            self.pair("selection.sought.result_known", "selection.sought.will_change", "selection.sought.look_often")
            self.row("selection.sought.method", optional=True)
            self._method = Notice(self)
            self._into.addWidget(self._method)
            self.watch.judged.connect(self._suggest_method)
            self._suggest_method()
        with self.more(N_("Several contractors (optional)")):
            self.row("tasks.approach", optional=True)
            self.table("tasks.lots", ("name", "description"), add=N_("Add a lot"))
            self.table("tasks.handoffs", ("what", "giver", "taker", "by"), add=N_("Add a handover between lots"))
            self.row("tasks.coordinator", optional=True)

    def _show_for_kind(self) -> None:
        """Only one person can look like an employee."""
        self.show_rows({_SIGNS: self.document.plan.selection.sought.kind is ContractorKind.INDIVIDUAL})

    def _suggest_method(self) -> None:
        """Say which method follows from the three questions, and offer what goes with it."""
        plan = self.document.plan
        suggested = suggested_method(plan, self.words)
        if suggested is None or suggested.method is plan.selection.sought.method:
            self._method.hide()
            return
        name = self.words.choice(suggested.method)
        said = self.words.say("“{method}” suits this. {reasons}", method=name, reasons=" ".join(suggested.why))
        self._method.show_notice("info", said, self.words.say("Use it"), self._take_method)

    def _take_method(self) -> None:
        suggested = suggested_method(self.document.plan, self.words)
        if suggested is not None:
            changed = with_method(self.document.plan, suggested, self.words)
            self.document.replace(changed, self.words.say("use the method that suits"))
