"""How often each rule is right, measured on annotated articles, most of them not used to write it."""

from __future__ import annotations

# Share of right claims by rule; a family's share stands for rules that were met too seldom to tell.
_FAMILIES = {"seat": 0.9, "tally": 0.9, "office": 0.75, "turnout": 0.7}
_RULES = {
    "seat:pair_over_party": 0.5,
    "seat:pair_squeaked": 0.7,
    "seat:pair_took_to": 0.8,
    "seat:pair_lost_to": 0.85,
    "seat:winner_is": 0.8,
    "seat:winners_list": 0.85,
    "tally:number_first": 0.8,
    "tally:pronoun": 0.5,
    "tally:group": 0.7,
    "tally:lone": 0.7,
    "tally:owned": 0.75,
    "tally:one_each": 0.8,
    "tally:its_own": 0.8,
    "tally:independents": 0.8,
    "office:house_elected": 0.85,
    "office:house_elected_as": 0.85,
    "office:pair_beat": 0.85,
    "office:pair_against": 0.7,
    "turnout:came": 0.8,
    "turnout:near": 0.8,
}


def confidence(rule: str) -> float:
    """The share of claims by a rule ("seat:won_seat") that are right."""
    return _RULES.get(rule, _FAMILIES[rule.split(":")[0]])
