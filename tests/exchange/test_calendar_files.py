"""The calendar file, read back by two programs' readers."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
import vobject
from hypothesis import given
from icalendar import Calendar

from outsourcing_planner.advice.appointments import Edition, appointments
from outsourcing_planner.exchange.calendar_files import LONGEST_TITLE, calendar
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.communication import Communication, Frequency, Holiday, Meeting, Report, TrustStage
from outsourcing_planner.plan.exit import ExitPlan
from outsourcing_planner.plan.payment import PriceTold
from outsourcing_planner.plan.shape import Kind
from outsourcing_planner.plan.timetable import Milestone, Timetable
from outsourcing_planner.storage.starters import sample
from tests import plans, strategies
from tests.brief.filling import CANARY, PRIVATE_AMOUNT_SAID, PRIVATE_COUNT, filled
from tests.brief.reading import words_of

WORDS = words_of("en_GB")
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def made(plan: Plan, edition: Edition = Edition.SHARED, revision: int = 7) -> bytes:
    """The calendar of a plan with the id `abc`."""
    return calendar(plan, "abc", edition, WORDS, NOW, revision=revision)


def events(data: bytes) -> dict[str, Any]:
    """The entries by what stands between the plan's id and the program's name; a wrong line anywhere is an error."""
    read = Calendar.from_ical(data)
    assert [one.errors for one in read.walk() if one.errors] == []
    found = {str(one["UID"]).removeprefix("abc-").removesuffix("@outsourcing-planner"): one for one in read.events}
    assert len(found) == len(read.events), "an id stands twice"
    return found


def second_reading(data: bytes) -> list[Any]:
    """The entries as another reader finds them, which also checks that what must be there is."""
    read = vobject.readOne(data.decode())
    assert read.validate(raiseException=True)
    return list(getattr(read, "vevent_list", []))


def timed(**given: Any) -> Plan:
    """A plan from 18 January to 30 June 2027, a Monday to a Wednesday."""
    return Plan(timetable=Timetable(start=date(2027, 1, 18), end=date(2027, 6, 30)), **given)


def test_the_sample_has_all_its_dates() -> None:
    """Every kind of date of the sample plan is there, on its day, and both readers find as many."""
    data = made(sample())
    found = events(data)
    assert found["start"].decoded("DTSTART") == date(2027, 1, 18)
    assert found["milestone-m1"].decoded("DTSTART") == date(2027, 2, 12)
    assert found["milestone-m1"].decoded("DTEND") == date(2027, 2, 13)
    assert str(found["payment-deposit-1"]["SUMMARY"]) == "Last day to pay: Deposit, £912.00"
    kinds = {key.split("-")[0] for key in found}
    assert kinds >= {"milestone", "latest", "payment", "check", "review", "knowledge", "provision", "meeting", "stage"}
    assert kinds >= {"questions_by", "answers_by", "decision_by", "start", "end", "report"}
    assert len(second_reading(data)) == len(found)


def test_what_makes_importing_again_safe() -> None:
    """Ids stay whatever changes; the number of the save and the moment say which entry is the newer."""
    before = events(made(sample(), revision=7))
    later = paths.put(sample(), "timetable.milestones[m1].name", "Another name")
    after = events(made(paths.put(later, "timetable.milestones[m1].due", date(2027, 2, 20)), revision=8))
    assert set(before) == set(after)
    assert (before["milestone-m1"]["SEQUENCE"], after["milestone-m1"]["SEQUENCE"]) == (7, 8)
    assert after["milestone-m1"].decoded("DTSTAMP") == NOW
    assert set(events(made(sample(), Edition.MINE))) >= set(before)


def test_ending() -> None:
    """The last day to give notice is counted back from the renewal; the rehearsal is the owner's alone."""
    plan = Plan(exit=ExitPlan(renewal=date(2027, 12, 31), notice_days=60, rehearse_on=date(2027, 5, 1)))
    shared, mine = events(made(plan)), events(made(plan, Edition.MINE))
    assert shared["notice"].decoded("DTSTART") == date(2027, 11, 1)
    assert set(mine) - set(shared) == {"rehearsal"}


