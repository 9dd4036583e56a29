"""How an arrangement stands that is talked about, proposed, made, refused or ended: sentences after which no other word helps."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from etl.claims.alliances import read
from etl.claims.alliances.status import POLARITY
from etl.claims.document import Document

Documents = Callable[..., Document]

LEAD = "PPP chairman Bilawal Bhutto Zardari met MQM-P convener Khalid Maqbool Siddiqui on Monday. "

TALKS = (
    LEAD + "The two sides held talks on a coalition government.",
    LEAD + "They held talks on forming a coalition government.",
    "The PPP and the MQM-P held talks on a coalition government.",
    LEAD + "The two sides discussed the formation of a coalition government in the centre.",
    LEAD + "The leaders exchanged views on seat adjustment in Karachi.",
    LEAD + "The two deliberated upon an electoral alliance for the coming polls.",
    LEAD + "Matters relating to the formation of the next government came under discussion.",
    "Possible seat adjustment in Hyderabad came under discussion between the PPP and the JUI-F.",
    "The ANP and the QWP have opened negotiations on a merger.",
    "Teams of the PML-N and the IPP sat down again on Sunday to work out who would contest which seat in Lahore.",
    LEAD + "They talked about cooperation in the Sindh Assembly.",
    "Talks between the PML-N and the MQM-P over an electoral alliance in Karachi remained inconclusive.",
    "The PPP and the PML-N are still haggling over ministries in the next government.",
    LEAD + "The two leaders mulled over joining hands in the centre.",
    "PML-Q and PML-N negotiators went over a list of Punjab seats on which they may support each other.",
    LEAD + "Options for a power-sharing deal were considered by both parties.",
    "A JI delegation called on the PTI leadership to discuss an alliance against rigging.",
    "The PPP and the ANP agreed to continue talks on seat adjustment in Swat.",
    "The PML-N has asked the JUI-F to join its coalition government in Balochistan.",
    "The PTI is considering an alliance with the MWM, a party leader said.",
    "The MQM-P may join the federal government of the PML-N.",
    "Chances of a merger of the BAP with the PML-N are being talked of.",
    "The PTI and the MWM on Tuesday launched formal talks on seat adjustment for the by-election.",
    "Leaders of the GDA and the JUI-F discussed contesting the election jointly.",
    LEAD + "Both parties reviewed the prospects of an electoral alliance in urban Sindh.",
    LEAD + "The formation of a coalition government was discussed in the meeting.",
    "Seat adjustment and the election campaign were discussed when PML-N leaders met IPP leaders.",
    "The PML-N and the PML-Q will meet again on Thursday to finalise seat adjustment in Gujrat.",
    "Committees of the PML-N and the PPP resumed negotiations for the formation of the government in Punjab.",
    "The two parties, the ANP and the PkMAP, are in contact over a joint platform.",
    "The PPP has proposed that it and the MQM-P field joint candidates in Karachi.",
    "The JI is ready for seat adjustment with the PTI, its leader said.",
)

MADE = (
    LEAD + "The two sides agreed to form a coalition government.",
    "After three rounds of talks the PPP and the ANP agreed on seat adjustment in Swat.",
    "The PML-N and the IPP finalised seat adjustment on 11 seats of Lahore after marathon talks.",
    "The PML-N and the PPP run a coalition government in the centre.",
    "The ANP and the PkMAP have joined hands against the mines bill.",
    "The PPP will vote for the PML-N's candidate for prime minister, it announced after talks.",
)

NONE_OR_OVER = (
    LEAD + "The two sides could not agree on a coalition government.",
    "The JUI-F refused to hold talks with the PTI on an alliance.",
    "Talks between the PPP and the PML-N on seat adjustment have collapsed.",
    "The ANP turned down the PTI's offer of an electoral alliance.",
    "The MQM-P pulled out of the coalition government of the PTI.",
    LEAD + "Afterwards Siddiqui said there would be no alliance with the PPP.",
    "The PkMAP will not be part of any coalition with the PML-N.",
)

# Talks and threats that tell of no arrangement at all.
QUIET = (
    LEAD + "The two sides held talks on the law and order situation in Karachi.",
    LEAD + "They discussed the budget and the floods.",
    LEAD + "The leaders exchanged views on the overall political situation of the country.",
    "The PPP and MQM-P lawmakers discussed the performance of the coalition government.",
    "The MQM-P could leave the coalition with the PML-N if the funds are not released, a source said.",
)


@pytest.mark.parametrize("text", TALKS)
def test_talks_are_no_arrangement_yet(document: Documents, text: str) -> None:
    assert {POLARITY[c.status] for c in read(document(text))} == {"talks"}


@pytest.mark.parametrize("text", MADE)
def test_what_talks_came_to(document: Documents, text: str) -> None:
    assert {POLARITY[c.status] for c in read(document(text))} == {"on"}


@pytest.mark.parametrize("text", NONE_OR_OVER)
def test_refusals_and_ends(document: Documents, text: str) -> None:
    assert {POLARITY[c.status] for c in read(document(text))} == {"off"}


@pytest.mark.parametrize("text", QUIET)
def test_other_talks_and_threats(document: Documents, text: str) -> None:
    assert not read(document(text))
