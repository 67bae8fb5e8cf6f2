"""What the plan's types declare, as the rest of the program reads it."""

import pytest

from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.fields import Choice, Trend, Unit
from outsourcing_planner.plan.shape import Kind, declarations, declared
from outsourcing_planner.plan.values import Item

ALL = dict(declarations())


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("title", Kind.TEXT),
        ("goals.drivers", Kind.CHOICES),
        ("goals.items", Kind.LIST),
        ("goals.items[].by", Kind.DATE),
        ("tasks.items[].goals", Kind.REFERENCES),
        ("tasks.items[].hours", Kind.DECIMAL),
        ("tasks.items[].named_if_kept", Kind.YES_NO),
        ("scope.exclusions", Kind.TEXTS),
        ("scope.deliverables[].task", Kind.REFERENCE),
        ("payment", Kind.GROUP),
        ("payment.total", Kind.WHOLE),
        ("payment.model", Kind.CHOICE),
        ("communication.owner_hours.start", Kind.TIME),
    ],
)
def test_kind(path: str, kind: Kind) -> None:
    """The kind follows from the type, without being said again."""
    assert ALL[path].kind is kind


def test_every_field_of_every_struct_is_declared() -> None:
    """No answer hides from the form, the comparison or the privacy test; only ids are not declared."""
    owners = [Plan, *(one.inner for one in ALL.values() if one.kind in (Kind.GROUP, Kind.LIST))]
    for owner in owners:
        own = set(owner.__struct_fields__) - ({"id"} if issubclass(owner, Item) else set())
        assert own == set(declared(owner))


def test_every_field_has_a_label() -> None:
    """A label is a few words without a full stop; a hint is a sentence."""
    for path, one in ALL.items():
        assert one.field.label, path
        assert not one.field.label.endswith("."), path
        assert not one.field.hint or one.field.hint[-1] in ".?", path


def test_references_lead_to_lists() -> None:
    """What a field refers to is a list of the plan."""
    for path, one in ALL.items():
        if one.field.refers_to:
            assert ALL[one.field.refers_to].kind is Kind.LIST, path


def test_only_figures_have_units_and_trends() -> None:
    """A unit needs a figure, and a trend something that can rise: a figure, or a text that may hold one."""
    for path, one in ALL.items():
        if one.field.unit is not Unit.NONE:
            assert one.kind in (Kind.WHOLE, Kind.DECIMAL), path
        if one.field.trend is not Trend.NONE:
            assert one.kind in (Kind.WHOLE, Kind.DECIMAL, Kind.TEXT), path


def test_every_choice_has_words() -> None:
    """No value of a closed list is shown by its name in the file."""
    for one in ALL.values():
        if one.kind in (Kind.CHOICE, Kind.CHOICES):
            assert all(isinstance(choice, Choice) and choice.label for choice in one.inner)
