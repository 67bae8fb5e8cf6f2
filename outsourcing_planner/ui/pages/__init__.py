"""The wizard's pages, one room a step, listed once in their order."""

from .agreement import AgreementPage
from .assurance import AssurancePage
from .communication import CommunicationPage
from .costs import CostsPage
from .course import CoursePage
from .exit import ExitPage
from .goals import GoalsPage
from .page import Page
from .payment import PaymentPage
from .renegotiation import RenegotiationPage
from .review import ReviewPage
from .scope import ScopePage
from .selection import SelectionPage
from .tasks import TasksPage
from .timetable import TimetablePage

PAGES: tuple[type[Page], ...] = (
    GoalsPage,
    TasksPage,
    ScopePage,
    TimetablePage,
    PaymentPage,
    CommunicationPage,
    AssurancePage,
    ExitPage,
    SelectionPage,
    ReviewPage,
    CostsPage,
    AgreementPage,
    CoursePage,
    RenegotiationPage,
)
"""First those of the steps in their order, then those beside them."""
