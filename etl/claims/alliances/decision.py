"""From a candidate to a finding: the trained reader, which has heard what the rules say, is sure enough."""

from __future__ import annotations

from typing import TYPE_CHECKING

from etl.claims.alliances.candidates import SUPPLIED
from etl.claims.alliances.cue import COOPERATION
from etl.claims.alliances.cues import CUES
from etl.claims.alliances.merge import Finding
from etl.claims.alliances.model import Model
from etl.claims.alliances.status import POLARITY

if TYPE_CHECKING:
    from etl.claims.alliances.reader import Examined

_KINDLESS = frozenset(cue.name for cue in CUES if not cue.tags["kind"])  # "a pact": cooperation is but a guess there
# Ways of finding the parties elsewhere that are right in one of five where no rule agrees (articles left out).
_FAR_FETCHED = frozenset(("carried", "topic", "title", "hub", "topic-speaker", "hub-speaker"))
_RULED = 0.2  # of the doubt about what a rule says of the polarity
_RULE_WEIGHT = 0.4  # of what the rules say of status and kind against the reader's chances


def _plainly(polarity: str, features: dict[str, float]) -> str | None:
    """The polarity that plain words leave standing where no rule says so; None where they tell of none.

    Talks that are told without a word of their outcome are no arrangement yet; a threat to leave is no end.
    """
    if polarity == "off" and "threat" in features and "strongest=end-hard" in features:
        return None
    if polarity == "on" and "r:talk-on" in features and "r:settled" not in features:
        return "talks"
    if polarity == "on" and "strongest=fail" in features:
        return "off"
    return polarity


def decide(seen: Examined, model: Model) -> Finding | None:
    """The finding of a candidate; None where it is none."""
    told = seen.candidate.findings
    chance = model.chance(seen.features)
    if chance < model.least:
        return None
    judged = model.judge(seen.features)
    polarity = dict(judged.polarity)
    for p in {POLARITY[f.status] for f in told if not f.is_label}:  # a rule's word makes doubt smaller
        polarity[p] += _RULED * (1 - polarity[p])
    best = max(polarity, key=lambda p: polarity[p])
    if all(POLARITY[f.status] != best for f in told):
        plain = _plainly(best, seen.features)
        if plain is None:
            return None
        best = plain
    score = chance * polarity[best]
    if score < model.least:
        return None
    agreeing = [f for f in told if POLARITY[f.status] == best]
    if not agreeing and seen.candidate.how in _FAR_FETCHED:
        return None
    statuses = {s: p for s, p in judged.status.items() if POLARITY[s] == best}
    kinds = dict(judged.kind)
    for f in agreeing:
        statuses[f.status] = statuses.get(f.status, 0.0) + _RULE_WEIGHT / len(agreeing)
        if f.kind != COOPERATION or f.rule.split(":")[0] not in _KINDLESS:
            kinds[f.kind] = kinds.get(f.kind, 0.0) + _RULE_WEIGHT / len(agreeing)
    return Finding(
        seen.candidate.parties,
        max(kinds, key=lambda k: kinds[k]),
        max(statuses, key=lambda s: statuses[s]),
        agreeing[0].rule if agreeing else f"learned:{seen.candidate.how}",
        round(model.confidence(score), 3),
        seen.sentence,
        seen.scope,
        is_label=bool(agreeing) and all(f.is_label for f in agreeing),
        is_ruled=bool(agreeing),
        raw=score,
        is_supplied=seen.candidate.how in SUPPLIED,
    )
