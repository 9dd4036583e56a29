"""The job behind `make docs`: dbt's documentation of the warehouse as one page of HTML."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from etl.jobs.build import dbt_environment, profile_variables
from etl.server import Server, ServerError, open_server
from etl.settings import Settings


def write_docs(server: Server, folder: Path) -> Path:
    """Write index.html into the folder; gives its path. Raises ServerError where dbt fails."""
    from dbt.cli.main import dbtRunner

    project = server.settings.dbt_project
    work = server.settings.home / "dbt"
    arguments = ["--log-path", str(work / "logs"), "--log-level", "none", "--no-print", "docs", "generate", "--static"]
    arguments += ["--project-dir", str(project), "--profiles-dir", str(project), "--target-path", str(work / "docs")]
    with dbt_environment(profile_variables(server.connection("transformer"))):
        done = dbtRunner().invoke(arguments)
    if not done.success:
        raise ServerError(f"dbt could not write its documentation: {done.exception} (see {work / 'logs' / 'dbt.log'})")
    folder.mkdir(parents=True, exist_ok=True)
    return Path(shutil.copy(work / "docs" / "static_index.html", folder / "index.html"))


if __name__ == "__main__":
    print(write_docs(open_server(Settings.from_environment()), Path(sys.argv[1])))
