"""How a thing is measured: several runs, their median, and the ratio to a floor of the same run."""

import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from typing import NamedTuple

from ..screen import platform

RUNS = 7


class Cost(NamedTuple):
    """What a process took: CPU seconds of it and its children, and its peak memory in MB."""

    cpu: float
    memory: float


class Row(NamedTuple):
    """A line of the table: what, the floor and the measured median in a unit, and the goal for their ratio."""

    what: str
    unit: str
    floor: float
    measured: float
    goal: float | None

    @property
    def ratio(self) -> float:
        """Measured over floor."""
        return self.measured / self.floor if self.floor else float("nan")


def process(script: str, *arguments: str) -> Cost:
    """Run a script in a Python of its own, offscreen, and say what it took."""
    child = subprocess.Popen([sys.executable, "-c", script, *arguments], env=offscreen(), stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise RuntimeError(f"the measured script ended with {child.returncode}")
    return Cost(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def offscreen() -> dict[str, str]:
    """The surroundings of a measured process: no screen, and compiled modules are kept as an installed program has."""
    env = os.environ | {"QT_QPA_PLATFORM": platform()}
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    return env


def processes(*scripts: tuple[str, ...]) -> list[Cost]:
    """The median costs of several scripts, their runs interleaved so that a busy moment hits all of them.

    A first run of each is not counted: it leaves the compiled modules behind, which an installed program has too.
    """
    costs: list[list[Cost]] = [[] for _ in scripts]
    for script in scripts:
        process(*script)
    for _ in range(RUNS):
        for at, script in enumerate(scripts):
            costs[at].append(process(*script))
    return [
        Cost(statistics.median(cost.cpu for cost in one), statistics.median(cost.memory for cost in one))
        for one in costs
    ]


def cpu(call: Callable[[], object], times: int = 1) -> float:
    """CPU milliseconds of one call, the median of several runs."""
    return statistics.median(_one(call, times, _cpu_now) for _ in range(RUNS)) * 1000


def wall(call: Callable[[], object], times: int = 1) -> float:
    """Milliseconds on the clock of one call, the median of several runs."""
    return statistics.median(_one(call, times, time.perf_counter) for _ in range(RUNS)) * 1000


def worst(call: Callable[[], object], times: int = 300) -> float:
    """CPU milliseconds that 99 of 100 calls stay below; of the clock's, others on the machine would take their part."""
    call()
    return statistics.quantiles((_one(call, 1, time.process_time) for _ in range(times)), n=100)[98] * 1000


def _one(call: Callable[[], object], times: int, clock: Callable[[], float]) -> float:
    start = clock()
    for _ in range(times):
        call()
    return (clock() - start) / times


def _cpu_now() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime
