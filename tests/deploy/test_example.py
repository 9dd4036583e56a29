"""The example of a sources file, the settings there are, and what is written about them: one and the same."""

from __future__ import annotations

import dataclasses
import re
import tomllib
from pathlib import Path
from typing import get_args

import pytest

from etl.reading.forms import ENDINGS
from etl.settings import CHECKOUT
from etl.sources import SourcesError, read_sources
from etl.sources.declared import FILE_LIMIT_MB, PAGE_LIMIT_MB, TABLES, Kind, Source
from etl.sources.night_settings import Checks, Healthcheck, Retention, Webhook

EXAMPLE = CHECKOUT / "deploy" / "sources.example.toml"
TEXT = EXAMPLE.read_text()
# What stands behind a # at the beginning of a line, and would be settings without it.
UNCOMMENTED = re.sub(r"^# (\[|[a-z_]+ = )", r"\1", TEXT, flags=re.M)


def names(cls: type) -> set[str]:
    return {field.name for field in dataclasses.fields(cls)}


def test_it_can_be_used_as_it_is() -> None:
    declared = read_sources(EXAMPLE)
    assert {source.kind for source in declared.sources} == set(get_args(Kind))
    assert len({source.form for source in declared.sources}) > 1


def test_its_defaults_are_those_of_the_program() -> None:
    data = tomllib.loads(TEXT)
    source = Source(name="x", kind="feed", location="x")
    assert data["defaults"] == {name: getattr(source, name) for name in data["defaults"]}
    assert data["checks"] == dataclasses.asdict(Checks())
    assert data["retention"] == dataclasses.asdict(Retention())
    assert f"size_limit_mb = {PAGE_LIMIT_MB:.0f}" in TEXT
    assert f"{FILE_LIMIT_MB:.0f} for a file" in TEXT


def test_every_setting_is_in_it_and_no_other() -> None:
    data = tomllib.loads(UNCOMMENTED.replace("token_file", 'token = "x"\ntoken_file'))
    given = {key for table in [data["defaults"], *data["source"]] for key in table}
    assert given == names(Source) - {"location"} | {"path", "url"}
    assert data.keys() == {"contact", "defaults", "source", *TABLES}
    for name, cls in TABLES.items():
        assert data[name].keys() == names(cls)


def test_what_is_commented_out_is_right(tmp_path: Path) -> None:
    (tmp_path / "webhook-token").write_text("x")
    text = re.sub(r'^(start_url|failure_url) = "…"', r'\1 = "https://hc.example/x"', UNCOMMENTED, flags=re.M)
    (tmp_path / "s.toml").write_text(text)
    night = read_sources(tmp_path / "s.toml").night
    assert night.webhook is not None
    assert night.healthcheck is not None
    assert dataclasses.replace(night.webhook, token_file=None) == Webhook(url=night.webhook.url)
    check = dataclasses.replace(night.healthcheck, start_url=None, failure_url=None)
    assert check == Healthcheck(url=night.healthcheck.url)


def test_every_form_is_named() -> None:
    for ending in ENDINGS:
        if ending not in (".htm", ".ndjson"):
            assert ending in TEXT
    for form in set(ENDINGS.values()):
        assert form in TEXT


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ("[check]\nnights = 3", "unknown setting 'check'; known are contact, defaults, source, checks, retention"),
        ("[checks]\nnigths = 3", "[checks]: unknown setting 'nigths'; known are nights"),
        ("[checks]\nnights = 0.5", "[checks]: nights is 0.5; give a whole number"),
        ("[retention]\nraw_days = -1", "[retention]: raw_days is -1"),
        ("checks = 3", "[checks]: write it as a table"),
        ("[webhook]\nwhen = 'always'", "[webhook]: url is missing"),
        ("[webhook]\nurl = 'https://x.example'\nwhen = 'never'", "when is 'never'; give one of always, problem"),
        ("[webhook]\nurl = 'slack://SECRET'", "[webhook]: url is no http or https address"),
        ("[webhook]\nurl = 'https://x.example'\ntoken_file = 'none'", "there is no token_file 'none'"),
        ("[webhook]\nurl = 'https://x.example'\ntoken_file = 's.toml'\ntoken = 'SECRET'", "either token or token_file"),
        ("[healthcheck]\nurl = 'https://x.example'\nstart_url = '/SECRET'", "start_url is no http"),
        ("[defaults]\nnam = 'x'", "unknown setting 'nam'; known are path, url, name, kind"),
        ("[defaults]\nurl = 'https://x.example'", "[defaults] has 'url', which is each source's own"),
    ],
)
def test_mistakes_are_named_and_secrets_are_not(tmp_path: Path, table: str, said: str) -> None:
    (tmp_path / "s.toml").write_text(f"{table}\n[[source]]\nname = 'a'\nkind = 'folder'\npath = 'x'\n")
    with pytest.raises(SourcesError) as raised:
        read_sources(tmp_path / "s.toml")
    assert said in str(raised.value)
    assert "SECRET" not in str(raised.value)
    assert "\n" not in str(raised.value)


def test_the_page_for_operators_speaks_of_every_table() -> None:
    page = (CHECKOUT / "docs" / "operations.md").read_text()
    for name in TABLES:
        assert f"[{name}]" in page
    for file in sorted(EXAMPLE.parent.iterdir()):
        assert file.name.removeprefix("ittehad-nightly") in page
