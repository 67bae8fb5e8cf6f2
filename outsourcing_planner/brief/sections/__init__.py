"""The brief's sections, one room a column; each is a function from what may be shown to blocks."""

from collections.abc import Callable

from ...language import Words
from ..allowed import Shown
from ..content import Block
from .agreement import agreement
from .annex import annex
from .answer import answer
from .assurance import assurance
from .changes import changes
from .communication import communication
from .exit import ending
from .glance import glance
from .goals import goals
from .notice import notice
from .payment import payment
from .review import review
from .selection import selection
from .service_levels import service_levels
from .short_tasks import short_tasks
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
    answer,
    annex,
)
"""In the order they are printed; a section with nothing to say is empty."""

TEASER_SECTIONS: tuple[Section, ...] = (glance, goals, short_tasks, selection)
"""What somebody needs who shall only say whether they are interested."""

AGREEMENT_SECTIONS: tuple[Section, ...] = (agreement,)
"""The terms to agree on, and nothing beside them."""

NOTICE_SECTIONS: tuple[Section, ...] = (notice,)
"""That it ends, when, and how both part well."""

REVIEW_SECTIONS: tuple[Section, ...] = (review,)
"""A blank form for each day to look back."""

__all__ = ["AGREEMENT_SECTIONS", "NOTICE_SECTIONS", "REVIEW_SECTIONS", "SECTIONS", "TEASER_SECTIONS", "Section"]
