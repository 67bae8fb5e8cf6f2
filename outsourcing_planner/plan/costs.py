"""What the work costs in the house and what giving it away would cost beside the price; all private."""

from typing import Annotated

from .fields import N_, Choice, Unit, private, section
from .values import Count, Group, Hours, Item, Minor, Percent, Text


class CostEvery(Choice):
    """How often an amount is paid."""

    ONCE = "once", N_("Once")
    WEEK = "week", N_("A week")
    MONTH = "month", N_("A month")
    YEAR = "year", N_("A year")


class CostKind(Choice):
    """What giving work away costs beside the price."""

    SEARCH = "search", N_("Finding somebody")
    CONTRACTS = "contracts", N_("Contracts and advice")
    TRANSITION = "transition", N_("Handing the work over")
    TOOLS = "tools", N_("Tools and licences")
    OTHER = "other", N_("Something else")


class HouseCost(Item, frozen=True):
    """Something the work costs while it stays in the house."""

    name: Annotated[Text, private(N_("What it costs today"), N_("Wages with all that comes on top, tools, room."))] = ""
    amount: Annotated[Minor | None, private(N_("Amount"), unit=Unit.MONEY)] = None
    at_most: Annotated[
        Minor | None, private(N_("Could be as much as"), N_("If you are not sure of it."), unit=Unit.MONEY)
    ] = None
    every: Annotated[CostEvery | None, private(N_("How often"))] = None
    varies: Annotated[
        bool | None, private(N_("Grows with the work"), N_("Twice the work, twice the cost: overtime, postage."))
    ] = None


class OutsideCost(Item, frozen=True):
    """Something that giving the work away costs beside the contractor's price."""

    kind: Annotated[CostKind | None, private(N_("What for"))] = None
    name: Annotated[Text, private(N_("What exactly"), N_("Two days of interviews; a lawyer’s look."))] = ""
    amount: Annotated[Minor | None, private(N_("Amount"), unit=Unit.MONEY)] = None
    at_most: Annotated[
        Minor | None, private(N_("Could be as much as"), N_("If you are not sure of it."), unit=Unit.MONEY)
    ] = None
    every: Annotated[CostEvery | None, private(N_("How often"))] = None
    varies: Annotated[
        bool | None, private(N_("Grows with the work"), N_("Twice the work, twice the cost: overtime, postage."))
    ] = None


class Costs(Group, frozen=True):
    """What the owner needs to say whether giving the work away pays."""

    months: Annotated[
        Count | None,
        private(N_("Compared over"), N_("Empty: as long as the agreement runs, or a year."), unit=Unit.MONTHS),
    ] = None
    in_house: Annotated[
        tuple[HouseCost, ...], section(N_("What it costs in the house"), N_("Done by yourselves, as today."))
    ] = ()
    outside: Annotated[
        tuple[OutsideCost, ...],
        section(N_("What comes on top of the price"), N_("Looking, contracts, handing over, tools.")),
    ] = ()
    owner_hours: Annotated[
        Hours | None,
        private(N_("Your hours a week for it"), N_("Answering, checking, paying, once it runs."), unit=Unit.HOURS),
    ] = None
    owner_rate: Annotated[
        Minor | None, private(N_("What an hour of yours is worth"), N_("What you would earn in it."), unit=Unit.MONEY)
    ] = None
    contingency_percent: Annotated[
        Percent | None,
        private(N_("For surprises"), N_("Of the price. Empty: 10%."), unit=Unit.PERCENT),
    ] = None
    price_varies: Annotated[
        bool | None,
        private(
            N_("The price grows with the work"), N_("Empty: yes if you pay by the hour, no for a fixed price or fee.")
        ),
    ] = None
    notes: Annotated[Text, private(N_("Notes on costs"), long=True)] = ""
