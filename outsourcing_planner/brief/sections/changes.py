"""How the scope may change once agreed."""

from ...language import Words
from ..allowed import Shown
from ..content import Block, Heading, Paragraph
from ..wording import plain


def changes(shown: Shown, words: Words) -> tuple[Block, ...]:
    """The change rule in the owner's words."""
    rule = shown.plan.scope.change_rule
    return (Heading(words.say("Changes")), Paragraph(plain(rule))) if rule.strip() else ()
