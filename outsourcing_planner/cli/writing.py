"""What the commands that write a file share: the plan's language, no plan overwritten, a file whole or not at all."""

from pathlib import Path

from ..language import Words, load_words
from ..plan import Plan
from ..resources import folder
from ..storage.atomic import safe_write
from ..storage.errors import PlanFileError
from ..storage.planfile import SUFFIX
from .opening import cannot, english
from .outcome import CannotError


def plan_words(plan: Plan) -> Words:
    """The words a plan's documents speak: its own language."""
    return load_words(folder("translations"), plan.locale, plan.locale)


def refuse_plan_file(output: Path, plan: Path) -> None:
    """A slip of the hand must not put another file in the place of a plan; raises `CannotError`."""
    if output.suffix.lower() == SUFFIX or (output.exists() and output.samefile(plan)):
        raise CannotError(english().say("{file}: Nothing else is written over a plan file.", file=output))


def write_text(output: Path, data: bytes, plan: Plan, words: Words) -> list[str]:
    """Write a table or a calendar that is to be handed on; what is private and stands in it is told in lines.

    Raises `CannotError`.
    """
    from ..brief.proof import prove_text  # loads what reads files back, which most commands do without

    told = [leak.told(english()) for leak in prove_text(data, plan, words)]
    write_file(output, data)
    return told


def write_file(output: Path, data: bytes) -> None:
    """Write the bytes whole or not at all; raises `CannotError`."""
    try:
        safe_write(output, data)
    except PlanFileError as error:
        raise cannot(error, output) from error
