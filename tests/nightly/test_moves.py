"""What moved over a night, by real builds: an alliance of another status, a fact that reports begin to dispute."""

from __future__ import annotations

import json
from pathlib import Path

from etl.jobs.moves import find_moves, standing
from etl.jobs.nightly import nightly
from etl.night_page import night_page
from etl.server import Server
from tests.nightly.nights import declare

TALKS = (
    "ISLAMABAD: The PML-N and the PPP are in talks on forming a coalition government in the centre, leaders of both"
    " parties said on Monday. The two sides held talks on a coalition government."
)
AGREED = (
    "ISLAMABAD: The PML-N and the PPP agreed on Wednesday to form a coalition government in the centre, their leaders"
    " announced. The PML-N and the PPP have reached an agreement to form a coalition government."
)


def drop(folder: Path, name: str, text: str, day: str) -> None:
    article = {"text": text, "url": f"https://example.com/{name}", "outlet": "Dawn", "published_on": day}
    (folder / f"{name}.json").write_text(json.dumps(article))


def test_a_status_that_changed_is_on_the_page(night_server: Server, tmp_path: Path) -> None:
    box = tmp_path / "box"
    box.mkdir()
    declared = declare(tmp_path / "s.toml", "box folder box")
    drop(box, "talks", TALKS, "2024-02-12")
    first = nightly(night_server, declared)
    assert first.exit_status == 0
    assert first.moves == ()  # all is new, nothing moved
    drop(box, "agreed", AGREED, "2024-02-14")
    second = nightly(night_server, declared)
    moved = [line for line in second.moves if not line.startswith("disputed")]
    assert len(moved) == 1
    assert moved[0].startswith("PML-N, PPP, coalition government")
    assert moved[0].endswith(": in talks → agreed")
    assert moved[0] in night_page(second)
    assert nightly(night_server, declared).moves == ()
    with night_server.owner.connect(autocommit=True) as connection:
        before = standing(connection)
        connection.execute("UPDATE marts.fct_alliances SET is_disputed = true WHERE party_codes = 'PML-N,PPP'")
        (line,) = find_moves(connection, before)
        assert line.startswith("disputed alliance: kind coalition government; parties PML-N,PPP; status agreed")
        assert find_moves(connection, standing(connection)) == ()
        assert find_moves(connection, None) == ()


def test_before_the_first_build_nothing_stands(night_server: Server) -> None:
    with night_server.owner.connect(autocommit=True) as connection:
        assert standing(connection) is None
        assert find_moves(connection, None) == ()
