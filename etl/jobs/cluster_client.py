"""The connection to a Dask scheduler, and what to say where there is none."""

from __future__ import annotations

import asyncio
import logging
import shlex
import sys
from typing import TYPE_CHECKING

from etl.jobs.failed import ExtractionError

if TYPE_CHECKING:
    from distributed import Client

ANSWER = 30  # seconds a scheduler may take to answer: a busy one takes its time
REACH = 5  # seconds to reach its machine


def connect(address: str) -> Client:
    """A client of the scheduler; certificates for tls:// come from Dask's own configuration. Close it in the end.

    Raises ExtractionError where Dask is not installed, or nobody answers in its language.
    """
    try:
        from distributed import Client
    except ImportError as error:
        raise ExtractionError(
            f"a cluster needs the package distributed: {shlex.quote(sys.executable)} -m pip install distributed"
        ) from error
    for name in ("distributed", "distributed.client", "distributed.comm", "tornado"):
        logging.getLogger(name).setLevel(logging.CRITICAL)  # what goes wrong is told by us, once
    try:
        asyncio.run(asyncio.wait_for(_knock(address), REACH + ANSWER))
        return Client(address, timeout=f"{ANSWER}s", set_as_default=False)
    # Who does not speak Dask makes it fail in any way, up to a MemoryError for a message of impossible length.
    except Exception as error:
        raise ExtractionError(
            f"no Dask scheduler answers at {address} ({one_line(error)}); start one with `dask scheduler`,"
            " or leave --executor and ITTEHAD_EXECUTOR out to work on this machine"
        ) from error


def one_line(error: BaseException) -> str:
    """What an error says, short enough for a line."""
    said = " ".join(str(error).split())
    return f"{said or type(error).__name__}"[:200]


async def _knock(address: str) -> None:
    """Ask who is there. A Client whose scheduler does not answer in kind would be long in going away."""
    from distributed.core import rpc
    from distributed.security import Security

    host, _, port = address.partition("://")[2].rpartition(":")
    _, way = await asyncio.wait_for(asyncio.open_connection(host.strip("[]"), int(port)), REACH)
    way.close()
    async with rpc(address, timeout=ANSWER, connection_args=Security().get_connection_args("client")) as scheduler:
        await scheduler.identity()
