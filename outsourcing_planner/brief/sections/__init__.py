"""The brief's sections, one room a column; each is a function from what may be shown to blocks."""

from collections.abc import Callable

from ...language import Words
from ..allowed import Shown
from ..content import Block
from .assurance import assurance
from .changes import changes
from .communication import communication
from .exit import ending
from .glance import glance
from .goals import goals
from .payment import payment
from .selection import selection
from .service_levels import service_levels
from .tasks import tasks
from .timetable import timetable

Section = Callable[[Shown, Words], tuple[Block, ...]]

SECTIONS: tuple[Section, ...] = (
    glance,
    goals,
    tasks,
    timetable,
    payment,
    service_levels,
    communication,
    assurance,
    changes,
    ending,
    selection,
)
"""In the order they are printed; a section with nothing to say is empty."""

__all__ = ["SECTIONS", "Section"]
