"""Plans as plain data and back: the same plan, or a complaint that says where."""

import json
from typing import Any

import pytest
from hypothesis import given

from outsourcing_planner.plan import Plan, content, paths
from outsourcing_planner.plan.shape import declarations
from tests.strategies import plans

PRIVATE = {
    "locale",
    "size",
    "unsure",
    "agreement.terms[].path",
    "agreement.terms[].state",
    "agreement.terms[].seal",
    "agreement.terms[].wish",
    "goals.drivers",
    "goals.items[].driver",
    "goals.lessons",
    "goals.notes",
    "tasks.items[].reason",
    "tasks.items[].core",
    "tasks.items[].sensitive",
    "tasks.items[].skill",
    "tasks.items[].pays",
    "tasks.items[].cost_today",
    "tasks.items[].hours_today",
    "tasks.items[].price",
    "tasks.items[].benefit",
    "tasks.items[].named_if_kept",
    "tasks.notes",
    "scope.notes",
    "timetable.milestones[].status",
    "timetable.milestones[].accepted_on",
    "timetable.notes",
    "payment.highest_price",
    "payment.highest_rate",
    "payment.opening_offer",
    "payment.trade_offs",
    "payment.concessions",
    "payment.walk_away",
    "payment.notes",
    "communication.notes",
    "assurance.papers[].sent_on",
    "assurance.papers[].signed_on",
    "assurance.papers[].note",
    "assurance.risks[].name",
    "assurance.risks[].kind",
    "assurance.risks[].likelihood",
    "assurance.risks[].impact",
    "assurance.risks[].hits",
    "assurance.risks[].trigger",
    "assurance.risks[].response",
    "assurance.risks[].owner",
    "assurance.risks[].term",
    "assurance.notes",
    "exit.assets[].place",
    "exit.stand_in",
    "exit.cover_days",
    "exit.knowledge_held",
    "exit.first_steps",
    "exit.rehearse_on",
    "exit.reviewed_on",
    "exit.exit_cost",
    "exit.replace_days",
    "exit.notes",
    "selection.sought.employee_signs",
    "selection.sought.result_known",
    "selection.sought.will_change",
    "selection.sought.look_often",
    "selection.criteria[].prompts",
    "selection.criteria[].is_cost",
    "selection.quality_floor",
    "selection.candidates[].name",
    "selection.candidates[].kind",
    "selection.candidates[].contact",
    "selection.candidates[].capacity",
    "selection.candidates[].hours",
    "selection.candidates[].quote",
    "selection.candidates[].quoted_on",
    "selection.candidates[].meets_essentials",
    "selection.chosen",
    "selection.candidates[].exceptions",
    "selection.candidates[].note",
    "selection.references[].candidate",
    "selection.references[].name",
    "selection.references[].relation",
    "selection.references[].spoken_on",
    "selection.references[].points",
    "selection.references[].said",
    "selection.scores[].candidate",
    "selection.scores[].criterion",
    "selection.scores[].points",
    "selection.scores[].note",
    "selection.notes",
    "course.months[].month",
    "course.months[].hours",
    "course.months[].units",
    "course.months[].note",
    "course.incidents[].what",
    "course.incidents[].on",
    "course.incidents[].level",
    "course.incidents[].term",
    "course.incidents[].credit",
    "course.incidents[].claimed",
    "course.benefits[].goal",
    "course.benefits[].month",
    "course.benefits[].reached",
    "course.benefits[].note",
    "course.changes[].what",
    "course.changes[].why",
    "course.changes[].asked_by",
    "course.changes[].asked_on",
    "course.changes[].costs",
    "course.changes[].days",
    "course.changes[].scope",
    "course.changes[].decision",
    "course.changes[].decided_by",
    "course.changes[].decided_on",
    "course.reopen_reasons",
    "course.again",
    "course.decisions[].what",
    "course.decisions[].on",
    "course.decisions[].by",
    "course.decisions[].why",
    "course.looks[].review",
    "course.looks[].on",
    "course.looks[].quality",
    "course.looks[].performance",
    "course.looks[].direction",
    "course.looks[].note",
    "course.looks[].happened",
    "course.looks[].unforeseen",
    "course.looks[].lessons",
    "course.notes",
    "renegotiation.talk_on",
    "renegotiation.must_get",
    "renegotiation.plan_b",
    "renegotiation.leave_reason",
    "renegotiation.notes",
    "costs.months",
    "costs.in_house[].name",
    "costs.in_house[].amount",
    "costs.in_house[].at_most",
    "costs.in_house[].every",
    "costs.in_house[].varies",
    "costs.outside[].kind",
    "costs.outside[].name",
    "costs.outside[].amount",
    "costs.outside[].at_most",
    "costs.outside[].every",
    "costs.outside[].varies",
    "costs.owner_hours",
    "costs.owner_rate",
    "costs.contingency_percent",
    "costs.price_varies",
    "costs.notes",
    "known[].rule",
    "known[].path",
    "known[].reason",
}
"""What only the owner sees. A new private field is added here; none is ever taken away without thought."""


