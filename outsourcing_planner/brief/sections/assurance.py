"""Quality checks through the work, what stays confidential, the rules of safety, and the papers to sign."""

from ...language import Words
from ...plan.assurance import ConfidentialItem, QualityCheck
from ..allowed import Shown
from ..content import Block, Heading, Wording
from ..naming import name
from ..tables import key_table, label, mark, table, text
from ..wording import joined, plain

_CHECK = "assurance.quality_checks[x]"
_ITEM = "assurance.confidential[x]"
_RULE = "assurance.security[x]"


def assurance(shown: Shown, words: Words) -> tuple[Block, ...]:
    """A table for each list, then the rules in a line or two each."""
    body = (
        *_named("assurance.quality_checks", _checks(shown, words), words),
        *_named("assurance.confidential", _confidential(shown, words), words),
        *_named("assurance.security", _security(shown, words), words),
        *_rules(shown, words),
    )
    return (Heading(words.say("Quality, security, confidentiality")), *body) if body else ()


def _named(path: str, body: tuple[Block, ...], words: Words) -> tuple[Block, ...]:
    return (Heading(label(words, path), level=2), *body) if body else ()


def _checks(shown: Shown, words: Words) -> tuple[Block, ...]:
    columns = (text(label(words, f"{_CHECK}.name")), text(words.say("When")), text(label(words, f"{_CHECK}.who")))
    return table(
        columns,
        [
            (plain(check.name), _when(shown, check, words), plain(check.who))
            for check in shown.plan.assurance.quality_checks
        ],
    )


def _when(shown: Shown, check: QualityCheck, words: Words) -> Wording:
    milestone = name(shown.plan.timetable.milestones, check.milestone)
    at = words.say("At “{milestone}”", milestone=milestone) if milestone else ""
    return joined((plain(at), plain(words.day(check.on)) if check.on else ()), words.say(", "))


def _confidential(shown: Shown, words: Words) -> tuple[Block, ...]:
    columns = (
        text(label(words, f"{_ITEM}.name")),
        mark(label(words, f"{_ITEM}.level")),
        mark(words.say("Level you keep")),
        text(label(words, f"{_ITEM}.who")),
        text(label(words, f"{_ITEM}.kept")),
        text(label(words, f"{_ITEM}.returned")),
    )
    return table(columns, [_secret(item, words) for item in shown.plan.assurance.confidential])


def _secret(item: ConfidentialItem, words: Words) -> tuple[Wording, ...]:
    return (
        plain(item.name),
        plain(words.choice(item.level)) if item.level else (),
        plain(words.choice(item.their_level)) if item.their_level else (),
        plain(item.who),
        plain(item.kept),
        plain(item.returned),
    )


def _security(shown: Shown, words: Words) -> tuple[Block, ...]:
    columns = tuple(text(label(words, f"{_RULE}.{one}")) for one in ("name", "verified", "on"))
    return table(
        columns, [(plain(rule.name), plain(rule.verified), plain(rule.on)) for rule in shown.plan.assurance.security]
    )


def _rules(shown: Shown, words: Words) -> tuple[Block, ...]:
    own = shown.plan.assurance
    return key_table(
        (
            (words.say("Personal data"), _personal_data(shown, words)),
            (label(words, "assurance.law_note"), plain(own.law_note)),
            (words.say("May you pass work on?"), plain(own.subcontractors)),
            (label(words, "assurance.papers"), _papers(shown, words)),
        )
    )


def _personal_data(shown: Shown, words: Words) -> Wording:
    match shown.plan.assurance.personal_data:
        case True:
            return plain(words.say("You will see some. In most countries that calls for a data agreement."))
        case False:
            return plain(words.say("You will see none."))
    return ()


def _papers(shown: Shown, words: Words) -> Wording:
    """Those that are needed, each once."""
    kinds = dict.fromkeys(paper.kind for paper in shown.plan.assurance.papers if paper.needed and paper.kind)
    return plain(words.listed(words.choice(kind) for kind in kinds)) if kinds else ()
