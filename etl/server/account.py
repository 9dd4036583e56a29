"""Which account the embedded server runs as, and what that account can reach.

PostgreSQL refuses to run as root. Started by root, the server runs as `postgres` or `nobody`; that account
must be able to walk to its data, which it cannot below a closed folder such as /root.
"""

from __future__ import annotations

import os
import pwd
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from etl.server.connection import ServerError


@dataclass(frozen=True, slots=True)
class Account:
    name: str
    uid: int
    gid: int
    is_other: bool  # not the account of this process

    @property
    def popen(self) -> dict[str, Any]:
        """Arguments for subprocess that start a program as this account."""
        return {"user": self.uid, "group": self.gid, "extra_groups": []} if self.is_other else {}

    def give(self, path: Path, mode: int) -> None:
        """Make the account the owner of `path`."""
        if self.is_other:
            os.chown(path, self.uid, self.gid)
        os.chmod(path, mode)

    def can_search(self, folder: Path) -> bool:
        """Whether permission bits let the account pass through this one folder."""
        info = folder.stat()
        if info.st_uid == self.uid:
            return bool(info.st_mode & stat.S_IXUSR)
        if info.st_gid == self.gid:
            return bool(info.st_mode & stat.S_IXGRP)
        return bool(info.st_mode & stat.S_IXOTH)

    def first_closed(self, folder: Path) -> Path | None:
        """The outermost existing folder on the way to `folder`, or itself, that the account cannot enter."""
        if not self.is_other:
            return None
        real = folder.resolve()
        return next((p for p in reversed([real, *real.parents]) if p.exists() and not self.can_search(p)), None)


def server_account() -> Account:
    """This process's own account, or for root the first of `postgres` and `nobody` that exists.

    Raises ServerError where root has neither, and for an account without a name, which PostgreSQL refuses.
    """
    uid = os.geteuid()
    if uid != 0:
        try:
            return Account(pwd.getpwuid(uid).pw_name, uid, os.getegid(), False)
        except KeyError as error:
            raise ServerError(
                f"user id {uid} has no name here, and PostgreSQL wants one: add it to /etc/passwd, "
                "or set ITTEHAD_DATABASE_URL"
            ) from error
    for name in ("postgres", "nobody"):
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        return Account(name, entry.pw_uid, entry.pw_gid, True)
    raise ServerError("PostgreSQL does not run as root, and there is no account postgres or nobody: run as a user")
