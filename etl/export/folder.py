"""A folder that appears whole or not at all.

An export is written beside its destination, in a folder whose lock its process holds, and moved into place when it is
complete. A process that is killed leaves only the folder beside; the next export there removes it.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import fcntl
import hashlib
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from etl.export.catalogue import ExportError

SUMS = "SHA256SUMS"
MARKER = "datapackage.json"
PARTIAL = ".partial"
EXCHANGE = 2  # RENAME_EXCHANGE of renameat2(2)
AT_FDCWD = -100


@contextlib.contextmanager
def whole_folder(destination: Path) -> Iterator[Path]:
    """A folder to write into; when the block ends well it takes the place of `destination`.

    Raises ExportError where something that is no export stands there, or where it cannot be written.
    """
    destination = destination.resolve()
    refuse_other(destination)
    try:
        destination.parent.mkdir(parents=True, exist_ok=True)
        _remove_leftovers(destination)
        work = destination.with_name(f".{destination.name}.{os.getpid()}{PARTIAL}")
        work.mkdir()
    except OSError as error:
        raise ExportError(f"cannot write to {destination.parent}: {error.strerror}") from error
    lock = os.open(work, os.O_RDONLY)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield work
        refuse_other(destination)  # what came while we wrote
        _put(work, destination)
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EBUSY, errno.EACCES, errno.EROFS, errno.EXDEV}:
            raise ExportError(f"cannot write {destination}: {error.strerror}") from error
        raise
    finally:
        os.close(lock)
        shutil.rmtree(work, ignore_errors=True)


def refuse_other(destination: Path) -> None:
    """Raise ExportError unless there is nothing, an empty folder, or an export with nothing added to it."""
    if not destination.exists():
        return
    if not destination.is_dir():
        raise ExportError(f"{destination} is a file; name a folder that is new, empty, or an earlier export")
    found = {path.relative_to(destination).as_posix() for path in destination.rglob("*") if not path.is_dir()}
    if not found:
        return
    if not {SUMS, MARKER} <= found:
        raise ExportError(f"{destination} holds other things than an export; name a folder that is new or empty")
    if added := sorted(found - listed(destination) - {SUMS}):
        raise ExportError(f"{destination} holds {added[0]!r}, which no export wrote; move it away first")


def listed(folder: Path) -> set[str]:
    """The files that the folder's checksums name."""
    lines = (folder / SUMS).read_text(encoding="utf-8").splitlines()
    return {line.split("  ", 1)[1] for line in lines if "  " in line}


def sha256(path: Path) -> str:
    """Of a file's bytes, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def write_sums(folder: Path) -> None:
    """SHA256SUMS of all files in the folder, as `sha256sum -c` reads it."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and path.name != SUMS)
    lines = [f"{sha256(path)}  {path.relative_to(folder).as_posix()}\n" for path in files]
    (folder / SUMS).write_text("".join(lines), encoding="utf-8", newline="")


def _put(work: Path, destination: Path) -> None:
    if not destination.exists():
        work.rename(destination)
    elif not _exchange(work, destination):
        old = work.with_name(work.name.removesuffix(PARTIAL) + f"-old{PARTIAL}")
        destination.rename(old)
        work.rename(destination)
        shutil.rmtree(old)


def _exchange(one: Path, other: Path) -> bool:
    """Let two folders change places in one step; False where the system cannot."""
    if not sys.platform.startswith("linux"):
        return False
    rename = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if rename is None:
        return False
    done: int = rename(AT_FDCWD, os.fsencode(one), AT_FDCWD, os.fsencode(other), EXCHANGE)
    if done == 0:
        return True
    number = ctypes.get_errno()
    if number in {errno.EINVAL, errno.ENOSYS}:  # the file system, or the kernel, does not know how
        return False
    raise OSError(number, os.strerror(number))


def _remove_leftovers(destination: Path) -> None:
    """Folders of exports that were killed: nobody holds their lock."""
    prefix = f".{destination.name}."
    for path in destination.parent.iterdir():
        if not (path.name.startswith(prefix) and path.name.endswith(PARTIAL) and path.is_dir()):
            continue
        with contextlib.suppress(OSError):
            lock = os.open(path, os.O_RDONLY)
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                shutil.rmtree(path)
            finally:
                os.close(lock)
