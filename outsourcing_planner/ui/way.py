"""Where the steps lead: on, back, and to another step where a plan of its size has not the one that was shown."""

from ..advice.readiness import STEPS, Step, steps
from ..plan import Plan


def following(plan: Plan, step: str, *, returning: bool) -> Step | None:
    """Where Continue leads from a step: the next one, or the last where the owner came from there; nothing at the end.

    Nothing follows a page that is no step.
    """
    shown = steps(plan)
    at = next((at for at, one in enumerate(shown) if one.key == step), len(shown))
    rest = shown[at + 1 :]
    return (rest[-1] if returning else rest[0]) if rest else None


def before(plan: Plan, step: str, left: str) -> str:
    """The key of where Back leads, empty at the first step; from a page that is no step, to the one `left` for it."""
    keys = [one.key for one in steps(plan)]
    if step not in keys:
        return left if left in keys else keys[-1]
    at = keys.index(step)
    return keys[at - 1] if at else ""


def nearest(plan: Plan, step: str) -> str:
    """The key of a step the plan has: the same, or the last one before it."""
    keys, way = [one.key for one in steps(plan)], [one.key for one in STEPS]
    return [key for key in keys if key in way[: way.index(step) + 1]][-1]
