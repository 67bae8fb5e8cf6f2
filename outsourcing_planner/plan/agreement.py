"""What both sides agreed: frozen, numbered, dated copies of the plan."""

from datetime import date

import msgspec

from .plan import Plan


class AgreedVersion(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The plan as it stood when both sides agreed; never changed again."""

    number: int
    agreed_on: date
    plan: Plan