@given(plans())
def test_there_and_back_is_the_same_plan(plan: Plan) -> None:
    """Through plain data, and through JSON text."""
    data = content.to_data(plan)
    assert content.from_data(data) == plan
    assert content.from_data(json.loads(json.dumps(data))) == plan


@given(plans())
def test_what_is_read_is_what_was_written(plan: Plan) -> None:
    """Plain data of a plan that was read is the data it was read from."""
    data = content.to_data(plan)
    assert content.to_data(content.from_data(data)) == data


def test_an_empty_object_is_a_blank_plan() -> None:
    """Every answer has a default."""
    assert content.from_data({}) == Plan()


@pytest.mark.parametrize(
    ("data", "path"),
    [
        ([], ""),
        ("text", ""),
        ({"payment": {"total": "450"}}, "payment.total"),
        ({"payment": {"total": -1}}, "payment.total"),
        ({"payment": {"total": 10.5}}, "payment.total"),
        ({"payment": {"currency": "eur"}}, "payment.currency"),
        ({"payment": {"kill_fee_percent": "101"}}, "payment.kill_fee_percent"),
        ({"payment": {"kill_fee_percent": "NaN"}}, "payment.kill_fee_percent"),
        ({"communication": {"channels": [{"id": "c", "reply_hours": "-1"}]}}, "communication.channels[c].reply_hours"),
        ({"goals": {"items": [{"id": "g1", "by": "soon"}]}}, "goals.items[g1].by"),
        ({"goals": {"items": [{"id": "g1"}, {"id": "g2", "by": 7}]}}, "goals.items[g2].by"),
        ({"goals": {"items": [{"outcome": "no id"}]}}, "goals.items[0]"),
        ({"goals": {"items": [{"id": "g1"}, {"id": "g1"}]}}, "goals.items[g1]"),
        ({"goals": {"items": [{"id": "no spaces"}]}}, "goals.items[no spaces].id"),
        ({"tasks": {"items": [{"id": "t", "decision": "maybe"}]}}, "tasks.items[t].decision"),
        ({"tasks": {"items": {}}}, "tasks.items"),
        ({"title": None}, "title"),
        ({"title": "half \ud800"}, "title"),
        ({"scope": {"exclusions": ["fine", "half \udfff"]}}, "scope.exclusions"),
    ],
)
def test_a_complaint_names_the_path(data: Any, path: str) -> None:
    """What is wrong is found by its path, rows by their id."""
    with pytest.raises(content.ContentError) as caught:
        content.from_data(data)
    assert caught.value.path == path
    assert caught.value.reason
    assert (path or "plan") in str(caught.value)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ({"size": "huge"}, "size: must be one of: quick, full"),
        (
            {"communication": {"owner_hours": {"days": ["mon", "monday"]}}},
            "communication.owner_hours.days[1]: must be one of: mon, tue, wed, thu, fri, sat, sun",
        ),
        (
            {"communication": {"owner_hours": {"start": "9:30"}}},
            "communication.owner_hours.start: must be a time such as",
        ),
        ({"goals": {"items": [{"id": "g", "by": "soon"}]}}, "goals.items[g].by: must be a day such as 2027-01-18"),
    ],
)
def test_what_would_be_right_is_said(data: Any, said: str) -> None:
    """Whoever wrote the content by hand learns which words, days and times there are."""
    with pytest.raises(content.ContentError) as caught:
        content.from_data(data)
    assert str(caught.value).startswith(said)


