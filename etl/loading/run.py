"""A load run: batches in, each in one transaction, its progress in audit.load_run."""

from __future__ import annotations

import contextlib
import datetime as dt
import socket
import uuid
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import psycopg

from etl.loading.batch import Extracted, create_incoming, write_raw, write_staging
from etl.loading.rejection import PAYLOAD_LIMIT, Rejection
from etl.loading.text import storable
from etl.loading.versions import Verdict, Version, current_versions, verdict
from etl.records import Article
from etl.server import Connection

LOCK = 0x1773AE  # two loaders at once take turns, batch by batch


@dataclass(frozen=True, slots=True)
class RunTotals:
    """What a run did."""

    article_count: int = 0  # read
    new_article_count: int = 0  # written: new, changed, or extracted anew
    claim_count: int = 0  # of the articles written
    rejections: tuple[Rejection, ...] = ()  # without their payloads
    unread: Mapping[str, int] = field(default_factory=dict)  # articles by language, of those no claims are read in


@dataclass(frozen=True, slots=True)
class Abandoned:
    """A run whose process was killed; what it had committed is there."""

    command: str
    started_at: dt.datetime
    rejected_count: int


class LoadRun:
    """An open run. Made by `load_run`."""

    def __init__(self, connection: psycopg.Connection[Any], load_run_id: str, extractor_version: str) -> None:
        self.connection = connection
        self.load_run_id = load_run_id
        self.extractor_version = extractor_version
        self.totals = RunTotals()
        self.abandoned: tuple[Abandoned, ...] = ()

    def plan(self, articles: Sequence[Article]) -> list[tuple[Verdict, Version]]:
        """For each article whether it needs extraction. A hint: `load` decides again under its lock."""
        arrived = [Version.of(article, self.extractor_version) for article in articles]
        current = current_versions(self.connection, [version.article_id for version in arrived])
        return [(verdict(version, current.get(version.article_id)), version) for version in arrived]

    def load(
        self,
        arrived: Sequence[Extracted],
        rejections: Sequence[Rejection] = (),
        unchanged: int = 0,
        unread: Mapping[str, int] | None = None,
    ) -> None:
        """One batch, all of it or nothing. An article the database refuses is rejected alone.

        `unchanged` counts articles that were read but, by `plan`, are there already; `unread` those by language
        that are kept without claims.

        Raises psycopg.OperationalError where the server is gone.
        """
        with self.connection.transaction():
            self.connection.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK])
            refused: list[Rejection] = []
            try:
                with self.connection.transaction():
                    written, claims = self._write(arrived)
            except (psycopg.DataError, psycopg.IntegrityError):
                written, claims = 0, 0
                for one in arrived:
                    try:
                        with self.connection.transaction():
                            done = self._write([one])
                        written, claims = written + done[0], claims + done[1]
                    except (psycopg.DataError, psycopg.IntegrityError) as error:
                        reason = f"{one.article.source_uri}: {str(error).splitlines()[0]}"
                        refused.append(Rejection(one.article.source_uri, "load", reason, one.article.raw))
            self._reject([*rejections, *refused])
            totals = RunTotals(
                self.totals.article_count + len(arrived) + unchanged,
                self.totals.new_article_count + written,
                self.totals.claim_count + claims,
                # Their payloads are kept in the database; here they would fill the memory of a long run.
                (*self.totals.rejections, *(replace(one, payload=b"") for one in (*rejections, *refused))),
                Counter(self.totals.unread) + Counter(unread or {}),
            )
            self._record(totals)
        self.totals = totals

    def _write(self, arrived: Sequence[Extracted]) -> tuple[int, int]:
        told = [(one, one.version or Version.of(one.article, self.extractor_version)) for one in arrived]
        current = current_versions(self.connection, [version.article_id for _, version in told])
        there = frozenset(current)
        winners: dict[str, tuple[Extracted, Version]] = {}
        for one, version in told:
            now = current.get(version.article_id)
            if one.is_reread and now is not None and now.article_version_id != version.article_version_id:
                continue
            if one.claims is not None and verdict(version, now) == "new":
                current[version.article_id] = version
                winners[version.article_id] = one, version
        write_raw(self.connection, [(one.article, version) for one, version in told], self.load_run_id)
        if not winners:
            return 0, 0
        claims = write_staging(self.connection, winners.values(), there, self.load_run_id)
        self.connection.execute(
            "UPDATE audit.rejected_input SET replayed_at = now() WHERE source_uri = ANY(%s) AND replayed_at IS NULL",
            [[version.source_uri for _, version in winners.values()]],
        )
        return len(winners), claims

    def _reject(self, rejections: Sequence[Rejection]) -> None:
        with self.connection.cursor() as cursor:
            cursor.executemany(
                """
                INSERT INTO audit.rejected_input AS t
                    (rejected_input_id, load_run_id, source_uri, stage, reason, payload, byte_count)
                VALUES (%s, %s, %s, %s, %s, %s, %s)
                ON CONFLICT (rejected_input_id) DO UPDATE SET replayed_at = NULL WHERE t.replayed_at IS NOT NULL
                """,
                [
                    (
                        rejection.rejected_input_id,
                        self.load_run_id,
                        storable(rejection.source_uri),
                        rejection.stage,
                        storable(rejection.reason),
                        rejection.payload[:PAYLOAD_LIMIT],
                        len(rejection.payload[:PAYLOAD_LIMIT]),
                    )
                    for rejection in rejections
                ],
            )

    def _record(self, totals: RunTotals) -> None:
        self.connection.execute(
            """
            UPDATE audit.load_run
            SET article_count = %s, new_article_count = %s, claim_count = %s, rejected_count = %s
            WHERE load_run_id = %s
            """,
            [
                totals.article_count,
                totals.new_article_count,
                totals.claim_count,
                len(totals.rejections),
                self.load_run_id,
            ],
        )


