"""How it ends: what would end it, the notice, the handover, what comes back, and the last payment."""

from datetime import date
from typing import Annotated

from .fields import N_, Choice, Gain, Trend, Unit, private, section, shared
from .values import Count, Group, Item, Minor, Text, Texts


class Rights(Choice):
    """Who owns the finished work; paying does not by itself transfer rights in most laws."""

    ON_PAYMENT = "assigned_on_payment", N_("Yours once paid"), N_("Each part passes to you when it is paid")
    ON_CREATION = "assigned_on_creation", N_("Yours as it is made"), N_("Even before you have paid")
    LICENCE = "licence", N_("Theirs, you may use it"), N_("They stay the owner and give you a licence")


class NoticeRule(Choice):
    """On which day a notice takes effect."""

    ANY_DAY = "any_day", N_("On any day")
    END_OF_MONTH = "end_of_month", N_("At the end of a month")
    END_OF_QUARTER = "end_of_quarter", N_("At the end of a quarter")


class Trigger(Item, frozen=True):
    """An event after which either side may end the agreement."""

    event: Annotated[Text, shared(N_("It ends early if"), N_("Something that can be seen: two missed dates."))] = ""
    then: Annotated[Text, shared(N_("What happens then"), N_("Who may end it, and how soon."))] = ""


class HandoverTask(Item, frozen=True):
    """Something the contractor does on leaving."""

    name: Annotated[Text, shared(N_("On leaving they"), N_("Hand over drafts, explain, answer questions."))] = ""
    days: Annotated[Count | None, shared(N_("Within"), unit=Unit.DAYS)] = None


class Asset(Item, frozen=True):
    """Data, an account or a thing that must come back; where it is and in whose name, never a password."""

    name: Annotated[Text, shared(N_("What comes back"), N_("Domain, files, customer list."), teaser=False)] = ""
    holder: Annotated[Text, shared(N_("In whose name"), N_("Best in yours from the start."), teaser=False)] = ""
    place: Annotated[Text, private(N_("Where it is kept"), N_("Never a password."))] = ""


class ExitPlan(Group, frozen=True):
    """The seventh step: ending well."""

    triggers: Annotated[
        tuple[Trigger, ...], section(N_("What would end it"), N_("Decided now, while everybody is friendly."))
    ] = ()
    notice_days: Annotated[
        Count | None,
        shared(
            N_("Notice you give"),
            N_("Days before it ends, if you end it."),
            unit=Unit.DAYS,
            trend=Trend.LENGTH,
            gain=Gain.CONTRACTOR,
        ),
    ] = None
    notice_days_theirs: Annotated[
        Count | None,
        shared(
            N_("Notice they give"),
            N_("Days before it ends, if they end it."),
            unit=Unit.DAYS,
            trend=Trend.LENGTH,
            gain=Gain.OWNER,
        ),
    ] = None
    notice_rule: Annotated[NoticeRule | None, shared(N_("It ends"), N_("The first such day after the notice."))] = None
    renewal: Annotated[
        date | None, shared(N_("Renewed or ended on"), N_("The day until which it runs if nobody does anything."))
    ] = None
    cure_days: Annotated[
        Count | None,
        shared(
            N_("Time to put it right"),
            N_("Before a fault may end it."),
            unit=Unit.DAYS,
            trend=Trend.LENGTH,
            gain=Gain.CONTRACTOR,
        ),
    ] = None
    extension: Annotated[Text, shared(N_("Going on longer"), N_("Who may extend it, how, until when."))] = ""
    step_in: Annotated[
        Text,
        shared(N_("You may step in"), N_("Take over yourselves for a while: when, and how."), long=True, teaser=False),
    ] = ""
    closing_words: Annotated[
        Text, shared(N_("A good last word"), N_("A reference, a thank-you, an open door."), long=True)
    ] = ""
    handover: Annotated[
        tuple[HandoverTask, ...], section(N_("Handover"), N_("What they do before they leave."), gain=Gain.OWNER)
    ] = ()
    handover_days: Annotated[
        Count | None,
        shared(
            N_("Days of handover"),
            N_("Set aside after the notice."),
            unit=Unit.DAYS,
            trend=Trend.LENGTH,
            gain=Gain.OWNER,
        ),
    ] = None
    assets: Annotated[
        tuple[Asset, ...],
        section(N_("Accounts and things"), N_("What they hold that is yours."), gain=Gain.OWNER),
    ] = ()
    data_return: Annotated[
        Text,
        shared(
            N_("What happens to your data"),
            N_("Returned in which form, deleted by when, confirmed how."),
            long=True,
        ),
    ] = ""
    rights: Annotated[Rights | None, shared(N_("Who owns the work"))] = None
    rights_note: Annotated[Text, shared(N_("More about the rights"), long=True)] = ""
    final_payment: Annotated[
        Text, shared(N_("The last payment"), N_("What is still paid when it ends early."), long=True)
    ] = ""
    stand_in: Annotated[Text, private(N_("Who stands in"), N_("Somebody who could take over, even for a while."))] = ""
    cover_days: Annotated[
        Count | None, private(N_("Days you can bridge"), N_("Without them, before it hurts."), unit=Unit.DAYS)
    ] = None
    knowledge_held: Annotated[
        Texts, private(N_("What only they know"), N_("One a line. Each is a reason to learn it soon."), long=True)
    ] = ()
    first_steps: Annotated[
        Texts,
        private(N_("If they vanished tomorrow, you would"), N_("The first five steps, one a line."), long=True),
    ] = ()
    rehearse_on: Annotated[date | None, private(N_("You try that out on"), N_("Once a year is enough."))] = None
    reviewed_on: Annotated[date | None, private(N_("You last looked at this page on"))] = None
    exit_cost: Annotated[Minor | None, private(N_("What leaving would cost you"), unit=Unit.MONEY)] = None
    replace_days: Annotated[
        Count | None,
        private(N_("Time to replace them"), N_("Until somebody new is at full speed."), unit=Unit.DAYS),
    ] = None
    notes: Annotated[Text, private(N_("Notes on ending"), long=True)] = ""
