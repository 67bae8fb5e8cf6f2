"""Places to sign."""

from outsourcing_planner.brief.allowed import shown
from outsourcing_planner.brief.content import FormField
from outsourcing_planner.brief.sections.signatures import named_business, places_to_sign
from outsourcing_planner.plan import Plan, paths
from tests.brief.reading import words_of


def test_each_side_has_a_place_of_its_own() -> None:
    """Under what the side is called, which is also what a screen reader says."""
    table = places_to_sign("Client: The Café", "Contractor", words_of("en_GB"), lines=3)
    assert [column.title for column in table.columns] == ["Client: The Café", "Contractor"]
    fields = [cell for row in table.rows for cell in row if isinstance(cell, FormField)]
    assert [(one.name, one.lines, one.tooltip) for one in fields] == [
        ("client_signed", 3, "Client: The Café, Name, place, date and signature"),
        ("contractor_signed", 3, "Contractor, Name, place, date and signature"),
    ]


def test_the_client_stands_on_one_line() -> None:
    """However the name was typed; without one nothing does."""
    plan = paths.put(Plan(), "goals.business.name", " The\nCafé ")
    assert named_business(shown(plan)) == "The Café"
    assert named_business(shown(Plan())) == ""
