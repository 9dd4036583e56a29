"""The job behind `make freshness`: how old the newest rows of staging are, by the limits of the dbt sources."""

from __future__ import annotations

import datetime as dt
import sys
from dataclasses import dataclass
from typing import Any

from etl.jobs.build import dbt_environment, profile_variables
from etl.server import Server, ServerError, open_server
from etl.settings import Settings

A_CENTURY = dt.timedelta(days=36525)


@dataclass(frozen=True, slots=True)
class Freshness:
    """One table of staging: `status` is pass, warn or error; a table without rows has no age."""

    table: str
    status: str
    age: dt.timedelta | None


def source_freshness(server: Server) -> list[Freshness]:
    """Every table of staging that says when its rows were written, by name.

    Raises ServerError where dbt fails.
    """
    from dbt.cli.main import dbtRunner

    project = server.settings.dbt_project
    work = server.settings.home / "dbt"
    arguments = ["--log-path", str(work / "logs"), "--log-level", "none", "--no-print", "source", "freshness"]
    arguments += ["--project-dir", str(project), "--profiles-dir", str(project)]
    arguments += ["--target-path", str(work / "freshness")]
    with dbt_environment(profile_variables(server.connection("transformer"))):
        done = dbtRunner().invoke(arguments)
    result: Any = done.result
    if result is None:
        raise ServerError(f"dbt could not tell how fresh staging is: {done.exception}")
    tables = [one for one in result.results if one.node.resource_type == "source"]
    return sorted((_freshness(one) for one in tables), key=lambda one: one.table)


def _freshness(result: Any) -> Freshness:
    age = dt.timedelta(seconds=getattr(result, "age", None) or 0)
    # dbt takes the first day of the calendar for a table without rows
    is_empty = age > A_CENTURY or not age
    status = str(result.status)
    return Freshness(result.node.name, "error" if "error" in status else status, None if is_empty else age)


if __name__ == "__main__":
    found = source_freshness(open_server(Settings.from_environment()))
    for one in found:
        print(f"{one.status:5}  staging.{one.table}: {'no rows' if one.age is None else f'{one.age} old'}")
    sys.exit(any(one.status == "error" for one in found))
