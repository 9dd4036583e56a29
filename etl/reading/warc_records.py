"""Records of a WARC file, each by itself: a broken one is told apart, and the next is found."""

from __future__ import annotations

import contextlib
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

_PIECE = 1 << 16
_KEPT = 1 << 20  # packed bytes remembered, to look for the next member in
_HEADER_LIMIT = 1 << 16
_GZIP = b"\x1f\x8b\x08"
_START = re.compile(rb"WARC/[01]\.\d+\r?\n")
_BLANK = re.compile(rb"\r?\n\r?\n")
_LENGTH = re.compile(rb"^content-length:[ \t]*(\d{1,15})[ \t]*\r?$", re.I | re.M)


@dataclass(frozen=True, slots=True)
class WarcRecord:
    """Bytes of one record, header and block. `problem` says why they are no whole record; a block beyond the
    limit is left out, with `is_too_large`."""

    data: bytes
    problem: str | None = None
    is_too_large: bool = False


class Swollen(Exception):
    """Packed data that unpacks beyond all measure."""


def warc_records(stream: BinaryIO, limit: int, expansion: int) -> Iterator[WarcRecord]:
    """Records in order. `limit`: bytes that a record is kept with; `expansion`: times its packed size that a
    packed file may unpack to, past the first `limit`.

    Raises:
        Swollen, OSError.
    """
    head = stream.read(2)
    pieces = _unpacked(stream, head, limit, expansion) if head == _GZIP[:2] else _plain(stream, head)
    reader = _Pieces(pieces)
    while True:
        skipped, problem = reader.seek(_START)
        if problem or skipped.strip(b"\r\n\0 "):
            yield WarcRecord(skipped[:limit], problem or "no WARC record begins where one should")
        if reader.is_at_end:
            return
        if not problem:
            yield reader.record(limit)


class _Pieces:
    """Pieces of bytes as one buffer. A piece that is a str says that what came before breaks off there."""

    def __init__(self, pieces: Iterator[bytes | str]) -> None:
        self._pieces = pieces
        self._buffer = bytearray()
        self._problem: str | None = None
        self._is_end = False

    def _more(self) -> bool:
        """Whether something was added; not beyond a break."""
        if self._problem or self._is_end:
            return False
        piece = next(self._pieces, None)
        if piece is None:
            self._is_end = True
            return False
        if isinstance(piece, str):
            self._problem = piece
            return False
        self._buffer += piece
        return True

    @property
    def is_at_end(self) -> bool:
        return self._is_end and not self._buffer

    def _broken(self) -> str:
        problem, self._problem = self._problem, None
        return problem or "it ends in the middle of a record (cut short?)"

    def seek(self, start: re.Pattern[bytes]) -> tuple[bytes, str | None]:
        """Go to the next record's first byte, the end, or a break; gives what was passed over, and the break."""
        skipped = bytearray()
        while True:
            match = start.search(self._buffer)
            gone = match.start() if match else max(0, len(self._buffer) - 16)  # a beginning may be cut in two
            skipped += self._buffer[: min(gone, _KEPT - len(skipped))]
            del self._buffer[:gone]
            if match:
                return bytes(skipped), None
            if not self._more():
                skipped += self._buffer
                self._buffer.clear()
                return bytes(skipped), self._broken() if self._problem else None

    def record(self, limit: int) -> WarcRecord:
        """The record that begins here."""
        while (blank := _BLANK.search(self._buffer)) is None:
            if len(self._buffer) > _HEADER_LIMIT:
                return self._cut("its header has no end")
            if not self._more():
                return self._cut(self._broken())
        length = _LENGTH.search(self._buffer, 0, blank.end())
        if length is None:
            return self._cut("no Content-Length in its header")
        size = blank.end() + int(length[1])
        is_too_large = size > limit
        left = size + 2  # a record is whole when the line that closes it is there
        data = bytearray()
        kept = blank.end() if is_too_large else size
        while left > 0:
            taken = self._buffer[:left]
            del self._buffer[: len(taken)]
            left -= len(taken)
            if len(data) < kept:
                data += taken
            if left > 0 and not self._more():
                if left <= 2 and self._is_end and not self._problem:  # some writers leave the last line end out
                    break
                return WarcRecord(bytes(data[:limit]), self._broken())
        return WarcRecord(bytes(data[:kept]), None, is_too_large)

    def _cut(self, problem: str) -> WarcRecord:
        """What cannot be a record, up to where another may begin."""
        data = bytes(self._buffer[:_HEADER_LIMIT])
        del self._buffer[:8]
        rest = _START.search(self._buffer)
        del self._buffer[: rest.start() if rest else len(self._buffer)]
        return WarcRecord(data, problem)


def _plain(stream: BinaryIO, head: bytes) -> Iterator[bytes | str]:
    while head:
        yield head
        head = stream.read(_PIECE)


def _unpacked(stream: BinaryIO, head: bytes, limit: int, expansion: int) -> Iterator[bytes | str]:
    """What the gzip members hold; a str where one is broken, after which the next one that begins a record is
    sought."""
    packed = unpacked = 0
    feed = bytes(head)
    member = bytearray(feed)  # packed bytes since the member's beginning, as far as they are remembered
    unpacker = zlib.decompressobj(wbits=31)
    while True:
        try:
            piece = unpacker.decompress(feed, _PIECE)
            problem = None
        except zlib.error:
            piece, problem = b"", "broken gzip data (damaged)"
        unpacked += len(piece)
        if unpacked > 2 * limit + expansion * packed:
            raise Swollen
        if piece:
            yield piece
        if unpacker.eof:
            feed = unpacker.unused_data.lstrip(b"\0")
            member = bytearray(feed)
            unpacker = zlib.decompressobj(wbits=31)
        elif not problem:
            feed = unpacker.unconsumed_tail
        if not problem and not feed and len(piece) < _PIECE:
            feed = stream.read(_PIECE)
            packed += len(feed)
            if len(member) < _KEPT:
                member += feed
            if not feed and not member:
                return
            if not feed:
                problem = "broken gzip data (cut short)"
        if problem:  # what was taken for the rest of a damaged member may be the next ones
            yield problem
            found = _next_member(member[1:], stream)
            if found is None:
                return
            feed, member = bytes(found), found
            unpacker = zlib.decompressobj(wbits=31)


def _next_member(data: bytearray, stream: BinaryIO) -> bytearray | None:
    """From where in these packed bytes, and what follows them, the next member begins that begins a record."""
    while True:
        at = data.find(_GZIP)
        while at >= 0:
            with contextlib.suppress(zlib.error):
                if zlib.decompressobj(wbits=31).decompress(bytes(data[at : at + 4096]), 64).startswith(b"WARC/"):
                    return data[at:]
            at = data.find(_GZIP, at + 1)
        more = stream.read(_PIECE)
        if not more:
            return None
        data = data[-1024:] + more  # a member may begin just before
