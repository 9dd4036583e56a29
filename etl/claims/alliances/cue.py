"""What a cue is: words by which an arrangement of parties is spoken of.

Each cue tells a kind, and the status it has unless the clause says otherwise.

Tags: `kind`; `status`, the status where no word of the clause changes it; `sides`: "two" where both sides must be
named in the sentence, "fill" where the article so far may supply one, "government" where "the government" is a side,
"pact" where a side must stand next to the cue; `fixed`: the status holds whatever else the clause says (the cue itself
is a refusal or an end); `label`: a mere label.
"""

from __future__ import annotations

from etl.claims.frames import Frame

SEATS, ELECTION, COALITION, COOPERATION, MERGER = (
    "seat_adjustment",
    "electoral_alliance",
    "coalition_government",
    "political_cooperation",
    "merger",
)

OFFICE = (
    r"(?:prime minister(?:ship|'s)?|premier(?:ship)?|chief minister(?:ship|'s)?|\bPM\b|\bCM\b|"
    r"speaker(?:ship)?|deputy speaker(?:ship)?|president(?:ship|cy|ial)?|"
    r"(?:deputy )?chairman(?:ship)?|chair|opposition leader|leader of the (?:house|opposition)|senate|"
    r"leader of opposition|governor(?:ship)?)"
)
MAN = (
    r"(?:candidates?|nominees?|contestants?|aspirants?|hopefuls?|man|woman|lady|men|pick|choice|"
    r"candidacy|candidature|contender|bid|naming|"
    r"nomination|panel)"
)


def cue(
    name: str, kind: str, status: str, pattern: str, sides: str = "fill", *, fixed: bool = False, label: bool = False
) -> Frame:
    tags = {"kind": kind, "status": status, "sides": sides}
    if fixed:
        tags["fixed"] = "yes"
    if label:
        tags["label"] = "yes"
    return Frame(name, pattern, (), (), tags)
