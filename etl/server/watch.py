"""A server that has stopped answering, noticed from beside: by itself a client waits for its answer for ever."""

from __future__ import annotations

import contextlib
import os
import select
import socket
import threading
import time
from collections.abc import Iterator
from typing import Any

import psycopg

from etl.server.connection import Connection, ServerError
from etl.server.server import Server

PAUSE = 2.0  # seconds between two questions
SLICE = 0.5  # seconds after which the watch looks whether it is still wanted


class ServerHangs(ServerError):
    """The server is there but says nothing."""


@contextlib.contextmanager
def watched(server: Server) -> Iterator[None]:
    """While the block runs, ask the server for signs of life, on a connection of its own.

    Where none comes for `settings.server_timeout` seconds, every connection of this process to the server is cut, as
    long as the block lasts, so that whatever waits for it ends with an error, and ServerHangs is raised in that
    error's place. A long query is no silence: other connections are answered meanwhile. Raises
    psycopg.OperationalError where it cannot connect.
    """
    watch = _Watch(server.owner, server.settings.server_timeout)
    watch.start()
    try:
        yield
    except Exception as error:
        if watch.is_silent or _hangs(error):
            raise ServerHangs(watch.said) from error
        raise
    finally:
        watch.over.set()
        watch.join()
    if watch.is_silent:  # the block took the cut connections for granted, as dbt does
        raise ServerHangs(watch.said)


def _hangs(error: BaseException | None) -> bool:
    """Whether an error came up in what a watch within had given up: letting go of cut connections fails, too."""
    while error is not None and not isinstance(error, ServerHangs):
        error = error.__cause__ or error.__context__
    return error is not None


class _Watch(threading.Thread):
    def __init__(self, owner: Connection, patience: float) -> None:
        super().__init__(name="server-watch", daemon=True)
        self.owner = owner
        self.patience = patience
        self.over = threading.Event()
        self.is_silent = False
        self.connection = self._connect()
        with socket.socket(fileno=os.dup(self.connection.fileno())) as ours:
            self.peer = ours.getpeername()

    @property
    def said(self) -> str:
        where = f"{self.owner.host}:{self.owner.port}"
        return f"the server at {where} has not answered for {self.patience:g} seconds: it hangs, or its network does"

    def run(self) -> None:
        try:
            while not self.is_silent and not self.over.wait(PAUSE):
                try:
                    if self.connection.closed:
                        self.connection = self._connect()
                    self.is_silent = not self._answers()
                except psycopg.errors.ConnectionTimeout:
                    self.is_silent = True
                except psycopg.OperationalError:  # gone or starting: whoever works on it hears of that by himself
                    self.connection.close()
            while self.is_silent:  # dbt goes on to its next model, with new connections that hang as well
                cut(self.peer)
                if self.over.wait(SLICE):
                    break
        finally:
            self.connection.close()

    def _connect(self) -> psycopg.Connection[Any]:
        return self.owner.connect(autocommit=True, timeout=max(2, int(self.patience)))

    def _answers(self) -> bool:
        """True once the server says anything, or nobody wants to know any more."""
        asked = self.connection.pgconn
        asked.send_query(b"SELECT 1")
        deadline = time.monotonic() + self.patience
        while asked.is_busy():
            if self.over.is_set():
                return True
            if time.monotonic() > deadline:
                return False
            if select.select([asked.socket], [], [], SLICE)[0]:
                asked.consume_input()
        while asked.get_result() is not None:
            pass
        return True


def cut(peer: Any) -> None:
    """Shut this process's sockets that lead to this address, whoever opened them."""
    for name in os.listdir("/dev/fd"):
        try:
            descriptor = os.dup(int(name))
        except OSError:  # closed meanwhile
            continue
        try:
            found = socket.socket(fileno=descriptor)
        except OSError:  # no socket
            os.close(descriptor)
            continue
        with found, contextlib.suppress(OSError):
            if found.getpeername() == peer:
                found.shutdown(socket.SHUT_RDWR)
