"""The plain types that fields are made of, each with the limits a file must keep."""

from decimal import Decimal
from typing import Annotated

import msgspec

Id = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9_-]{1,24}$")]
"""A list item's own short name, unlike any other in its list; never its position."""

Text = Annotated[str, msgspec.Meta(max_length=200_000)]
"""What the owner writes; never markup."""

Texts = tuple[Text, ...]
"""Several short texts, one line each."""

Minor = Annotated[int, msgspec.Meta(ge=0, le=10**15)]
"""An amount in the minor units of the plan's currency: cents for EUR, fils for KWD, whole yen for JPY."""

Count = Annotated[int, msgspec.Meta(ge=0, le=100_000)]
"""A whole number of days, months, rounds or minutes."""

Percent = Decimal
"""A percentage as written, 12.5 for 12.5 %; from 0 to 100."""

Hours = Decimal
"""Hours, in decimal parts; not negative."""


Change = Annotated[int, msgspec.Meta(ge=-(10**15), le=10**15)]
"""A difference in the minor units of the plan's currency; less than nothing where something gets cheaper."""

DaysMoved = Annotated[int, msgspec.Meta(ge=-100_000, le=100_000)]
"""Days later; less than nothing for earlier."""


class Item(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, cache_hash=True, gc=False):
    """An entry of a list, known by its own id wherever it moves.

    Its hash is kept, so that what was found out about it is found again fast when something else was edited. No frozen
    value can lead back to itself, so the collector is spared looking (`gc`): with thousands of rows it looks often.
    """

    id: Id


class Group(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, gc=False):
    """Fields that belong together; of no concern to the collector, as an `Item`."""
