"""How long reading takes, beside the plain pipeline of spaCy over the same articles in the same run.

Run `python -m bench.reading`. Each row is a process of its own that takes the articles again and again; the
fastest pass counts, in processor time. Rates are in articles of 400 words a second and core. Prints a Markdown table.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from etl.jobs.extraction import Extraction
from etl.jobs.inputs import batched
from etl.reading import read_path
from etl.records import Article
from etl.settings import CHECKOUT, Settings

ARTICLES = CHECKOUT / "seeds" / "articles"
PIPELINE_PYTHON = CHECKOUT / ".venv-bench" / "bin" / "python"
WORDS = 400  # in the article that rates are told in
AT_LEAST = 3_000  # articles in the run over all cores


@dataclass(frozen=True, slots=True)
class Row:
    """One thing measured."""

    name: str
    seconds: float  # of a pass over the articles
    start: float  # seconds until the first article
    megabytes: float  # at most, resident


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--passes", type=int, default=7)
    parser.add_argument(
        "--articles", type=Path, default=ARTICLES, help="a folder; by default the sample, which is dense"
    )
    options = parser.parse_args()
    passes: int = options.passes
    folder: Path = options.articles
    articles = [record for record in read_path(folder) if isinstance(record, Article) and record.language == "en"]
    words = sum(article.word_count for article in articles)
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as texts:
        texts.writelines(json.dumps(article.body) + "\n" for article in articles)
        texts.flush()
        rows = [
            _measure(sys.executable, "ours.py", "read", passes, folder),
            _measure(sys.executable, "ours.py", "extract", passes, folder),
            _measure(str(PIPELINE_PYTHON), "spacy_pipeline.py", "plain spaCy pipeline", passes, Path(texts.name)),
        ]
    print(f"{len(articles)} articles, {words:,} words; the fastest of {passes} passes\n")
    print(f"| | articles of {WORDS} words a second and core | ms an article | start, s | memory, MB |")
    print("|---|---:|---:|---:|---:|")
    for row in rows:
        rate = words / WORDS / row.seconds
        print(f"| {row.name} | {rate:.0f} | {1000 / rate:.1f} | {row.start:.1f} | {row.megabytes:.0f} |")
    _all_cores(articles, words)


def _measure(python: str, script: str, name: str, passes: int, source: Path) -> Row:
    command = [python, str(Path(__file__).with_name(script)), name, str(passes), str(source)]
    done = subprocess.run(command, cwd=CHECKOUT, check=True, capture_output=True, text=True)
    return Row(name, **json.loads(done.stdout))


def _all_cores(articles: list[Article], words: int) -> None:
    """The process pool of `load` and `extract`, its start included."""
    settings = Settings.from_environment()
    began = time.perf_counter()
    copies = -(-AT_LEAST // len(articles))
    for _ in Extraction(settings.reference, settings.workers).run(batched(articles * copies, 32)):
        pass
    seconds = time.perf_counter() - began
    rate = words * copies / WORDS / seconds
    print(f"\nIn {settings.workers} processes: {len(articles) * copies:,} articles in {seconds:.0f} s, ", end="")
    print(f"{rate:.0f} articles of {WORDS} words a second.")


if __name__ == "__main__":
    main()
