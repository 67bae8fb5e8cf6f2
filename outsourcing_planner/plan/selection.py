"""How and when contractors answer the brief."""

from datetime import date
from typing import Annotated

from .fields import N_, private, shared
from .values import Group, Text


class Selection(Group, frozen=True):
    """What a candidate needs to know before answering."""

    questions_by: Annotated[date | None, shared(N_("Questions until"))] = None
    answers_by: Annotated[date | None, shared(N_("Please answer by"))] = None
    decision_by: Annotated[date | None, shared(N_("We decide by"))] = None
    how_to_answer: Annotated[
        Text, shared(N_("How to answer"), N_("To which address, and what to send."), long=True, teaser=False)
    ] = ""
    notes: Annotated[Text, private(N_("Notes on choosing"), long=True)] = ""
