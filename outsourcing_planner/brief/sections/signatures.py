"""Places to sign, one for each side, wherever a paper is agreed or received."""

from ...language import Words
from ..allowed import Shown
from ..content import Column, FieldKind, FormField, FormTable


def named_business(shown: Shown) -> str:
    """The client's name on one line; empty where none is told."""
    return " ".join(shown.plan.goals.business.name.split())


def places_to_sign(client: str, contractor: str, words: Words, *, lines: int) -> FormTable:
    """A place so many lines high for each side, under what it is called, side by side and never torn apart."""
    asked = words.say("Name, place, date and signature")
    sides = (("client", client), ("contractor", contractor))
    places = tuple(
        FormField(f"{side}_signed", asked, FieldKind.LONG, lines=lines, tooltip=f"{named}, {asked}")
        for side, named in sides
    )
    return FormTable(tuple(Column(named, share=0.5) for _, named in sides), (places,))
