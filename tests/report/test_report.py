"""What the command writes: the same bytes, nothing outside, within the limits asked for."""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
import json
import re
import struct
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from etl.cli import cli
from etl.jobs.report import ReportError, report
from etl.report.charts import CHARTS
from etl.report.scope import Scope
from etl.server import Server
from tests.dbt.helpers import rows
from tests.report.conftest import copied, making


def data_of(file: Path) -> Any:
    found = re.search(r'<script type="application/json" id="data">(.*?)</script>', file.read_text(), re.DOTALL)
    assert found
    return json.loads(found.group(1))


def facts_of(file: Path) -> list[dict[str, Any]]:
    table = data_of(file)["facts"]
    return [dict(zip(table["columns"], row, strict=True)) for row in table["rows"]]


def test_the_same_marts_give_the_same_bytes(sample: Server, sample_report: Path, tmp_path: Path) -> None:
    with copied(sample) as other, other.owner.connect(autocommit=True) as connection:
        # The same rows lie in another order on the disk.
        for table in ("fct_meetings", "fct_evidence", "dim_article", "fct_alliance_events"):
            connection.execute(f"CREATE TEMPORARY TABLE kept AS SELECT * FROM marts.{table} ORDER BY random()")
            connection.execute("SET session_replication_role = replica")
            connection.execute(f"DELETE FROM marts.{table}")
            connection.execute(f"INSERT INTO marts.{table} SELECT * FROM kept")
            connection.execute("DROP TABLE kept")
        again = report(other, tmp_path / "again.html", making()).file
    assert again.read_bytes() == sample_report.read_bytes()


def test_the_page_names_no_address_but_those_of_articles(sample: Server, sample_report: Path) -> None:
    text = sample_report.read_text()
    outside = re.sub(r"<script.*?</script>|<style.*?</style>", "", text, flags=re.DOTALL)
    assert set(re.findall(r'\b(?:src|href|action|srcset|data)="([^"#][^"]*)"', outside)) == {"data:,"}
    assert re.search(r"@import|url\(", "".join(re.findall(r"<style>.*?</style>", text, re.DOTALL))) is None
    urls = {url for (url,) in rows(sample, "SELECT url FROM marts.dim_article")}
    sources = data_of(sample_report)["sources"]
    at = sources["columns"].index("url")
    assert {row[at] for row in sources["rows"]} <= urls | {None}


