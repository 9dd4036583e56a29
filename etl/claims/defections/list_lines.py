"""Lists of joiners set line by line: "2. Malik Naseer Hayat (PP-218, Multan)"."""

from __future__ import annotations

import re

from etl.claims.defections.focus import Focus
from etl.claims.defections.lists import members
from etl.claims.defections.merge import Draft
from etl.claims.defections.origins import from_party
from etl.claims.document import Document
from etl.claims.text import Sentence

_ITEM = re.compile(r"^\W*(?:<N\d+>[.)]?\W*|\(?[a-z]\)\W*)?<P\d+>(?:[^.;]{0,90})$")
_FAR, _LONG = 14, 130  # sentences behind the announcement; characters of a line
_VERB = re.compile(r"\b(?:is|are|was|were|has|have|had|will|would|said|told|says)\b")


def _is_item(masked: str) -> bool:
    """True for a line with a name and no verb."""
    return bool(_ITEM.match(masked)) and not _VERB.search(masked)


def _is_announced(doc: Document, sentence: Sentence) -> bool:
    """True where the lines up to the one that ends in a colon are items, too."""
    for index in range(sentence.index - 1, max(-1, sentence.index - 30), -1):
        earlier = doc.sentences[index]
        if earlier.text.rstrip().endswith(":"):
            return True
        masked = doc.masked(earlier)
        if not (_ITEM.match(masked) or re.fullmatch(r"\W*<N\d+>\W*", masked)):
            return False
    return False


def list_item(doc: Document, sentence: Sentence, focus: Focus, drafts: list[Draft]) -> list[Draft]:
    """The joiners of a line of a list, where the drafts so far have said whom it lists."""
    masked = doc.masked(sentence)
    if focus.to is None or sentence.index - focus.at > _FAR or not focus.is_group:
        return []
    if not _is_item(masked) or len(sentence.text) > _LONG:
        return []
    last = next((d for d in reversed(drafts) if d.to == focus.to), None)
    if last is None or not (last.sentence.text.rstrip().endswith(":") or _is_announced(doc, sentence)):
        return []
    out: list[Draft] = []
    for a in members(doc, sentence, 0, len(masked)):
        if a.name and (a.mention is None or a.mention.party != focus.to):
            left, backed = from_party(doc, a, focus.to, sentence, focus, False)
            draft = Draft(a, focus.to, left, backed, last.status, last.sentence, "list_item", last.day, also=sentence)
            out.append(draft)
    return out
