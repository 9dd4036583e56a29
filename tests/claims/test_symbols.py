"""The symbols that stand for parties in running text are symbols of the reference."""

from __future__ import annotations

import csv
import re

import pytest

from etl.claims.symbols import BEST_KNOWN, SYMBOLS, by_word, either_number
from etl.settings import CHECKOUT

ALSO = {("QWP", "lantern")}  # its lamp, as newspapers call it too


def test_every_symbol_is_one_of_the_reference() -> None:
    with (CHECKOUT / "seeds" / "reference" / "party_aliases.csv").open(encoding="utf-8", newline="") as file:
        known = {(row["party_code"], row["alias"]) for row in csv.DictReader(file) if row["kind"] == "symbol"}
    ours = {(party, word) for party, words in SYMBOLS.items() for word in words}
    assert ours - known == ALSO
    assert set(BEST_KNOWN) <= set(SYMBOLS)


def test_a_symbol_of_two_parties_is_of_both() -> None:
    assert by_word()["kite"] == ("MQM-P", "MQM")
    assert by_word()["arrow"] == ("PPP",)


@pytest.mark.parametrize(
    ("party", "said", "not_said"), [("PML-N", "lions tiger", "lioness"), ("JI", "scale scales", "scaless")]
)
def test_either_number(party: str, said: str, not_said: str) -> None:
    assert all(re.fullmatch(either_number(party), word) for word in said.split())
    assert not re.fullmatch(either_number(party), not_said)
