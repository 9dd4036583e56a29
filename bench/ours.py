"""Reading alone, or the whole of `ittehad extract`, in one process: `ours.py read|extract PASSES FOLDER`."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from passes import report

BEGAN = time.perf_counter()

from etl.claims import Extractor  # noqa: E402 (its import is part of the start)
from etl.reading import read_path  # noqa: E402
from etl.records import Article  # noqa: E402
from etl.settings import Settings  # noqa: E402


def main() -> None:
    what, passes, folder = sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])
    extractor = Extractor.from_reference(Settings.from_environment().reference)

    def one_pass() -> None:
        for record in read_path(folder):
            if what == "extract" and isinstance(record, Article):
                extractor.extract(record).to_json()

    report(one_pass, passes, time.perf_counter() - BEGAN)


if __name__ == "__main__":
    main()
