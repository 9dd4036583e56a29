"""What the features of the trained readers are called in words. The readers name them in their features.py."""

from __future__ import annotations

import re
from collections.abc import Callable

Match = Callable[[str], str | None]  # the words of a kind as the sentence has them
Rule = tuple[re.Pattern[str], str]

_ARTICLE = {
    "density": "how much of the article speaks of arrangements",
    "story": "an article on arrangements",
    "other-story": "an article on other matters",
    "long": "the length of the article",
    "parties": "how many parties the article names",
    "lead": "a sentence near the top",
    "title": "the headline",
    "length": "the length of the sentence",
    "quote": "a quotation",
    "question": "a question",
}
_ALLIANCES = {
    "others": "other parties in the sentence",
    "against": "a party that is spoken of as the opponent",
    "people-only": "people, not parties, are named",
    "speaker": "one side is who speaks",
    "pair": "“the two”, “both” and the like",
    "self": "“we”, “us” and the like",
    "numbers": "numbers in the sentence",
    "joined": "the parties stand side by side (“A and B”)",
    "with": "“with”, “between” or “among” before a party",
    "switch-alone": "only words of people who change sides",
    "threat": "a threat",
    "rule": "a rule finds something here too",
    "rule=firm": "a rule finds more than a passing mention",
}
_MEETINGS = {
    "core-elsewhere": "words of a meeting, but in another part of the sentence",
    "span": "how far apart the sides stand",
    "starts": "the sentence begins with them",
    "unnamed": "nobody is named in the sentence",
    "unknown-person": "a person whose party is not known",
    "independent": "an independent",
    "role-only": "somebody known by his office alone",
    "old": "a day long past",
    "pronoun": "somebody stands as “he”, “they”, “the visitors”",
    "apart": "a semicolon, “while” and the like between the sides",
    "possessive": "the second side only owns something (“'s”)",
}
_DEFECTIONS = {
    "times": "how often the article names the person",
    "from-alone": "an independent so far",
    "from-none": "no party is known so far",
    "known": "the reference knows the person",
    "seat": "the person has a seat",
    "group": "a group without names",
    "side": "named as one of a side",
    "possessed": "only something of the person's is named",
    "opens": "the sentence begins with the person",
    "listed": "one of a list of people",
    "first": "of the people that the sentence begins with",
    "titled": "the headline names the person",
    "here-parties": "how many parties the sentence names",
    "share": "how much of the article is about the party",
    "own-too": "already a party of the person",
    "own-first": "the party that the person is known to be of",
    "from-other": "known to be of another party",
    "votes-same": "the text has called the person a member of it",
    "votes-other": "the text has called the person a member of another party",
    "party-titled": "the headline names the party",
    "top-party": "the party that the article names most",
    "to-alone": "no party, but standing alone",
    "body": "an alliance, not a party",
    "near": "the person and the party stand close together",
    "far": "how far apart the person and the party stand",
    "goes-on": "the sentence with the party goes on about the person",
    "others-first": "the sentence with the party begins with others",
    "others-between": "others are named between the two",
    "he-next": "the sentence with the party begins with “he” or “she”",
    "behind": "the party is named before the person",
    "behind-others": "the party is named before the person, with others",
}
_RESULTS = {
    "far": "number and party stand far apart",
    "n-own": "something of the number's follows it (“'s”)",
    "p-own": "something of the party's follows it (“'s”)",
    "same-rank": "as many numbers as parties, and this one in the party's place",
    "other-rank": "as many numbers as parties, and this one in another's place",
    "respectively": "“respectively”",
    "most-of-house": "most of the house's seats",
    "independents": "the seats of independents",
    "backed": "independents with a party behind them",
    "title": "the headline speaks of seats or polls",
}
_FLAGS = {
    "alliances": _ARTICLE | _ALLIANCES,
    "meetings": _ARTICLE | _MEETINGS,
    "defections": _ARTICLE | _DEFECTIONS,
    "results": _ARTICLE | _RESULTS,
}
# Where words of a kind stand: kind of claim -> pattern of the feature's name, how it is put. `{}` is the kind of words.
_ZONES: dict[str, tuple[Rule, ...]] = {
    "alliances": (
        (re.compile(r"[wmnr]:([\w-]+)$"), "words of {}"),
        (re.compile(r"last=(.*)"), "the last word of its course is of {}"),
        (re.compile(r"strongest=(.*)"), "the plainest word of its course is of {}"),
        (re.compile(r"before:(.*)"), "words of {} in the sentence before"),
        (re.compile(r"after:(.*)"), "words of {} in the sentence after"),
    ),
    "meetings": (
        (re.compile(r"[wu]:(.*)"), "words of {}"),
        (re.compile(r"(?:m|tie):(.*)"), "words of {} between the sides"),
        (re.compile(r"a:(.*)"), "words of {} after the sides"),
    ),
    "defections": (
        (re.compile(r"w:(.*)"), "words of {}"),
        (re.compile(r"p:(.*)"), "words of {} near the person"),
        (re.compile(r"[tx]:(.*)"), "words of {} near the party"),
        (re.compile(r"[mr]:(.*)"), "words of {} between person and party"),
        (re.compile(r"b:(.*)"), "words of {} in the sentence before"),
        (re.compile(r"a:(.*)"), "words of {} in the sentence after"),
        (re.compile(r"title:(.*)"), "words of {} in the headline"),
        (re.compile(r"art:(.*)"), "words of {} in the article"),
    ),
    "results": (
        (re.compile(r"[wk]:(.*)"), "words of {}"),
        (re.compile(r"b:(.*)"), "words of {} between number and party"),
        (re.compile(r"c:(.*)"), "words of {} before the number"),
        (re.compile(r"a:(.*)"), "words of {} after the number"),
        (re.compile(r"before:(.*)"), "words of {} in the sentence before"),
    ),
}
_TWO_KINDS = re.compile(r"(?:r:|then=)?([a-z-]+)([+&>])([a-z-]+)$")
_WORDS = re.compile(r"(?:[12]:|[PT]2?[<>])(.+)$", re.DOTALL)
# All else is a name with a value.
_VALUES: dict[str, tuple[Rule, ...]] = {
    "alliances": (
        (re.compile(r"how=two$"), "the sentence names two parties"),
        (re.compile(r"how=(?:sentence|clause|roster)$"), "the sentence names all the parties"),
        (re.compile(r"how=some$"), "two of several parties that the sentence names"),
        (re.compile(r"how=(?:pair|they|carried|latest)$"), "the parties are those spoken of before"),
        (re.compile(r"how=(.*)"), "one party named, the other known otherwise: {}"),
        (re.compile(r"n=(.*)"), "{} parties"),
        (re.compile(r"trait=(.*)"), "what ties the parties: {}"),
        (re.compile(r"rule=(.*)"), "a rule finds here: {}"),
    ),
    "meetings": (
        (re.compile(r"how=(.*)"), "how they were brought together: {}"),
        (re.compile(r"core=(.*)"), "{} kinds of words of a meeting"),
        (re.compile(r"core-m=(.*)"), "{} kinds of words of a meeting between the sides"),
        (re.compile(r"core\+place=(\d)True"), "{} kinds of words of meeting or going, and a house or office"),
        (re.compile(r"core\+place=(\d)False"), "{} kinds of words of meeting or going, and no house or office"),
        (re.compile(r"sides=(.*)"), "{} sides"),
        (re.compile(r"people=(.*)"), "{} people named"),
        (re.compile(r"people-sides=(.*)"), "{} sides with people named"),
        (re.compile(r"has-(.*)"), "a {} is named"),
        (re.compile(r"between:close:$"), "nothing between the sides"),
        (re.compile(r"between:(?:close:|last2?=|first=)(.+)"), "“{}” between the sides"),
        (re.compile(r"between:n=(.*)"), "how many words stand between the sides"),
    ),
    "defections": (
        (re.compile(r"how=named$"), "the sentence names the person"),
        (re.compile(r"how=pronoun$"), "the person stands as “he” or “she”"),
        (re.compile(r"role=(.*)"), "called {}"),
        (re.compile(r"hint=name$"), "the party is named"),
        (re.compile(r"hint=head$"), "the party's leader is named"),
        (re.compile(r"hint=theme$|offset=theme$"), "the party is named elsewhere in the article only"),
        (re.compile(r"hint=(.*)"), "the party is known by its {}"),
        (re.compile(r"offset=0$"), "person and party in one sentence"),
        (re.compile(r"offset=(.*)"), "the party {} sentences on from the person"),
        (re.compile(r"own=same$"), "called a member of this party"),
        (re.compile(r"own=none$"), "called a member of no party"),
        (re.compile(r"own=alone$"), "called an independent"),
        (re.compile(r"own=other$"), "called a member of another party"),
        (re.compile(r"former=none$"), "not called a former member of any party"),
        (re.compile(r"former=same$"), "called a former member of this party"),
        (re.compile(r"former=(.*)"), "called a former member of another party"),
        (re.compile(r"known=same$"), "of this party by the reference"),
        (re.compile(r"known=other$"), "of another party by the reference"),
    ),
    "results": (
        (re.compile(r"how=(.*)"), "how number and party were found: {}"),
        (re.compile(r"order=pn$"), "the party stands before the number"),
        (re.compile(r"order=np$"), "the number stands before the party"),
        (re.compile(r"order=g$"), "the number is of a group"),
        (re.compile(r"gap=.*"), "how many words stand between number and party"),
        (re.compile(r"(?:pn|np|g):$"), "nothing between number and party"),
        (re.compile(r"(?:pn|np|g)(?::|-first=|-last2?=|-has=)(.+)"), "“{}” between number and party"),
        (re.compile(r"n(?:<<|>>|<|>)$"), "nothing beside the number"),
        (re.compile(r"p(?:<<|>>|<|>)$"), "nothing beside the party"),
        (re.compile(r"n(?:<(?=<[a-z]>$)|<<|<)(.+)"), "“{}” before the number"),
        (re.compile(r"n(?:>>|>)(.+)"), "“{}” after the number"),
        (re.compile(r"p(?:<(?=<[a-z]>$)|<<|<)(.+)"), "“{}” before the party"),
        (re.compile(r"p(?:>>|>)(.+)"), "“{}” after the party"),
        (re.compile(r"numbers=(.*)"), "{} numbers in the sentence"),
        (re.compile(r"parties=(.*)"), "{} parties in the sentence"),
        (re.compile(r"balance=(.*)"), "{} more numbers than parties"),
        (re.compile(r"n-between=(.*)"), "{} other numbers between the two"),
        (re.compile(r"o-between=(.*)"), "{} other parties between the two"),
        (re.compile(r"p-between=(.*)"), "{} people between the two"),
        (re.compile(r"nearest-[np]=0$"), "nothing else stands nearer"),
        (re.compile(r"nearest-p=(.*)"), "{} other parties stand nearer"),
        (re.compile(r"nearest-n=(.*)"), "{} other numbers stand nearer"),
        (re.compile(r"house=(.*)"), "the house is {}"),
    ),
}
_TAGS = {
    "<me>": "PERSON", "<co>": "OTHERS", "<per>": "SOMEBODY", "<person>": "SOMEBODY", "<to>": "THE PARTY",
    "<tohead>": "ITS LEADER", "<own>": "THE OLD PARTY", "<ownhead>": "THE OLD LEADER", "<head>": "A LEADER",
    "<pty>": "A PARTY", "<party>": "A PARTY", "<ind>": "INDEPENDENTS", "<seat>": "A SEAT", "<place>": "A PLACE",
    "<num>": "A NUMBER", "<day>": "A DAY", "<venue>": "A VENUE", "<group>": "A GROUP", "|": "(END)",
    "<n>": "A NUMBER", "<o>": "A PARTY", "<p>": "SOMEBODY", "<s>": "A SEAT", "<l>": "A PLACE", "<d>": "A DAY",
    "<v>": "A VENUE", "<g>": "A GROUP", "<m>": "A MARGIN", "<k>": "A HOUSE",
}  # fmt: skip
_TAG = re.compile("|".join(map(re.escape, _TAGS)))


def in_words(kind: str, name: str, match: Match) -> str:
    """What a feature of the reader of these claims says; `match` gives the words of a kind that the text has.

    Several features may say the same: they are parts of one reason. A feature without words here keeps its name.
    """
    flag = _FLAGS[kind].get(name)
    if flag is not None:
        return flag
    for pattern, put in _ZONES[kind]:
        if found := pattern.match(name):
            return put.format(_with(found[1], match))
    for pattern, put in _VALUES[kind]:
        if found := pattern.match(name):
            return put.format(*(_plain(group) for group in found.groups()))
    if found := _WORDS.match(name):
        return f"“{_plain(found[1])}”"
    if found := _TWO_KINDS.match(name):
        then = "and then of" if found[2] == ">" else "and of"
        return f"words of {_with(found[1], match)} {then} {_with(found[3], match)}"
    return name


def _with(category: str, match: Match) -> str:
    words = match(category)
    return f"{category.replace('-', ' ')} (“{words}”)" if words else category.replace("-", " ")


def _plain(text: str) -> str:
    return _TAG.sub(lambda m: _TAGS[m.group()], text).replace("_", " ").replace("&", ", ")
