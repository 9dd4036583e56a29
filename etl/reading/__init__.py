"""Reading: files, folders and streams to articles.

`read_path` and `read_stream` give an `Article` for each good document and a `Rejected` for each bad one.
"""

from __future__ import annotations

from etl.reading.columns import Columns
from etl.reading.dateline import Dateline, find_dateline
from etl.reading.rejected import Rejected
from etl.reading.sources import SIZE_LIMIT, read_path, read_stream

__all__ = ["SIZE_LIMIT", "Columns", "Dateline", "Rejected", "find_dateline", "read_path", "read_stream"]
