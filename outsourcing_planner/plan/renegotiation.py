"""Talking again about what was agreed, or leaving: what the owner prepares for it; all private."""

from datetime import date
from typing import Annotated

from .fields import N_, private
from .values import Group, Text, Texts


class Renegotiation(Group, frozen=True):
    """What is needed for the talk beside the limits on the payment page, and why it ends if it does."""

    talk_on: Annotated[date | None, private(N_("You talk about it on"))] = None
    must_get: Annotated[
        Texts, private(N_("What you must get"), N_("Without it you would rather not go on. One a line."), long=True)
    ] = ()
    plan_b: Annotated[
        Text,
        private(
            N_("Your plan B"),
            N_("What you do if you do not agree: somebody else, your own people, or without it."),
            long=True,
        ),
    ] = ""
    leave_reason: Annotated[
        Text, private(N_("Why you leave"), N_("For yourself. The sheet that goes out does not say it."), long=True)
    ] = ""
    notes: Annotated[Text, private(N_("Notes on the talk"), long=True)] = ""
