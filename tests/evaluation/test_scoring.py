"""Counting: what is found, missed, an alarm, and what agrees."""

from __future__ import annotations

import pytest

from etl.evaluation.calibration import between, bins
from etl.evaluation.scoring import score
from tests.evaluation.claims import alliance, contest, defection, document, meeting


def test_found_missed_and_alarms_of_a_kind() -> None:
    gold = {"d": document(results=[contest(), contest("Zar Jan", constituency="NA-2")])}
    read = {"d": document(results=[contest(votes=99), contest(constituency="NA-3"), contest(constituency="NA-4")])}
    found = score(gold, read)
    results = found.kinds["results"]
    assert (results.found, results.missed, results.alarms) == (1, 1, 2)
    assert results.precision == pytest.approx(1 / 3)
    assert results.recall == 0.5
    assert results.f1 == pytest.approx(0.4)
    assert found.fields("results") == {"party": 1, "backed_by": 1, "outcome": 1, "votes": 0}
    assert [slip.what for slip in found.slips] == ["missed", "alarm", "alarm", "differs"]
    assert found.slips[-1].differences == (("votes", 100, 99),)


def test_each_claim_is_found_once_by_the_one_that_fits_best() -> None:
    gold = {"d": document(meetings=[meeting("Gul Khan/PPP", "Zar Jan/ANP")])}
    close, far = meeting("Gul Khan/PPP", "Zar Jan/ANP"), meeting()
    found = score(gold, {"d": document(meetings=[far, close])})
    assert (found.kinds["meetings"].found, found.kinds["meetings"].alarms) == (1, 1)
    assert [slip.claim for slip in found.slips] == [far]


def test_participants_are_counted_both_ways() -> None:
    gold = {"d": document(meetings=[meeting("Gul Khan/PPP", "Zar Jan/ANP", "Ali Raza/PPP")])}
    read = {"d": document(meetings=[meeting("Gul Khan/PPP", "Zar Jan/ANP", "Noor Shah/PPP", "Bibi Gul/ANP")])}
    found = score(gold, read)
    fields = found.fields("meetings")
    assert fields["participants_precision"] == 0.5
    assert fields["participants_recall"] == pytest.approx(2 / 3)
    assert found.slips[0].differences[0][0] == "participants"


def test_a_borderline_claim_counts_neither_way() -> None:
    gold = {"d": document(defections=[defection(borderline=True)])}
    missed, found = score(gold, {}), score(gold, {"d": document(defections=[defection()])})
    for scores in (missed, found):
        counts = scores.kinds["defections"]
        assert (counts.found, counts.missed, counts.alarms) == (0, 0, 0)


def test_a_second_claim_of_the_same_alliance_counts_neither_way() -> None:
    one, other = alliance("ANP", "PPP"), alliance("ANP", "PPP", kind="coalition_government")
    found = score({"d": document(alliances=[one])}, {"d": document(alliances=[one, other])})
    assert (found.kinds["alliances"].found, found.kinds["alliances"].alarms) == (1, 0)
    found = score({"d": document(alliances=[one, other])}, {"d": document(alliances=[one])})
    assert (found.kinds["alliances"].found, found.kinds["alliances"].missed) == (1, 0)


def test_quiet_documents_have_no_claim_at_all() -> None:
    gold = {"a": document(), "b": document(), "c": document(results=[contest(borderline=True)])}
    found = score(gold, {"a": document(results=[contest()]), "c": document(results=[contest()])})
    assert (found.documents, found.quiet_documents, found.quiet_with_alarms) == (3, 2, 1)


def test_documents_that_nobody_annotated_do_not_count() -> None:
    assert score({}, {"a": document(results=[contest()])}).overall.alarms == 0


def test_kinds_that_are_not_asked_for_do_not_count() -> None:
    gold = {"a": document(results=[contest()]), "b": document()}
    found = score(gold, {"b": document(meetings=[meeting()])}, kinds=["meetings"])
    assert (found.overall.missed, found.overall.alarms, found.quiet_with_alarms) == (0, 1, 1)


def test_confidence_is_judged_by_bins() -> None:
    gold = {"d": document(results=[contest()])}
    wrong = contest(constituency="NA-2", confidence=0.85)
    found = score(gold, {"d": document(results=[contest(confidence=0.95), wrong, wrong | {"confidence": 0.3}])})
    assert [(one.claims, one.right) for one in bins(found.judged)] == [(1, 0), (0, 0), (0, 0), (1, 0), (1, 1)]
    assert between(found.judged, 0.8).share == 0.5
    assert between([], 0.8).share is None