def test_an_unknown_name_is_refused() -> None:
    """Nothing is dropped in silence."""
    with pytest.raises(content.ContentError, match="colour"):
        content.from_data({"payment": {"colour": "red"}})


def test_missing_ids_are_given() -> None:
    """Rows typed by hand need no ids; those that are there stay."""
    data = {"goals": {"items": [{"outcome": "a"}, {"id": "n1"}, {"outcome": "c"}]}}
    plan = content.from_data(content.with_ids(data))
    assert [goal.id for goal in plan.goals.items] == ["n2", "n1", "n3"]
    assert data["goals"]["items"][0] == {"outcome": "a"}
    assert content.with_ids("no plan") == "no plan"


@given(plans())
def test_ids_that_are_there_stay(plan: Plan) -> None:
    """A whole plan is left as it is."""
    data = content.to_data(plan)
    assert content.with_ids(data) == data


def test_private_fields() -> None:
    """Exactly these answers are the owner's alone, and nothing private may stand in a teaser."""
    leaves = {path: one.field for path, one in declarations() if one.kind.value not in ("group", "list")}
    assert {path for path, field in leaves.items() if not field.shared} == PRIVATE
    assert not any(field.teaser for field in leaves.values() if not field.shared)


def test_nothing_is_shared_unless_declared() -> None:
    """Groups and lists share nothing by themselves."""
    assert not any(one.field.shared for _, one in declarations() if one.kind.value in ("group", "list"))


def test_the_schema_marks_what_may_be_shared_and_nothing_else() -> None:
    """`x-shared` stands on each leaf that may be shared, and on no other part of the schema."""
    marked = dict(_leaves(content.schema()))
    declared = {path: one.field.shared for path, one in declarations() if one.kind.value not in ("group", "list")}
    assert {path: shared for path, shared in marked.items() if not path.endswith("[].id")} == declared
    assert not any(shared for path, shared in marked.items() if path.endswith("[].id"))


def test_the_schema_tells_each_field() -> None:
    """A field's label is its title in the schema, and its hint the description."""
    total = _definitions(content.schema())["PaymentPlan"]["properties"]["total"]
    assert total["title"] == paths.field("payment.total").label
    assert total["description"] == paths.field("payment.total").hint


def _definitions(schema: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = schema["$defs"]
    return found


def _leaves(schema: dict[str, Any]) -> list[tuple[str, bool]]:
    """The paths of a schema's leaves, each with whether it is marked."""
    definitions = _definitions(schema)

    def below(node: dict[str, Any], path: str, marked: bool) -> list[tuple[str, bool]]:
        marked = marked or bool(node.get("x-shared"))
        if "$ref" in node:
            return below(definitions[node["$ref"].rsplit("/", 1)[-1]], path, marked)
        if "allOf" in node:
            return [leaf for part in node["allOf"] for leaf in below(part, path, marked)]
        if "properties" in node:
            assert not marked, f"{path} is a group and cannot be shared as a whole"
            return [
                leaf
                for name, part in node["properties"].items()
                for leaf in below(part, f"{path}.{name}" if path else name, False)
            ]
        rows = node.get("items", {})
        if isinstance(rows, dict) and "properties" in definitions.get(rows.get("$ref", "").rsplit("/", 1)[-1], {}):
            return below(rows, f"{path}[]", marked)
        return [(path, marked)]

    return below(schema, "", False)
