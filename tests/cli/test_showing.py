"""The commands `show` and `schema`."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from outsourcing_planner.plan import Plan, content, paths
from outsourcing_planner.plan.shape import Kind, declarations
from outsourcing_planner.storage.starters import sample

from .conftest import Outplan


def test_show_tells_answers_by_their_labels(outplan: Outplan, bakery: Path) -> None:
    """Labels, units, money and what ids refer to are in words; private answers say so."""
    out = outplan("show", "plan.outplan").out
    assert "Pay within: 14 days" in out
    assert "Total: £4,800.00" in out
    assert "Serves: Customers order online and We change prices ourselves" in out
    assert "The most you would pay (private): £5,600.00" in out


def test_show_leaves_nothing_out(outplan: Outplan, bakery: Path) -> None:
    """Every text of the plan is in what is shown."""
    out = " ".join(outplan("show", "plan.outplan").out.split())
    for path, one, value in paths.walk(sample()):
        if one.kind is Kind.TEXT:
            assert " ".join(value.split()) in out, path


def test_show_of_a_blank_plan(outplan: Outplan, made: Callable[[Plan], Path]) -> None:
    """A blank plan shows what every plan has from the start, and no empty heading."""
    made(Plan())
    assert outplan("show", "plan.outplan").out.splitlines() == [
        "Language of the brief (private): en_GB",
        "How much is asked (private): Quick",
        "",
        "Payment",
        "  Currency: EUR",
        "  What the brief says about the price: Our price",
    ]


def test_show_steers_no_terminal(outplan: Outplan, made: Callable[[Plan], Path]) -> None:
    """Control characters in a text are not sent to the terminal."""
    made(Plan(title="a\x1b]0;b\x07\x9bc"))
    ran = outplan("show", "plan.outplan")
    assert not set(ran.out) & set("\x1b\x07\x9b")
    assert "a\ufffd]0;b" in ran.out


@pytest.mark.parametrize("locale", ["", "xx_YY", "de_DE", "ar_KW", "../../etc"])
def test_any_locale_can_be_shown(outplan: Outplan, made: Callable[[Plan], Path], locale: str) -> None:
    """A locale nobody knows is no reason to fail."""
    made(Plan(title="Plan", locale=locale))
    assert "Name of this plan: Plan" in outplan("show", "plan.outplan").out


def test_schema_describes_every_field(outplan: Outplan) -> None:
    """Each field stands in the schema under its label, and `x-shared` stands on what may be shared and nowhere else."""
    schema = outplan("schema").data()
    for path, one in declarations():
        found = _at(schema, path)
        assert found["title"] == one.field.label, path
        assert found.get("x-shared", False) is one.field.shared, path
        if one.field.hint:
            assert found["description"] == one.field.hint, path


def test_schema_is_of_the_content(outplan: Outplan) -> None:
    """The schema names no field that content may not hold, and knows of no others."""
    schema = outplan("schema").data()
    names = {path for path, _ in declarations()}
    assert set(_named(schema, _resolved(schema, schema), "")) - names == {
        f"{path}[].id" for path, one in declarations() if one.kind is Kind.LIST
    }
    assert content.to_data(Plan()).keys() == _resolved(schema, schema)["properties"].keys()


def _resolved(schema: Any, part: Any) -> Any:
    """What a reference leads to, laid under what stands beside it."""
    if "$ref" in part:
        name = part["$ref"].removeprefix("#/$defs/")
        return {**schema["$defs"][name], **part}
    return part


def _at(schema: Any, path: str) -> Any:
    part = _resolved(schema, schema)
    for name in path.replace("[]", ".[]").split("."):
        part = _resolved(schema, part["items"] if name == "[]" else part["properties"][name])
    return part


def _named(schema: Any, part: Any, at: str) -> list[str]:
    found = []
    for name, inner in part["properties"].items():
        path = f"{at}.{name}" if at else name
        found.append(path)
        inner = _resolved(schema, inner)
        if "properties" in inner:
            found += _named(schema, inner, path)
        elif inner.get("type") == "array":
            items = _resolved(schema, inner["items"])
            found += _named(schema, items, f"{path}[]") if "properties" in items else []
    return found
