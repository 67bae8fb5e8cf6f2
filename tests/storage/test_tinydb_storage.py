"""TinyDB on our storage: its own operations work, each of them a safe save."""

import pytest
import tinydb

from outsourcing_planner.storage.errors import Kind, PlanFileError
from outsourcing_planner.storage.planfile import PlanFile
from outsourcing_planner.storage.tinydb_storage import PlanStorage


def test_tinydb_writes_through_it(saved: PlanFile) -> None:
    """A change made with TinyDB's own words is sealed anew, and the plan opens with it."""
    with tinydb.TinyDB(saved.path, storage=PlanStorage) as database:
        database.table("draft").update({"title": "By query"}, tinydb.where("title") == "Logo for Café Zoë")
    assert PlanFile.open(saved.path).contents.draft.title == "By query"


def test_it_writes_nothing_but_plans(saved: PlanFile) -> None:
    """Tables without a header are refused, so dropping everything leaves the file as it was."""
    with tinydb.TinyDB(saved.path, storage=PlanStorage) as database, pytest.raises(PlanFileError) as caught:
        database.drop_tables()
    assert caught.value.kind is Kind.NOT_A_PLAN
    assert saved.path.read_bytes() == saved.data


def test_it_saves_over_nothing_it_has_not_read(saved: PlanFile) -> None:
    """A storage that has not read the file knows nothing of it and may not replace it."""
    storage = PlanStorage(saved.path)
    with pytest.raises(PlanFileError) as caught:
        storage.write(PlanStorage(saved.path).read())
    assert caught.value.kind is Kind.CONFLICT
