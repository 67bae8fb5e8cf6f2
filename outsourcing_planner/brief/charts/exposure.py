"""How far money paid runs ahead of work accepted, day by day, with the worst stretch; for the owner alone."""

from itertools import groupby

from ...advice.exposure import Exposure, ExposurePoint
from ...language import Words
from ..content import Table
from ..tables import figure, text
from ..wording import plain
from .kinds import Level, StepChart, Stretch
from .scale import day_axis, day_ticks, money_grades

_FEW = 5


def exposure_chart(exposure: Exposure | None, words: Words) -> StepChart | None:
    """The curve; nothing where there is none, or where nothing is ever paid ahead."""
    if exposure is None or not exposure.worst or len(exposure.points) < 2:
        return None
    levels = _levels(exposure)
    start, end = day_axis(levels[0].on, exposure.points[-1].day)
    return StepChart(
        name=words.say("Money paid ahead of work accepted"),
        alternative=exposure.say(words),
        table=_table(exposure, words),
        levels=levels,
        end=max(end, exposure.points[-1].day),
        ticks=day_ticks(start, end, words),
        grades=money_grades(0, exposure.worst, exposure.currency, words, most=_FEW),
        worst=_worst(exposure, words),
    )


def _levels(exposure: Exposure) -> tuple[Level, ...]:
    """The days on which it changes."""
    changes = (next(group) for _, group in groupby(exposure.points, key=lambda point: point.ahead))
    return tuple(Level(point.day, point.ahead) for point in changes)


def _worst(exposure: Exposure, words: Words) -> Stretch | None:
    if exposure.since is None:
        return None
    amount = words.money(exposure.worst, exposure.currency)
    start, end = exposure.since, exposure.until or exposure.points[-1].day
    if exposure.until is None:
        said = words.say("{amount} from {start} on", amount=amount, start=words.day(start))
    else:
        said = words.say("{amount} from {start} to {end}", amount=amount, start=words.day(start), end=words.day(end))
    return Stretch(start, end, exposure.worst, said)


def _table(exposure: Exposure, words: Words) -> Table:
    columns = (
        text(words.say("From")),
        figure(words.say("Paid so far")),
        figure(words.say("Accepted so far")),
        figure(words.say("Paid ahead")),
    )
    rows = tuple(
        tuple(plain(said) for said in (words.day(point.day), *_amounts(point, exposure.currency, words)))
        for point in exposure.points
    )
    return Table(columns, rows)


def _amounts(point: ExposurePoint, currency: str, words: Words) -> tuple[str, ...]:
    return tuple(words.money(amount, currency) for amount in (point.paid, point.accepted, point.ahead))
