"""Bytes to text: byte order marks, UTF-8, UTF-16, and the old Windows code pages."""

from __future__ import annotations

import codecs
import re

from etl.reading.rejected import Refusal

_MARKS = (  # UTF-32 before UTF-16: its little-endian mark begins with that of UTF-16
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SIGNATURES = (
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"RIFF", "a RIFF media file"),
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or office document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"{\\rtf", "a rich text document"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"(\xb5/\xfd", "a zstd archive"),
    (b"SQLite format 3", "a database"),
)
_CONTROLS = re.compile("[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.I)


def decode(data: bytes, *, html: bool = False) -> tuple[str, str]:
    """Text of `data` and the name of its encoding.

    Byte order mark first, then UTF-8, UTF-16 without a mark, a page's declared charset (`html`), and
    last the single-byte encodings. The same bytes always give the same text.

    Raises:
        Refusal: the bytes are not text: a known binary format, NUL characters, control characters.
    """
    for signature, what in _SIGNATURES:
        if data.startswith(signature):
            raise Refusal("decode", f"looks like {what}, not text; convert it to text first")
    text, encoding = _decode(data, html)
    check_text(text)
    return text, encoding


def check_text(text: str) -> None:
    """Refuse what PostgreSQL cannot store as text, and binary data that happened to decode.

    Raises:
        Refusal: a NUL, a lone surrogate, or many control characters.
    """
    at = text.find("\0")
    if at >= 0:
        raise Refusal("decode", f"a NUL character at position {at}: not plain text; remove it or save as UTF-8")
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        why = f"half a character (lone surrogate) at position {error.start}; repair the text's escapes"
        raise Refusal("decode", why) from None
    if len(_CONTROLS.findall(text, 0, 65536)) > max(4, min(len(text), 65536) // 100):
        raise Refusal("decode", "control characters all through it: binary data, not text; convert it first")


def _decode(data: bytes, html: bool) -> tuple[str, str]:
    for mark, name in _MARKS:
        if data.startswith(mark):
            try:
                return data.decode(name), name.removesuffix("-sig")
            except UnicodeDecodeError as error:
                why = f"marked as {name.removesuffix('-sig')} but broken at byte {error.start}; save it again as UTF-8"
                raise Refusal("decode", why) from None
    wide = _unmarked_utf16(data)
    if wide:
        return data.decode(wide), wide
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        pass
    if html:
        declared = _declared(data)
        if declared:
            return data.decode(declared), declared
    return _mixed_utf8(data) or _single_byte(data)


def _unmarked_utf16(data: bytes) -> str | None:
    """UTF-16 of mostly Latin text without a mark: every second byte is NUL."""
    head = data[:4096]
    if len(head) < 8 or len(data) % 2 or head.count(0) < len(head) // 4:
        return None
    for name, high in (("utf-16-le", head[1::2]), ("utf-16-be", head[0::2])):
        if high.count(0) > len(high) * 0.6:
            try:
                data.decode(name)
            except UnicodeDecodeError:
                return None
            return name
    return None


def _declared(data: bytes) -> str | None:
    found = _META_CHARSET.search(data, 0, 4096)
    if not found:
        return None
    try:
        name = codecs.lookup(found[1].decode("ascii")).name
        if name == "iso8859-1":  # what pages call Latin-1 is Windows-1252, as browsers read it
            name = "cp1252"
        data.decode(name)
    except (LookupError, ValueError):
        return None
    return name


def _mixed_utf8(data: bytes) -> tuple[str, str] | None:
    """UTF-8 with a few stray single bytes (pasted from elsewhere, or cut in a character)."""
    text = data.decode("utf-8", "surrogateescape")
    strays = sum("\udc80" <= c <= "\udcff" for c in text)
    if sum(c > "\x7f" for c in text) < 2 * strays:  # fewer whole characters than strays: no UTF-8 at all
        return None
    fixed = (_windows(ord(c) - 0xDC00) if "\udc80" <= c <= "\udcff" else c for c in text)
    return "".join(fixed), "utf-8"


def _windows(byte: int) -> str:
    raw = bytes([byte])
    try:
        return raw.decode("cp1252")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def _single_byte(data: bytes) -> tuple[str, str]:
    """Latin text as Windows-1252 or Latin-1; text mostly of high bytes by its letter statistics."""
    high = sum(b > 0x7F for b in data[:65536])
    if high > min(len(data), 65536) * 0.15:
        from charset_normalizer import from_bytes  # takes time to import, and few files need it

        best = from_bytes(data[:65536]).best()
        if best is not None:
            try:
                return data.decode(best.encoding), best.encoding
            except UnicodeDecodeError:
                pass
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return data.decode("latin-1"), "latin-1"
    return text, "cp1252" if any(0x80 <= b <= 0x9F for b in data) else "latin-1"
