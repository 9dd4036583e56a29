"""Lists of joiners set line by line: "2. Malik Naseer Hayat (PP-218, Multan)"."""

from __future__ import annotations

import re

from etl.claims.document import Document
from etl.claims.text import Sentence

_ITEM = re.compile(r"^\W*(?:<N\d+>[.)]?\W*|\(?[a-z]\)\W*)?<P\d+>(?:[^.;]{0,90})$")
_VERB = re.compile(r"\b(?:is|are|was|were|has|have|had|will|would|said|told|says)\b")


def is_item(masked: str) -> bool:
    """True for a line with a name and no verb."""
    return bool(_ITEM.match(masked)) and not _VERB.search(masked)


def announced_list(doc: Document, sentence: Sentence) -> bool:
    """True where the lines up to the one that ends in a colon are items, too."""
    for index in range(sentence.index - 1, max(-1, sentence.index - 30), -1):
        earlier = doc.sentences[index]
        if earlier.text.rstrip().endswith(":"):
            return True
        masked = doc.masked(earlier)
        if not (_ITEM.match(masked) or re.fullmatch(r"\W*<N\d+>\W*", masked)):
            return False
    return False
