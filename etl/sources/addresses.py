"""Which network addresses may be reached, checked on the address that is connected to and no other.

A name that resolves to a public address when asked first and to a private one a moment later gains nothing:
the connection is made to the very address that was looked at.
"""

from __future__ import annotations

import contextlib
import ipaddress
import socket
import threading
import time
from collections.abc import Iterator
from typing import Any

import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import ConnectTimeoutError, NameResolutionError, NewConnectionError

NAT64 = ipaddress.ip_network("64:ff9b::/96")
Address = ipaddress.IPv4Address | ipaddress.IPv6Address


class ForbiddenAddress(Exception):
    """The host's address is not one that may be reached."""


def may_reach(address: str, *, allow_private: bool) -> bool:
    """Whether a source may be at this address. Cloud metadata services (link-local) are never allowed."""
    ip = _meant(ipaddress.ip_address(address.partition("%")[0]))
    if ip.is_multicast or ip.is_unspecified or ip.is_link_local:
        return False
    return ip.is_global or (allow_private and (ip.is_private or ip.is_loopback))


def _meant(ip: Address) -> Address:
    """The IPv4 address that an IPv6 one stands for."""
    if isinstance(ip, ipaddress.IPv6Address):
        inside = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
        if inside is None and ip in NAT64:
            inside = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        return inside or ip
    return ip


class _Guarded:
    """What both kinds of connection share."""

    allow_private = False
    opened: list[Any]  # connections of this client, for cutting them off

    def _new_conn(self: Any) -> socket.socket:
        timeout = self.timeout if isinstance(self.timeout, int | float) else None
        try:
            found = socket.getaddrinfo(self._dns_host, self.port, type=socket.SOCK_STREAM)
        except (socket.gaierror, UnicodeError) as error:
            cause = error if isinstance(error, socket.gaierror) else socket.gaierror(str(error))
            raise NameResolutionError(self.host, self, cause) from error
        allowed = [str(one[4][0]) for one in found if may_reach(str(one[4][0]), allow_private=self.allow_private)]
        if not allowed:
            raise ForbiddenAddress(f"{self.host} is at a private address, which this source may not reach")
        problem: OSError | None = None
        for address in allowed:
            try:
                connected = socket.create_connection((address, self.port), timeout)
                self.opened.append(self)
                return connected
            except OSError as error:
                problem = error
        if isinstance(problem, TimeoutError):
            raise ConnectTimeoutError(self, f"no connection to {self.host} within {timeout} s") from problem
        raise NewConnectionError(self, f"no connection to {self.host}: {problem}") from problem


def guarded_pools(*, allow_private: bool, opened: list[Any]) -> urllib3.PoolManager:
    """Connection pools that reach allowed addresses alone; every connection made is added to `opened`."""
    guard = {"allow_private": allow_private, "opened": opened}
    plain = type("GuardedHTTP", (_Guarded, HTTPConnection), guard)
    secure = type("GuardedHTTPS", (_Guarded, HTTPSConnection), guard)
    manager = urllib3.PoolManager(num_pools=20, maxsize=1, headers={})
    manager.pool_classes_by_scheme = {
        "http": type("HTTPPool", (HTTPConnectionPool,), {"ConnectionCls": plain}),
        "https": type("HTTPSPool", (HTTPSConnectionPool,), {"ConnectionCls": secure}),
    }
    return manager


@contextlib.contextmanager
def cut_off(opened: list[Any], deadline: float) -> Iterator[None]:
    """End what goes on over these connections, whatever it waits for, once `deadline` (of time.monotonic) is past.

    What was cut off may look like an early end: ask for the time afterwards.
    """
    opened[:] = [one for one in opened if one.sock is not None]  # those kept alive may be used again

    def cut() -> None:
        for connection in list(opened):
            with contextlib.suppress(OSError, AttributeError):
                connection.sock.shutdown(socket.SHUT_RDWR)

    timer = threading.Timer(max(0.0, deadline - time.monotonic()), cut)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
