"""Word of a night to a webhook and a healthcheck, over a real server; whatever happens there, the night goes on."""

from __future__ import annotations

import json
import logging
import os
from pathlib import Path
from typing import Any

import pytest

from etl.jobs import unattended as job
from etl.jobs.one_night import NightTaken, one_night
from etl.jobs.unattended import Reported
from etl.server import Server, ServerError
from etl.settings import Settings
from etl.sources.night_settings import Healthcheck, NightSettings, Webhook
from etl.sources.telling import Teller
from tests.nightly.nights import declare, night_process, unbuilt
from tests.sources.web import Web, dead_address

SECRET = "s3cr3t-of-the-webhook"


def tables(web: Web, more: str = "") -> str:
    return f"""
[healthcheck]
url = "{web.base}/ping/{SECRET}?rid=1"
allow_private = true
[webhook]
url = "{web.base}/hook/{SECRET}"
token = "{SECRET}"
allow_private = true
{more}
"""


def settings_of(server: Server, home: Path) -> Settings:
    return Settings(home=home, database_url=server.owner.url(), workers=1)


def run(server: Server, home: Path, text: str, *sources: str) -> Reported:
    declared = declare(home / "s.toml", *sources, tables=text)
    return job.unattended(settings_of(server, home), declared)


def told(web: Web) -> list[tuple[str, Any]]:
    """What was asked for below /ping and /hook, with the bodies."""
    pairs = zip(web.asked, web.bodies, strict=True)
    return [(path, json.loads(body) if body else None) for path, body in pairs if path.startswith(("/ping", "/hook"))]


