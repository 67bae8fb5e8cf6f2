"""The command `private`: prints for the owner alone, each marked so on every page."""

from argparse import Namespace
from datetime import date

from ..brief.private import PrivatePrint, compose_private
from .briefing import about_brief, made_pdf
from .opening import as_text, english, open_plan
from .outcome import Outcome
from .writing import plan_words, refuse_plan_file, write_file


def private(asked: Namespace) -> Outcome:
    """Write one private print; the plan file stays as it is."""
    contents = open_plan(asked.plan).contents
    refuse_plan_file(asked.output, asked.plan)
    words = plan_words(contents.draft)
    about = about_brief(contents, asked.today or date.today(), words)
    made = compose_private(PrivatePrint(asked.which), contents.draft, about, words, agreed=contents.agreed_plan)
    write_file(asked.output, made_pdf(made, asked.paper, words))
    return as_text([english().say("Saved {file}. It is private: never hand it on.", file=asked.output)])
