"""How the scope may change once agreed."""

from ...advice.answer_form import is_small
from ...language import Words
from ..allowed import Shown
from ..content import Block, Heading, Paragraph
from ..wording import plain


def changes(shown: Shown, words: Words) -> tuple[Block, ...]:
    """The change rule in the owner's words; that of a small job stands with the limits of the work."""
    rule = shown.plan.scope.change_rule
    if is_small(shown.plan) or not rule.strip():
        return ()
    return (Heading(words.say("Changes")), Paragraph(plain(rule)))