@pytest.mark.parametrize(
    ("frequency", "first", "rule"),
    [
        (Frequency.DAILY, date(2027, 1, 18), {"FREQ": ["WEEKLY"], "BYDAY": ["MO", "TU", "WE", "TH", "FR"]}),
        (Frequency.TWICE_WEEKLY, date(2027, 1, 18), {"FREQ": ["WEEKLY"], "BYDAY": ["MO", "TH"]}),
        (Frequency.WEEKLY, date(2027, 1, 18), {"FREQ": ["WEEKLY"]}),
        (Frequency.FORTNIGHTLY, date(2027, 1, 18), {"FREQ": ["WEEKLY"], "INTERVAL": [2]}),
        (Frequency.MONTHLY, date(2027, 1, 18), {"FREQ": ["MONTHLY"]}),
        (Frequency.QUARTERLY, date(2027, 1, 18), {"FREQ": ["MONTHLY"], "INTERVAL": [3]}),
    ],
)
def test_meetings_come_again(frequency: Frequency, first: date, rule: dict[str, list[Any]]) -> None:
    """A meeting stands in its rhythm from the start of the work to its end."""
    plan = timed(communication=Communication(meetings=(Meeting(id="a", purpose="Talk", frequency=frequency),)))
    data = made(plan)
    meeting = events(data)["meeting-a"]
    assert meeting.decoded("DTSTART") == first
    assert dict(meeting["RRULE"]) == rule | {"UNTIL": [date(2027, 6, 30)]}
    days = list(_named(data, "Meeting: Talk").getrruleset().between(datetime(2027, 1, 1), datetime(2028, 1, 1)))
    assert days[0].date() == first
    assert days[-1].date() <= date(2027, 6, 30)


def test_a_month_without_that_day() -> None:
    """What starts on the 31st comes on the last day of each month."""
    plan = timed(communication=Communication(report=Report(frequency=Frequency.MONTHLY)))
    data = made(paths.put(plan, "timetable.start", date(2027, 1, 31)))
    days = _named(data, "Progress report").getrruleset().between(datetime(2027, 1, 1), datetime(2027, 4, 15))
    assert [day.date() for day in days] == [date(2027, 1, 31), date(2027, 2, 28), date(2027, 3, 31)]


def test_what_hangs_on_milestones() -> None:
    """Such a meeting stands on the day of each of them, one that happens once on the first day."""
    talk = Communication(
        meetings=(
            Meeting(id="a", frequency=Frequency.AT_MILESTONES),
            Meeting(id="b", frequency=Frequency.ONCE),
        )
    )
    plan = timed(communication=talk)
    plan = paths.put(plan, "timetable.milestones", (Milestone(id="m", due=date(2027, 3, 1)), Milestone(id="n")))
    found = events(made(plan))
    assert found["meeting-a-m"].decoded("DTSTART") == date(2027, 3, 1)
    assert found["meeting-b"].decoded("DTSTART") == date(2027, 1, 18)
    assert "meeting-a-n" not in found


def test_the_looks_of_a_rung_are_one_entry() -> None:
    """The trust ladder becomes one entry for each rung, which comes again as often as the ladder says."""
    rungs = (TrustStage(id="a", every_days=2, until=date(2027, 1, 22)), TrustStage(id="b", every_days=30))
    found = events(made(timed(communication=Communication(trust=rungs))))
    assert dict(found["check-in-a"]["RRULE"]) == {"FREQ": ["DAILY"], "INTERVAL": [2], "COUNT": [3]}
    assert found["check-in-b"].decoded("DTSTART") == date(2027, 1, 24)
    assert found["check-in-b"]["RRULE"]["COUNT"] == [6]


def test_several_days_end_on_the_day_after() -> None:
    """Calendars count the end of whole days from the day on which it is over."""
    closed = Holiday(id="h", name="Summer", on=date(2027, 8, 1), until=date(2027, 8, 14))
    found = events(made(Plan(communication=Communication(holidays=(closed,)))))["holiday-h"]
    assert found.decoded("DTEND") - found.decoded("DTSTART") == timedelta(days=14)


