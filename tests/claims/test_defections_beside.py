"""Defections told beside the plain sentence: by description first, of company, with origins told elsewhere."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from etl.claims import defections
from etl.claims.document import Document

Make = Callable[..., Document]

TOLD: list[tuple[str, set[str]]] = [
    # described first, named next
    (
        "A former Balochistan minister, once a close aide of Nawaz Sharif, crossed over to the PPP on Tuesday. Rashid "
        "Bangash said that he had been promised nothing.",
        {"Rashid Bangash None>PPP done"},
    ),
    (
        "A close aide of former prime minister Imran Khan abandoned his party on Wednesday. Rashid Bangash, who was an "
        "adviser in Khan's cabinet, told reporters that he was tired.",
        {"Rashid Bangash PTI>None done"},
    ),
    ("A former minister joined the PPP on Tuesday. Rashid Bangash welcomed him.", set()),
    (
        "The exodus from the PTI went on with two more lawmakers bidding adieu. They are Rashid Bangash and Naeem Tarin.",
        {"Rashid Bangash PTI>None done", "Naeem Tarin PTI>None done"},
    ),
    # the verb said once for several
    (
        "Rashid Bangash has shifted from the PTI to the IPP, Naeem Tarin from the PML-N to the PTI and Gul Sher Mandokhel "
        "from the PPP to the PML-N.",
        {
            "Rashid Bangash PTI>IPP done",
            "Naeem Tarin PML-N>PTI done",
            "Gul Sher Mandokhel PPP>PML-N done",
        },
    ),
    (
        "QWP's Rashid Bangash and Naeem Tarin have changed sides, the former to the PML-N and the latter to the PTI.",
        {"Rashid Bangash QWP>PML-N done", "Naeem Tarin QWP>PTI done"},
    ),
    # who leaves to stand alone
    (
        "PML-N vice president Rashid Bangash has filed papers as an independent and handed in his resignation from the "
        "party.",
        {"Rashid Bangash PML-N>IND done"},
    ),
    (
        "Rashid Bangash of the PML-N quit the party on Monday. He had contested as an independent in 2013.",
        {"Rashid Bangash PML-N>None done"},
    ),
    # company
    (
        "ANP's Rashid Bangash, together with 11 village council chairmen, joined the PTI on Sunday.",
        {"Rashid Bangash ANP>PTI done", "11 village council chairmen ANP>PTI done"},
    ),
    (
        "Rashid Bangash of the ANP joined the PTI on Sunday, bringing along his son Naeem Tarin and ten legislators.",
        {"Rashid Bangash ANP>PTI done", "Naeem Tarin ANP>PTI done", "ten legislators ANP>PTI done"},
    ),
    # where from: a role beside the name, what he served, those he was one of, who speaks of it
    (
        "Rashid Bangash, president of the ANP in Kohat district, joined the PTI on Sunday.",
        {"Rashid Bangash ANP>PTI done"},
    ),
    (
        "Rashid Bangash, who served as aviation minister under Imran Khan, joined the PPP on Sunday.",
        {"Rashid Bangash PTI>PPP done"},
    ),
    (
        "Three members who had been elected on PTI tickets sat across the aisle. Rashid Bangash and Naeem Tarin joined the "
        "PPP and Gul Sher Mandokhel joined the PML-N.",
        {"Rashid Bangash PTI>PPP done", "Naeem Tarin PTI>PPP done", "Gul Sher Mandokhel PTI>PML-N done"},
    ),
    (
        "Rashid Bangash joined the PPP on Sunday. The BAP did not comment on his exit.",
        {"Rashid Bangash BAP>PPP done"},
    ),
    (
        "In another jolt to the ruling PML-N, Rashid Bangash joined the PPP on Sunday.",
        {"Rashid Bangash PML-N>PPP done"},
    ),
    (
        "Rashid Bangash joined the PPP on Sunday, bringing to an end the family's 15-year affiliation with the PML-N.",
        {"Rashid Bangash PML-N>PPP done"},
    ),
    # nobody in particular, and no change of side
    ("ANP's Rashid Bangash claimed that hundreds of PPP workers of Kohat had joined the party.", set()),
    (
        "The two called on Rashid Bangash at Zardari House. Six MPAs had joined the PPP a day earlier.",
        {"Six MPAs None>PPP done"},
    ),
    ("Asked about his departure from the PTI, Rashid Bangash laughed.", set()),
    ("Rashid Bangash of the PTI had declined to enter the Sunni Ittehad Council with the rest.", set()),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_told_beside(text: str, told: set[str], document: Make) -> None:
    found = defections.read(document(text))
    assert {f"{d.person or d.group} {d.from_party}>{d.to_party} {d.status}" for d in found} == told
