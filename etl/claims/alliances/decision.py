"""From a candidate to a finding: the rules and the trained reader agree, or one of them is sure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from etl.claims.alliances.merge import Finding
from etl.claims.alliances.model import Model
from etl.claims.alliances.status import POLARITY

if TYPE_CHECKING:
    from etl.claims.alliances.reader import Examined

# Ways of finding the second party that lean on the text before: they need a surer reader.
_SUPPLIED = frozenset(("topic", "title", "hub", "own", "pair", "topic-speaker", "hub-speaker", "speaker"))
_WITH_RULE = 0.12  # least chance where a rule speaks too
_IN_STORY = 0.45  # least chance without a rule, in an article about alliances
_ELSEWHERE = 0.75
_RULE_WEIGHT = 0.9  # of a rule's status against the reader's chances
_SURE_POLARITY = 0.48
_SURE_POLARITY_ALONE = 0.55  # without a rule, for refusals, ends and talks


def decide(seen: Examined, model: Model) -> Finding | None:
    """The finding of a candidate; None where it is none."""
    told = seen.candidate.findings
    is_story = "story" in seen.features
    least = _IN_STORY if is_story else _ELSEWHERE
    if told:
        least = _WITH_RULE if is_story else _WITH_RULE + 0.15
    if seen.candidate.how in _SUPPLIED and not told:
        least += 0.1
    chance = model.chance(seen.features)
    if chance < least:
        return None
    judged = model.judge(seen.features)
    polarity = dict(judged.polarity)
    for f in told:
        polarity[POLARITY[f.status]] += _RULE_WEIGHT / len(told)
    best = max(polarity, key=lambda p: polarity[p])
    share = polarity[best] / sum(polarity.values())
    if share < (_SURE_POLARITY if told or best == "on" else _SURE_POLARITY_ALONE):
        return None
    chances = {s: p for s, p in judged.status.items() if POLARITY[s] == best}
    for f in told:
        if f.status in chances:
            chances[f.status] += 0.5
    status = max(chances, key=lambda s: chances[s])
    agreeing = [f for f in told if POLARITY[f.status] == best]
    kinds = dict(judged.kind)
    for f in agreeing:
        kinds[f.kind] = kinds.get(f.kind, 0.0) + 0.6 / len(agreeing)
    return Finding(
        seen.candidate.parties,
        max(kinds, key=lambda k: kinds[k]),
        status,
        agreeing[0].rule if agreeing else f"learned:{seen.candidate.how}",
        round(chance * share, 3),
        seen.sentence,
        seen.scope,
        is_label=bool(agreeing) and all(f.is_label for f in agreeing),
        is_ruled=bool(agreeing),
    )
