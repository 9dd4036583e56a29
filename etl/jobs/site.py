"""The job behind `make site`: the documentation as a site that needs no network, in a folder."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import Any

from etl.jobs.query import read_book
from etl.settings import Settings
from etl.site.commands import command_page
from etl.site.dictionary import dictionary_page
from etl.site.lineage import lineage_page
from etl.site.manifest import catalogue, models, read_manifest
from etl.site.queries import PAGE, with_sql
from etl.site.sources import Page, SiteError, pictures, read_pages


def build_site(settings: Settings, folder: Path) -> Path:
    """Write the site into the folder, which is emptied first; gives the path of its first page.

    Raises SiteError for a page with a link that leads nowhere, or where dbt or MkDocs fail.
    """
    from mkdocs.commands.build import build
    from mkdocs.config import load_config
    from mkdocs.exceptions import Abort, MkDocsException

    sources = folder.with_name(f"{folder.name}-sources")
    shutil.rmtree(sources, ignore_errors=True)
    shutil.copytree(settings.checkout / "docs" / "theme", sources / "theme")
    for place, path in pictures(settings.checkout).items():
        (sources / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, sources / place)
    pages = all_pages(settings)
    for page in pages:
        (sources / page.path).parent.mkdir(parents=True, exist_ok=True)
        (sources / page.path).write_text(page.text, encoding="utf-8")
    try:
        config = load_config(
            str(settings.checkout / "mkdocs.yml"), docs_dir=str(sources), site_dir=str(folder), strict=True
        )
        config["nav"] = with_others(config["nav"], [page.path for page in pages])
        config.plugins.on_startup(command="build", dirty=False)
        build(config)
        config.plugins.on_shutdown()
    except (Abort, MkDocsException) as error:
        raise SiteError(f"MkDocs: {error}") from error
    return folder / "index.html"


def all_pages(settings: Settings) -> list[Page]:
    """Those that people wrote and those that the project says of itself."""
    manifest = read_manifest(settings.dbt_project)
    book = read_book(settings)
    written = [with_sql(page, book) if page.path == PAGE else page for page in read_pages(settings.checkout)]
    return [*written, command_page(), dictionary_page(catalogue(manifest)), lineage_page(models(manifest))]


def with_others(nav: list[Any], paths: list[str]) -> list[Any]:
    """The contents of mkdocs.yml, with the pages that it does not name at the end."""
    named = set(_leaves(nav))
    others: list[Any] = [path for path in sorted(paths) if path not in named]
    return [*nav, {"More": others}] if others else nav


def _leaves(nav: Any) -> list[str]:
    if isinstance(nav, str):
        return [nav]
    parts = nav.values() if isinstance(nav, dict) else nav
    return [leaf for part in parts for leaf in _leaves(part)]


if __name__ == "__main__":
    done = build_site(Settings.from_environment(), Path(sys.argv[1]).resolve())
    print(f"{done}; look at it with `python3 -m http.server --directory {sys.argv[1]}`")
