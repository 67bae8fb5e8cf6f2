"""Before the next talk: what happened, what the owner wants to change, what their limits lack; only they see it."""

from ...advice.key_dates import key_dates
from ...advice.practice import in_practice
from ...advice.renegotiation import remarks, wishes
from ...brief.content import Table
from ...brief.private.evidence import evidence, evidence_said
from ...brief.private.parts import Outlook
from ...brief.private.renegotiation import NOTHING_YET, wishes_in_short
from .insight import Asked, Insight


def happened(asked: Asked) -> Insight:
    """Promises missed, credits, late steps, more work than agreed, benefits, changes; held against what was agreed."""
    outlook = Outlook(asked.today, asked.limits, asked.agreed)
    said = evidence_said(asked.plan, outlook, asked.words)
    if not said:
        return Insight((asked.words.say(NOTHING_YET),))
    blocks = evidence(asked.plan, outlook, asked.words)
    return Insight(said, tables=tuple(block for block in blocks if isinstance(block, Table)))


def wished(asked: Asked) -> Insight | None:
    """The terms that are no longer as they were agreed, each with for whom it is better and what it does in a year."""
    if asked.agreed is None:
        return None
    found = wishes(asked.plan, asked.agreed, asked.words)
    table = wishes_in_short(found, asked.words)
    behind = asked.words.say("Term by term")
    return Insight(found.say(asked.words), tables=(table,) if table else (), behind=behind)


def still_to_think_about(asked: Asked) -> Insight | None:
    """What is odd about the private limits, or missing among them."""
    said = remarks(asked.plan, asked.words)
    return Insight(said, tone="amber") if said else None


def if_you_leave(asked: Asked) -> Insight | None:
    """When it would end if notice were given today, by the rule that was agreed."""
    if asked.agreed is None:
        return None
    said = key_dates(in_practice(asked.plan, asked.agreed), asked.today).say(asked.words)
    return Insight((said,)) if said else None