TRICKY = [
    'semi;colon, comma, back\\slash, \\n no line, “quotes” "and" : colon',
    "one\ntwo\n\nthree\tTab",
    "x" * 1000,
    "word " * 200 + "end",
    *("a" * (60 + at) + "👩‍👩‍👧‍👦é漢字🧗" for at in range(16)),
    "BEGIN:VEVENT\nEND:VCALENDAR",
    "\u202eesrever עברית العربية",
    "%s {0} {name} <b>&amp;",
]


@pytest.mark.parametrize("text", TRICKY)
def test_texts_come_back(text: str) -> None:
    """Whatever is typed is one entry each and comes back as it was, from both readers."""
    step = Milestone(id="m", name=text, due=date(2027, 3, 1), acceptance=text)
    data = made(Plan(title=text, timetable=Timetable(milestones=(step,))))
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    (first,), (second,) = events(data).values(), second_reading(data)
    for summary, description in (
        (str(first["SUMMARY"]), str(first["DESCRIPTION"])),
        (second.summary.value, second.description.value),
    ):
        assert description.endswith(text)
        whole = " ".join(f"Milestone: {text}".split())
        assert summary == whole if len(whole) <= LONGEST_TITLE else whole.startswith(summary.removesuffix("…"))


@pytest.mark.parametrize("end", ["\r\n", "\r", "\u2028", "\x85", "\x0b"])
def test_every_line_end_becomes_the_same(end: str) -> None:
    """Line ends of any system stay line ends; signs that no calendar may hold are left out."""
    step = Milestone(id="m", due=date(2027, 3, 1), acceptance=f"one{end}two\x00\x07\ud800")
    data = made(Plan(timetable=Timetable(milestones=(step,))))
    assert str(events(data)["milestone-m"]["DESCRIPTION"]) == "one\ntwo"
    assert second_reading(data)[0].description.value == "one\ntwo"


@pytest.mark.parametrize("told", list(PriceTold))
def test_no_canary_in_the_shared_edition(told: PriceTold) -> None:
    """No word and no figure of any private field is in the shared calendar, nor an amount that is not to be told."""
    plan = paths.put(filled(), "payment.price_told", told)
    found = _unfolded(made(plan))
    for secret in (CANARY, PRIVATE_AMOUNT_SAID, str(PRIVATE_COUNT)):
        assert secret not in found
    assert ("€" in found) == (told is PriceTold.STATED)
    mine = _unfolded(made(plan, Edition.MINE))
    assert CANARY in mine


def test_private_days_change_nothing_that_is_shared() -> None:
    """Whatever a private field is changed to, the shared calendar stays the same to the last byte."""
    plan, before = filled(), made(filled())
    for path, one, _ in list(paths.walk(plan)):
        if one.field.shared or path == "locale":
            continue
        other = {Kind.DATE: date(2031, 7, 9), Kind.TEXT: "Other", Kind.WHOLE: 41}.get(one.kind)
        if other is not None and "decision" not in path:
            plan = paths.put(plan, path, other)
    assert plan != filled()
    assert made(plan) == before


@given(strategies.plans())
def test_any_plan_has_a_calendar(plan: Plan) -> None:
    """Whatever the declarations allow can be written and read back, every appointment of it."""
    data = made(plan, Edition.MINE)
    assert len(events(data)) == len(appointments(plan, Edition.MINE, WORDS))


def test_an_empty_plan_has_an_empty_calendar() -> None:
    """There is a file even before there is a date."""
    assert events(made(Plan())) == {}


def test_a_large_plan() -> None:
    """Two hundred tasks and forty milestones are no trouble."""
    assert len(events(made(plans.two_hundred(), Edition.MINE))) > 100


def _named(data: bytes, summary: str) -> Any:
    return next(one for one in second_reading(data) if one.summary.value == summary)


def _unfolded(data: bytes) -> str:
    return data.decode().replace("\r\n ", "")
