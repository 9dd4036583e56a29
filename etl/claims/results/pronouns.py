"""Whom "him", "his 43,659" and "where he got" mean inside a sentence on a contest."""

from __future__ import annotations

import re

from etl.claims.mentions import Mention

# "him", "his 43,659", "where he got": the first person of the sentence, else the one spoken of before.
_HIM = re.compile(
    r"\b(?P<to>(?:to|against|over|exceeded|topped|than|with|where|while) )(?:his|her) (?=<[NK]\d+>)"
    r"|\b(?P<by>(?:defeat|beat|oust|unseat|pip|edg|trounc|rout|humbl|toppl|overc|outpoll|overtak|overt|thrash|upset|stopp|deni|fac|challeng|oppos)[a-z]* "
    r"|(?:of|over|past|behind|than|against|by|brought|sent|returned|from|backed|leaving|left|gave|handed|put|beyond|for|to) )(?:him|her)(?=[.,;:)]| (?:by|in|with|to|at|on|from|and|while|home|behind|into|trailing|adrift|<)|$)"
    r"|\b(?P<where>(?:where|while|as|when|though|although|and|but|which|that|;|:)(?: <L\d+>,?)? )(?:he|she) (?=(?:got|polled|bagged|secured|took|won|lost|defeated|beat|received|obtained|had|could|finished|was|came|managed|trailed|led|retained|trounced)\b)"
)


def of_him(text: str, people: dict[int, Mention], he: Mention | None) -> str:
    """The text with the pronouns that stand for a contestant replaced by the tag of whom they mean."""
    if not _HIM.search(text):
        return text

    def tag(m: re.Match[str]) -> str:
        named = re.findall(r"<P(\d+)>", text[: m.start()])
        is_moved = re.match(r"put|gave|handed|brought|sent|returned|left|leaving|backed|for ", m.group("by") or "")
        is_subject = m.group("where") or is_moved or len(set(named)) > 1  # nobody is his own object
        who = people.get(int(named[0])) if named and is_subject else he
        if who is None or who.person is None:
            return m.group()
        people[901] = who
        lead = m.group("to") or m.group("by") or m.group("where")
        return f"{lead}<P901>'s " if m.group("to") else f"{lead}<P901>" + (" " if m.group("where") else "")

    return _HIM.sub(tag, text)