def test_the_policy_allows_the_scripts_and_the_style_of_the_page_alone(sample_report: Path) -> None:
    text = sample_report.read_text()
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', text)
    assert policy
    rules = dict(rule.strip().split(" ", 1) for rule in policy.group(1).split(";"))
    assert rules["default-src"] == "'none'"
    assert rules["base-uri"] == rules["form-action"] == "'none'"
    assert "unsafe" not in policy.group(1)

    def hashes(tag: str) -> set[str]:
        bodies = re.findall(rf"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
        return {f"'sha256-{base64.b64encode(hashlib.sha256(one.encode()).digest()).decode()}'" for one in bodies}

    assert set(rules["script-src"].split()) == hashes("script")
    assert set(rules["style-src"].split()) == hashes("style")


def test_the_runtime_is_there_once(sample_report: Path) -> None:
    text = sample_report.read_text()
    assert text.count("<script>") == 2
    assert len(text.encode()) < 2_000_000


def test_every_reported_fact_is_in_the_table_with_quotes(sample: Server, sample_report: Path) -> None:
    expected = {
        fact_id: (disputed, float(confidence), quotes)
        for fact_id, disputed, confidence, quotes in rows(
            sample,
            "SELECT fact_id, is_disputed, confidence, count(DISTINCT (article_id, quote, modality))::integer FROM ("
            " SELECT meeting_id AS fact_id, is_disputed, f.confidence FROM marts.fct_meetings AS f UNION ALL"
            " SELECT alliance_id, is_disputed, f.confidence FROM marts.fct_alliances AS f UNION ALL"
            " SELECT result_id, is_disputed, f.confidence FROM marts.fct_results AS f WHERE has_report UNION ALL"
            " SELECT defection_id, is_disputed, f.confidence FROM marts.fct_defections AS f) AS f"
            " JOIN (SELECT fact_id, article_id, quote, modality FROM marts.fct_evidence) AS e USING (fact_id)"
            " GROUP BY 1, 2, 3",
        )
    }
    found = {one["id"]: (one["disputed"], one["confidence"], one["quoteCount"]) for one in facts_of(sample_report)}
    assert found == expected
    assert all(0 < len(one["quotes"]) <= 5 for one in facts_of(sample_report))


def test_days_and_parties_limit_the_whole_file(sample: Server, tmp_path: Path) -> None:
    scope = Scope(dt.date(2024, 2, 9), dt.date(2024, 2, 15), ("ANP", "MQM-P"))
    written = report(sample, tmp_path / "some.html", making(scope))
    expected = rows(
        sample,
        "SELECT DISTINCT meeting_id FROM marts.fct_meetings JOIN marts.bridge_meeting_parties USING (meeting_id)"
        " WHERE party_code IN ('ANP', 'MQM-P')"
        " AND coalesce(met_on, first_reported_on) BETWEEN '2024-02-09' AND '2024-02-15'",
    )
    facts = facts_of(written.file)
    assert {one["id"] for one in facts if one["kind"] == "meeting"} == {key for (key,) in expected} != set()
    assert all("|ANP|" in one["p"] or "|MQM-P|" in one["p"] for one in facts)
    text = written.file.read_text()
    assert "Limited to facts of ANP or MQM-P from 9 February 2024 up to 15 February 2024." in text


def test_what_the_table_leaves_out_is_said(sample: Server, tmp_path: Path) -> None:
    written = report(sample, tmp_path / "few.html", making(facts_at_most=10))
    assert written.listed_count == 10 < written.fact_count
    text = written.file.read_text()
    assert f"This table holds the latest 10 of {written.fact_count} facts; {written.fact_count - 10} earlier" in text
    counts = data_of(written.file)["datasets"]["counts"]
    assert sum(row[counts["columns"].index("n")] for row in counts["rows"]) == written.fact_count
    days = [one["t"] for one in facts_of(written.file)]
    assert days == sorted(days, reverse=True)


def test_pictures_have_names_of_their_own_and_the_same_bytes(sample: Server, tmp_path: Path) -> None:
    first = report(sample, tmp_path / "a.html", making(), tmp_path / "one").pictures
    second = report(sample, tmp_path / "b.html", making(), tmp_path / "two").pictures
    names = sorted(f"{chart.name}.{form}" for chart in CHARTS for form in ("png", "svg"))
    assert sorted(one.name for one in first) == names
    assert [one.read_bytes() for one in first] == [one.read_bytes() for one in second]
    for file in first:
        content = file.read_bytes()
        if file.suffix == ".png":
            assert content.startswith(b"\x89PNG\r\n\x1a\n")
            width, height = struct.unpack(">II", content[16:24])
            assert width > 1500
            assert height > 200
        else:
            assert content.startswith(b"<svg")
            assert b"var(--" not in content
            assert content.count(b'role="graphics-symbol"') > 2


def ittehad(server: Server, *arguments: str) -> Result:
    """The command on a database of the server."""
    environment = {"ITTEHAD_HOME": str(server.settings.home), "ITTEHAD_DATABASE_URL": server.owner.url()}
    return CliRunner().invoke(cli, arguments, env=environment)


def test_the_command_writes_and_says_what(sample: Server, sample_report: Path, tmp_path: Path) -> None:
    done = ittehad(sample, "report", str(tmp_path / "new" / "r.html"), "--facts", "5000")
    assert done.exit_code == 0, done.output
    assert re.search(r"r\.html: \d+ facts, \d\.\d MB\n", done.output)
    assert (tmp_path / "new" / "r.html").read_bytes() == sample_report.read_bytes()
    assert [one.name for one in (tmp_path / "new").iterdir()] == ["r.html"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["r.html", "-o", "s.html"], "not both"),
        (["--since", "2024-02-30"], "does not match"),
        (["--since", "2024-03-01", "--until", "2024-02-01"], "--since is after --until"),
        (["--party", "NOSUCH", "-o", "{tmp}/r.html"], "there is no party 'NOSUCH'"),
        (["{tmp}/file/r.html"], "cannot write"),
    ],
)
def test_wrong_usage_is_status_2(sample: Server, tmp_path: Path, arguments: list[str], said: str) -> None:
    (tmp_path / "file").touch()
    done = ittehad(sample, "report", *(one.format(tmp=tmp_path) for one in arguments))
    assert done.exit_code == 2
    assert said in done.output
    assert not (tmp_path / "r.html").exists()


def test_no_marts_is_one_line(database: Server, tmp_path: Path) -> None:
    with pytest.raises(ReportError, match=r"^there are no marts yet; `ittehad build` makes them$"):
        report(database, tmp_path / "r.html", making())
    assert list(tmp_path.iterdir()) == []


def test_the_reader_is_who_reads(sample: Server, tmp_path: Path) -> None:
    """What is closed to the reader is closed to the report."""
    with copied(sample) as other, other.owner.connect(autocommit=True) as connection:
        connection.execute("REVOKE SELECT ON marts.fct_evidence FROM ittehad_reader")
        done = ittehad(other, "report", str(tmp_path / "r.html"))
    assert done.exit_code != 0
    assert "permission denied" in str(done.exception) + done.output
