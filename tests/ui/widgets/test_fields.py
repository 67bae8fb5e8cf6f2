"""Tests that every field of the plan has a widget, tied to its path."""

import pytest
from pytestqt.qtbot import QtBot

from outsourcing_planner.language import Words
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.scope import Deliverable
from outsourcing_planner.plan.shape import Kind, declarations
from outsourcing_planner.ui.document import Document
from outsourcing_planner.ui.widgets.choice_box import ChoiceBox, CurrencyBox
from outsourcing_planner.ui.widgets.choice_cards import ChoiceCards
from outsourcing_planner.ui.widgets.fields import field_for
from outsourcing_planner.ui.widgets.text_fields import LongTextField, TextField

FIELDS = [
    (path, declared)
    for path, declared in declarations()
    if declared.kind not in (Kind.GROUP, Kind.LIST) and "[]" not in path
]


@pytest.mark.parametrize("path", [path for path, _ in FIELDS])
def test_every_field_has_a_named_widget(qtbot: QtBot, words: Words, path: str) -> None:
    """The widget's name is its path, and a screen reader is told the declared label and hint."""
    widget = field_for(Document(Plan(), words), path)
    qtbot.addWidget(widget)
    assert widget.objectName() == path
    assert widget.accessibleName() == paths.field(path).label
    assert widget.accessibleDescription() == paths.field(path).hint
    assert widget.isEnabled()


@pytest.mark.parametrize("path", [path for path, _ in FIELDS])
def test_a_read_only_plan_cannot_be_typed_into(qtbot: QtBot, words: Words, path: str) -> None:
    """Where the plan is only to be read, its fields are switched off."""
    widget = field_for(Document(Plan(), words, read_only=True), path)
    qtbot.addWidget(widget)
    assert not widget.isEnabled()


def test_fields_of_items_have_widgets_too(qtbot: QtBot, words: Words) -> None:
    """A path with an item's id leads to the field of that item."""
    plan = paths.insert(Plan(), "scope.deliverables", Deliverable(id="k7q2", name="Logo"))
    widget = field_for(Document(plan, words), "scope.deliverables[k7q2].name")
    qtbot.addWidget(widget)
    assert isinstance(widget, TextField)
    assert widget.text() == "Logo"


def test_cells_of_tables_keep_to_one_line(qtbot: QtBot, words: Words) -> None:
    """Compact, a choice is a drop-down list and a long text is one line."""
    document = Document(Plan(), words)
    made = [
        field_for(document, path, compact=compact)
        for path in ("payment.model", "goals.notes")
        for compact in (False, True)
    ]
    for widget in made:
        qtbot.addWidget(widget)
    assert [type(widget) for widget in made] == [ChoiceCards, ChoiceBox, LongTextField, TextField]


def test_the_currency_is_chosen_not_typed(qtbot: QtBot, words: Words) -> None:
    """A currency that does not exist cannot be entered."""
    widget = field_for(Document(Plan(), words), "payment.currency")
    qtbot.addWidget(widget)
    assert isinstance(widget, CurrencyBox)


def test_a_list_is_no_single_field(words: Words) -> None:
    """Asking for the field of a list is a mistake of the page."""
    with pytest.raises(ValueError, match=r"tasks\.items"):
        field_for(Document(Plan(), words), "tasks.items")
