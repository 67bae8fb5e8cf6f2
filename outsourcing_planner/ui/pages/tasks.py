"""The second step: the work task by task, and what becomes of each."""

from ...plan.fields import N_
from .page import Page


class TasksPage(Page):
    """Tasks."""

    key = "tasks"
    lead = N_("List the work, also what you will keep. Then decide, task by task.")

    def build(self) -> None:
        """Lay out the page's fields."""
        self.table(
            "tasks.items",
            ("name", "decision", "volume", "hours"),
            ("description", "goals", "kind", "reason", "named_if_kept"),
            add=N_("Add a task"),
        )
        with self.private():
            self.row("tasks.notes", optional=True)
