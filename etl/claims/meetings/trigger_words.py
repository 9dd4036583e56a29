"""Words without which a frame need not be tried."""

from __future__ import annotations

# One of these words must stand in a sentence for the frame to be tried: cheap, and enough to pass most sentences by.
_TALK_WORDS = (
    "meeting meetings talks talk consultation consultations parleys negotiations deliberations "
    "discussion discussions huddle huddles sit conversation conversations rounds dialogue session "
    "sitting conclave interaction exchange contact call heart one confab dinner lunch breakfast "
    "iftar supper appointment luncheon get tete rendezvous powwow pow confabulations"
)
_BODIES = "committee committees talks negotiations dialogue parleys meeting meetings session huddle team teams negotiators panel panels"
WORDS: dict[str, frozenset[str]] = {
    name: frozenset(words.split())
    for name, words in {
        "had-with": "with",
        "talks-led-by": "by",
        "joint-committee-met": _BODIES,
        "joint-committee-to-meet": _BODIES,
        "call-from": "from by of",
        "gave-time": "given gave gives granted grants allotted",
        "set-eyes-on": "eyes same into across",
        "meeting-with": "with",
        "visit-of": "visit trip call",
        "with-whom": "whom",
        "discussed-with": "with",
        "told-by-phone": "phone telephone",
        "joined-for": "joined",
        "met": "see met meet meets meeting seen sees",
        "held-talks": "with",
        "called-on": "on upon respects",
        "contacted": "contacted contacts called got contacting",
        "sat-with": "with opposite across beside alongside next bedside company",
        "in-talks-with": "with from",
        "proposed-meeting": "with",
        "telephoned": "picked lifted reached telephoned telephones phoned phones rang rings rung dialled dials buzzed "
        "call ring telephonically phone telephone telephonic contact line link "
        "buzz",
        "condoled": "condoled offered health audience rescue",
        "was-received": "by with guest guests over",
        "guest-of": "guest guests",
        "meeting-between": "between",
        "in-a-meeting": _TALK_WORDS + " tea cup phone telephone",
        "around-the-table": "table",
        "meeting-of": "of among amongst",
        "spoke-by-phone": "phone telephone telephonic",
        "thrashed-out": "by between",
        "visited": "left leaving stepped departed next first second third final visit arrive reach drive photographed filmed sighted caught took carried delivered visited visits visiting arrived arrives arriving reached reaches landed "
        "lands went goes going gone drove drives driven came comes come turned "
        "showed stopped dropped drops walked "
        "stepped trooped rolled swept sweeps knocked was were been headed made "
        "called rushed flew travelled travels escorted taken brought slipped slipping "
        "repaired descended paid paying visit took "
        "presented ushered motored hurried proceeded pulled filed entered seen "
        "emerged emerging emerges crossed drew dashed sped journeyed set looked "
        "popped beat hopped pitched back alighted dined "
        "lunched ate supped breakfasted slept stayed broke expected parked shuttled touched",
        "event": "meeting huddle session sitting moot conference conclave dinner iftar "
        "reception luncheon lunch breakfast talks jirga seminar get supper apc "
        "party parties round roundtable consultations negotiations parleys "
        "gathered assembled met converged",
        "earlier-meeting": "round session sitting meeting",
        "next-meeting": "reassemble third fourth fifth final last resume next second another follow fresh round session again return reconvene "
        "two three four five six all same both have will are is would committee "
        "committees leaders sides teams team parties delegations negotiators allies "
        "alliance",
    }.items()
}
