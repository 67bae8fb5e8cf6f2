"""Why a file that came back gives no answer, as the child process says it."""

from enum import Enum


class Refusal(Enum):
    """Why the child reports no values."""

    BROKEN = "broken"
    LOCKED = "locked"
    NO_FIELDS = "no_fields"
    OTHER_FORM = "other_form"


class RefusedError(Exception):
    """Bytes that are no form; `refusal` says why."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.value)
        self.refusal = refusal
