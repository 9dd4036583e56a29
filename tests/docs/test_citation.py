"""The citation names the version that is installed, and exports and terms agree on the licence."""

from __future__ import annotations

import importlib.metadata

import yaml

from etl.export import terms
from etl.settings import CHECKOUT


def test_the_citation_is_of_the_version_that_is_installed() -> None:
    cited = yaml.safe_load((CHECKOUT / "CITATION.cff").read_text(encoding="utf-8"))
    assert str(cited["version"]) == importlib.metadata.version("ittehad")
    assert cited["references"][0]["url"] == terms.SOURCES[0].path


def test_the_terms_are_those_that_exports_carry() -> None:
    text = (CHECKOUT / "LICENSE-DATA.md").read_text(encoding="utf-8")
    assert terms.LICENCE_TITLE in text
    assert terms.LICENCE_PATH in text
    for column in terms.OTHERS_WORDS:
        assert f".{column}`" in text