@pytest.fixture(autouse=True)
def no_build(night_server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    unbuilt(night_server, monkeypatch)


@pytest.fixture
def hooks(web: Web) -> Web:
    for path in ("/start", "", "/fail"):
        web.pages[f"/ping/{SECRET}{path}?rid=1"] = b"OK"
    web.pages[f"/hook/{SECRET}"] = b"ok"
    return web


def test_a_good_night_is_told(night_server: Server, hooks: Web, tmp_path: Path) -> None:
    done = run(night_server, tmp_path, tables(hooks), f"paper feed {hooks.feed('/feed', [1, 2])}")
    paths = [path for path, _ in told(hooks)]
    assert paths == [f"/ping/{SECRET}/start?rid=1", f"/ping/{SECRET}?rid=1", f"/hook/{SECRET}"]
    said = told(hooks)[-1][1]
    assert (said["exit_status"], said["new_articles"], said["to_look_at"]) == (0, 2, [])
    assert said["text"] == done.page == done.file.read_text()
    assert said["load_run_id"] == done.night.load_run_id
    sent = next(one for path, one in zip(hooks.asked, hooks.headers, strict=True) if path.startswith("/hook"))
    assert sent["Authorization"] == f"Bearer {SECRET}"
    assert sent["Content-Type"] == "application/json"


def test_a_bad_night_is_told_as_failed(night_server: Server, hooks: Web, tmp_path: Path) -> None:
    done = run(night_server, tmp_path, tables(hooks, 'when = "problem"'), f"dead feed {dead_address()}/feed")
    assert done.night.exit_status == 2
    assert [path for path, _ in told(hooks)][1:] == [f"/ping/{SECRET}/fail?rid=1", f"/hook/{SECRET}"]
    assert "dead failed" in told(hooks)[-1][1]["to_look_at"][0]


def test_only_problems_where_so_wished(night_server: Server, hooks: Web, tmp_path: Path) -> None:
    text = tables(hooks, 'when = "problem"')
    run(night_server, tmp_path, text, f"paper feed {hooks.feed('/feed', [1])}")
    assert not any(path.startswith("/hook") for path in hooks.asked)


def test_a_night_that_breaks_off_is_told(night_server: Server, hooks: Web, tmp_path: Path, monkeypatch: Any) -> None:
    def broken(*_: object) -> None:
        raise ServerError("the disk is full")

    monkeypatch.setattr("etl.jobs.nightly.record_source", broken)
    with pytest.raises(ServerError):
        run(night_server, tmp_path, tables(hooks), f"paper feed {hooks.feed('/feed', [1])}")
    assert [path for path, _ in told(hooks)][1:] == [f"/ping/{SECRET}/fail?rid=1", f"/hook/{SECRET}"]
    assert told(hooks)[-1][1]["message"] == "ServerError: the disk is full"


def test_no_server_is_told_and_a_second_night_is_not(night_server: Server, hooks: Web, tmp_path: Path) -> None:
    declared = declare(tmp_path / "s.toml", f"paper feed {hooks.feed('/feed', [1])}", tables=tables(hooks))
    nowhere = Settings(home=tmp_path, database_url="postgresql://nobody@127.0.0.1:1/none", workers=1)
    with pytest.raises(Exception, match="cannot connect to the server"):
        job.unattended(nowhere, declared)
    assert [path for path, _ in told(hooks)] == [f"/ping/{SECRET}/fail?rid=1", f"/hook/{SECRET}"]
    hooks.asked.clear()
    with one_night(night_server), pytest.raises(NightTaken):
        job.unattended(settings_of(night_server, tmp_path), declared)
    assert hooks.asked == []


@pytest.mark.parametrize("answer", [404, 500, "hang", "drip-header", "https://example.com/"])
def test_a_night_does_not_care_whether_it_was_heard(
    night_server: Server, hooks: Web, tmp_path: Path, answer: int | str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("etl.sources.telling.TRIES", 2)
    for path in list(hooks.pages):
        hooks.pages[path] = answer
    text = tables(hooks, "timeout_seconds = 0.3").replace("[webhook]", "timeout_seconds = 0.3\n[webhook]")
    done = run(night_server, tmp_path, text, f"paper feed {hooks.feed('/feed', [1])}")
    assert (done.night.exit_status, done.night.totals.new_article_count) == (0, 1)
    tries = 2 if answer in (500, "hang", "drip-header") else 1
    assert [path for path, _ in told(hooks)].count(f"/hook/{SECRET}") == tries


def test_nothing_secret_is_logged(night_server: Server, hooks: Web, tmp_path: Path) -> None:
    """By the real command, which logs as JSON: when all is well, and when nothing is."""
    declare(tmp_path / "s.toml", f"paper feed {hooks.feed('/feed', [1])}", tables=tables(hooks))
    for answer, event in ((b"ok", "webhook told"), (404, "webhook fails")):
        hooks.pages[f"/hook/{SECRET}"] = answer
        process = night_process(night_server, tmp_path / "s.toml", tmp_path)
        out, logs = process.communicate(timeout=120)
        assert process.returncode == 0
        assert SECRET not in out + logs
        (said,) = [one for one in map(json.loads, logs.splitlines()) if one["event"] == event]
        assert said["host"] == "127.0.0.1"
    assert SECRET not in repr(declare(tmp_path / "s.toml", "x folder x", tables=tables(hooks)))


def test_private_addresses_and_token_files(hooks: Web, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "ittehad.nightly")
    logging.getLogger("ittehad").propagate = True
    hook = Webhook(url=f"{hooks.base}/hook/{SECRET}")
    Teller(NightSettings(webhook=hook), "x").ends({}, is_failed=False, is_problem=False)
    assert hooks.asked == []
    assert "private address" in vars(caplog.records[-1])["problem"]
    (tmp_path / "token").write_text("from a file\n")
    hook = Webhook(url=hook.url, allow_private=True, token_file=str(tmp_path / "token"))
    Teller(NightSettings(webhook=hook), "x").ends({}, is_failed=False, is_problem=False)
    assert hooks.headers[-1]["Authorization"] == "Bearer from a file"
    os.remove(tmp_path / "token")
    Teller(NightSettings(webhook=hook), "x").ends({}, is_failed=False, is_problem=False)
    assert len(hooks.asked) == 1
    assert "token_file cannot be read" in vars(caplog.records[-1])["problem"]


def test_addresses_of_ones_own_and_another_try(hooks: Web) -> None:
    hooks.pages |= {"/up": [503, 200], "/down": 200}
    check = Healthcheck(
        url=f"{hooks.base}/up", start_url=f"{hooks.base}/go", failure_url=f"{hooks.base}/down", allow_private=True
    )
    teller = Teller(NightSettings(healthcheck=check), "Ittehad/1", pause=0.01)
    teller.begins()
    teller.ends({}, is_failed=False, is_problem=True)
    teller.ends({}, is_failed=True, is_problem=True)
    assert hooks.asked == ["/go", "/up", "/up", "/down"]
    assert hooks.agents == {"Ittehad/1"}


def test_nobody_to_tell() -> None:
    Teller(NightSettings(), "x").begins()
    Teller(NightSettings(), "x").ends({}, is_failed=True, is_problem=True)
