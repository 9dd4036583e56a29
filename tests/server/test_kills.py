"""What a kill, a crash or a crowd leaves behind, the next start copes with."""

from __future__ import annotations

import contextlib
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from etl.server import Server, open_server, stop_server
from etl.server.postmaster import find_postmaster, works_in
from etl.settings import Settings
from tests.server.conftest import postmaster_pid

START = """
import sys
from pathlib import Path
from etl.server import open_server
from etl.settings import Settings
pg_bin = Path(sys.argv[2]) if sys.argv[2] else None
server = open_server(Settings(home=Path(sys.argv[1]), pg_bin=pg_bin))
print(server.owner.url(), flush=True)
sys.stdin.read()
"""


def starter(settings: Settings) -> subprocess.Popen[str]:
    """Another process that opens the server and then waits."""
    return subprocess.Popen(
        [sys.executable, "-c", START, str(settings.home), str(settings.pg_bin or "")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=settings.checkout,
    )


def remember(server: Server, number: int) -> None:
    with server.owner.connect() as connection:
        connection.execute("CREATE TABLE IF NOT EXISTS public.kept (number int)")
        connection.execute("INSERT INTO public.kept VALUES (%s)", [number])


def remembered(server: Server) -> list[int]:
    with server.owner.connect() as connection:
        return [n for (n,) in connection.execute("SELECT number FROM public.kept ORDER BY 1")]


def test_the_server_outlives_its_owner(settings: Settings) -> None:
    owner = starter(settings)
    assert owner.stdout is not None
    url = owner.stdout.readline().strip()
    os.kill(owner.pid, signal.SIGKILL)
    owner.communicate()
    server = open_server(settings)
    assert server.owner.url() == url


def test_four_starts_at_once_give_one_server(settings: Settings) -> None:
    starters = [starter(settings) for _ in range(4)]
    urls = {s.stdout.readline().strip() for s in starters if s.stdout}
    for one in starters:
        one.communicate("")
    assert len(urls) == 1
    assert urls == {open_server(settings).owner.url()}


def test_a_killed_postmaster_is_replaced(settings: Settings) -> None:
    server = open_server(settings)
    remember(server, 1)
    os.kill(postmaster_pid(server), signal.SIGKILL)
    again = open_server(settings)
    assert remembered(again) == [1]
    assert again.owner.port == server.owner.port


def test_a_killed_postmaster_with_a_busy_backend(settings: Settings) -> None:
    server = open_server(settings)
    remember(server, 1)
    with contextlib.ExitStack() as stack:
        connection = stack.enter_context(contextlib.closing(server.owner.connect()))
        connection.execute("INSERT INTO public.kept VALUES (2)")  # never committed
        os.kill(postmaster_pid(server), signal.SIGKILL)
        assert remembered(open_server(settings)) == [1]


def test_a_zombie_postmaster_is_no_server(settings: Settings) -> None:
    """As in a container whose first process reaps no children: the pid stays, and answers to signal 0."""
    server = open_server(settings)
    remember(server, 1)
    stop_server(settings)
    assert server.data is not None
    zombie = subprocess.Popen([sys.executable, "-c", ""])
    deadline = time.monotonic() + 10
    while Path(f"/proc/{zombie.pid}/stat").read_text().split(")")[1].split()[0] != "Z":
        assert time.monotonic() < deadline
        time.sleep(0.01)
    leave_pid_file(server.data, zombie.pid, server.owner.port)
    assert find_postmaster(server.data) is None
    assert remembered(open_server(settings)) == [1]
    zombie.wait()


def test_a_pid_that_went_to_another_process_is_no_server(settings: Settings) -> None:
    server = open_server(settings)
    remember(server, 1)
    stop_server(settings)
    assert server.data is not None
    with subprocess.Popen(["sleep", "60"]) as stranger:
        try:
            leave_pid_file(server.data, stranger.pid, server.owner.port)
            assert find_postmaster(server.data) is None
            assert not stop_server(settings)
            assert stranger.poll() is None
            assert remembered(open_server(settings)) == [1]
        finally:
            stranger.kill()


def leave_pid_file(data: Path, pid: int, port: int) -> None:
    """What a killed postmaster leaves behind."""
    file = data / "postmaster.pid"
    file.write_text(f"{pid}\n{data}\n{int(time.time())}\n{port}\n\n127.0.0.1\n\nready   \n")
    os.chown(file, data.stat().st_uid, data.stat().st_gid)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(12))
def test_killed_at_any_moment_of_the_first_start(settings: Settings, seed: int) -> None:
    """However far the first start came, the next one ends with a server that works."""
    delay = random.Random(seed).uniform(0.1, 1.6)
    owner = starter(settings)
    time.sleep(delay)
    os.kill(owner.pid, signal.SIGKILL)
    owner.communicate()
    server = open_server(settings)
    remember(server, 1)
    os.kill(postmaster_pid(server), signal.SIGKILL)
    assert remembered(open_server(settings)) == [1]


def test_works_in_tells_processes_by_their_folder() -> None:
    assert works_in(os.getpid(), Path.cwd())
    assert not works_in(os.getpid(), Path("/nowhere"))
    assert not works_in(2**22 - 1, Path.cwd())
