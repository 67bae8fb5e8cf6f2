"""Rules about choosing: several candidates, weights that add up, a price that is not all, and somebody was asked."""

from collections.abc import Iterator
from functools import partial

from ...plan.fields import N_
from ...plan.paths import is_answered, item_path
from ...plan.selection import Reference, Selection
from ..finding import Case, Found, Level, Topic, rule
from ..personal_words import PERSONAL_WORDS
from ..phrases import Phrases
from ..rows import called, filled
from ..scoring import ALL, Standing, ranking, results
from ..sources import KNOWING_THEM, MEASURED_TRUST, WHOLE_PICTURE

_PEOPLE = "selection.candidates"
_PERSONAL = Phrases(PERSONAL_WORDS)
_rule = partial(rule, step="selection", topic=Topic.CHOOSING, source=KNOWING_THEM)


@_rule(
    "weights-not-100",
    Level.ERROR,
    N_("Candidates read the weights; what does not add up says nothing about what counts."),
)
def weights_not_100(case: Case) -> Found:
    """Weights, once one is given, that come to something else than 100."""
    weights = [one.weight for one in case.plan.selection.criteria if one.weight is not None]
    if weights and sum(weights) != ALL:
        total = case.words.number(sum(weights))
        yield "selection.criteria", case.words.say("The weights add up to {total}, not to 100.", total=total)


@_rule(
    "cost-over-50",
    Level.WARNING,
    N_("Who chooses by price alone pays again for what was left out."),
    source=WHOLE_PICTURE,
)
def cost_weighs_too_much(case: Case) -> Found:
    """A price that counts for more than all else."""
    for one in case.plan.selection.criteria:
        if one.is_cost and (one.weight or 0) > case.limits.cost_weight:
            path = f"{item_path('selection.criteria', one.id)}.weight"
            yield path, case.words.say("The price counts for more than everything else together.")


@_rule(
    "who-they-are",
    Level.WARNING,
    N_("Who is judged by what they are and not by how they work is often judged wrong, and in many places unlawfully."),
    source=WHOLE_PICTURE,
)
def judges_who_they_are(case: Case) -> Found:
    """Criteria and requirements that speak of the person and not of the work."""
    language = case.plan.locale.split("_")[0]
    for path, text in _asked_of_them(case.plan.selection):
        found = _PERSONAL.first_in(text, language)
        if found is not None:
            phrase, instead = found
            sentence = case.words.say("“{phrase}” says who they are, not how they work.", phrase=phrase)
            yield path, f"{sentence} {case.words.say(instead)}"


@_rule("one-candidate", Level.WARNING, N_("Only side by side do you see what is usual, and what is dear."))
def few_candidates(case: Case) -> Found:
    """Fewer candidates than the threshold asks for, once there is one."""
    count = len(list(filled(case.plan.selection.candidates)))
    if 0 < count < case.limits.candidates:
        said = case.words.say_many(
            "You have only {n} candidate to choose from.", "You have only {n} candidates to choose from.", count
        )
        yield _PEOPLE, said


@_rule("hours-unknown", Level.WARNING, N_("The best contractor is no help if they have no time for you."))
def hours_unknown(case: Case) -> Found:
    """Candidates who have named a price, but not how many hours a week they have."""
    for one in filled(case.plan.selection.candidates):
        if one.quote is not None and one.capacity is None and one.meets_essentials is not False:
            sentence = case.words.say("You do not know how much time {name} has for you.", name=called(one, case.words))
            yield f"{item_path(_PEOPLE, one.id)}.capacity", sentence


@_rule(
    "overload",
    Level.WARNING,
    N_("Who has taken on too much is late everywhere, and with the newest customer first."),
    topic=Topic.TRUST,
    source=MEASURED_TRUST,
)
def overloaded(case: Case) -> Found:
    """Candidates who have fewer hours a week than the work takes."""
    needed = case.hours_a_week
    for one in filled(case.plan.selection.candidates) if needed else ():
        if one.capacity is not None and needed is not None and one.capacity < needed:
            yield (
                f"{item_path(_PEOPLE, one.id)}.capacity",
                case.words.say(
                    "{name} has {hours} hours a week, the work takes {needed}.",
                    name=called(one, case.words),
                    hours=case.words.number(one.capacity),
                    needed=case.words.number(round(needed, 1)),
                ),
            )


@_rule("no-reference", Level.WARNING, N_("A customer of theirs tells you in ten minutes what they would not."))
def winner_without_reference(case: Case) -> Found:
    """The candidate who is ahead, and nobody was asked about them."""
    first = next(iter(ranking(case.plan)), None)
    if first is None or any(_is_about(one, first.candidate) for one in case.plan.selection.references):
        return
    winner = next(one for one in case.plan.selection.candidates if one.id == first.candidate)
    sentence = N_("{name} is ahead, and you have asked nobody about them.")
    yield "selection.references", case.words.say(sentence, name=called(winner, case.words))


@_rule(
    "cheapest-below-floor",
    Level.WARNING,
    N_("A low price for work that is not good enough is the highest there is."),
    source=WHOLE_PICTURE,
)
def cheapest_too_weak(case: Case) -> Found:
    """The candidate with the lowest price does not reach the points that are asked for at least."""
    below = {one.candidate for one in results(case.plan) if one.standing is Standing.BELOW_FLOOR}
    quoted = [one for one in filled(case.plan.selection.candidates) if one.quote is not None]
    cheapest = min(quoted, key=lambda one: one.quote or 0, default=None)
    if cheapest is not None and cheapest.id in below:
        sentence = N_("{name} is the cheapest, but does not reach the points you ask for at least.")
        yield f"{item_path(_PEOPLE, cheapest.id)}.quote", case.words.say(sentence, name=called(cheapest, case.words))


@_rule(
    "score-without-note",
    Level.NOTE,
    N_("In a month you will not know why; and you can only explain what you have written down."),
)
def points_without_note(case: Case) -> Found:
    """Points without a word on what was seen or heard, all in one sentence."""
    bare = [one for one in case.plan.selection.scores if one.points is not None and not is_answered(one.note)]
    if bare:
        said = case.words.say_many("{n} score does not say why.", "{n} scores do not say why.", len(bare))
        yield f"{item_path('selection.scores', bare[0].id)}.note", said


def _asked_of_them(choice: Selection) -> Iterator[tuple[str, str]]:
    """What a contractor shall be or have, each text by its path, once for each row."""
    for one in choice.criteria:
        at = item_path("selection.criteria", one.id)
        yield f"{at}.name", one.name
        yield f"{at}.prompts", "\n".join(one.prompts)
    for name in ("must_haves", "nice_to_haves"):
        yield from ((f"{item_path(f'selection.{name}', row.id)}.name", row.name) for row in getattr(choice, name))


def _is_about(one: Reference, candidate: str) -> bool:
    return one.candidate == candidate and (one.spoken_on is not None or one.points is not None or is_answered(one.said))


RULES = (
    weights_not_100,
    cost_weighs_too_much,
    judges_who_they_are,
    few_candidates,
    hours_unknown,
    overloaded,
    winner_without_reference,
    cheapest_too_weak,
    points_without_note,
)