@contextlib.contextmanager
def load_run(loader: Connection, command: str, extractor_version: str) -> Iterator[LoadRun]:
    """A run in audit.load_run that ends as succeeded, as failed when an exception leaves the block,
    or as abandoned, which the next run finds, when its process was killed."""
    load_run_id = str(uuid.uuid4())
    with loader.connect(autocommit=True) as connection:
        # Held while the connection lives: who can take the lock of a running run knows that its process is gone.
        connection.execute("SELECT pg_advisory_lock(%s, hashtext(%s))", [LOCK, load_run_id])
        abandoned = _close_abandoned(connection)
        connection.execute(
            "INSERT INTO audit.load_run (load_run_id, command, status, extractor_version, host)"
            " VALUES (%s, %s, 'running', %s, %s)",
            [load_run_id, storable(command), extractor_version, socket.gethostname()],
        )
        create_incoming(connection)
        try:
            run = LoadRun(connection, load_run_id, extractor_version)
            run.abandoned = abandoned
            yield run
        except BaseException as error:
            with contextlib.suppress(psycopg.Error):  # the server may be what failed
                _finish(connection, load_run_id, "failed", f"{type(error).__name__}: {error}")
            raise
        _finish(connection, load_run_id, "succeeded", None)


def _close_abandoned(connection: psycopg.Connection[Any]) -> tuple[Abandoned, ...]:
    """Mark the runs whose process is gone; gives them."""
    running = connection.execute(
        "SELECT load_run_id, command, started_at, rejected_count FROM audit.load_run WHERE status = 'running'"
        " ORDER BY started_at"
    ).fetchall()
    closed: list[Abandoned] = []
    for load_run_id, *told in running:
        key = [LOCK, load_run_id]
        row = connection.execute("SELECT pg_try_advisory_lock(%s, hashtext(%s))", key).fetchone()
        if row == (True,):
            _finish(connection, load_run_id, "abandoned", "its process ended without a word")
            connection.execute("SELECT pg_advisory_unlock(%s, hashtext(%s))", key)
            closed.append(Abandoned(*told))
    return tuple(closed)


def _finish(connection: psycopg.Connection[Any], load_run_id: str, status: str, message: str | None) -> None:
    connection.execute(
        "UPDATE audit.load_run SET status = %s, message = %s, finished_at = now() WHERE load_run_id = %s",
        [status, storable(message) if message else None, load_run_id],
    )
