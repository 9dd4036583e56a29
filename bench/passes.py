"""The fastest of several passes in processor time, and what memory the process took. Needs nothing but Python."""

from __future__ import annotations

import json
import resource
import time
from collections.abc import Callable


def report(one_pass: Callable[[], None], passes: int, start: float) -> None:
    """Print the measurement as JSON; `start` is what it took to be ready."""
    fastest = min(_seconds(one_pass) for _ in range(passes))
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"seconds": fastest, "start": start, "megabytes": megabytes}))


def _seconds(one_pass: Callable[[], None]) -> float:
    began = time.process_time()
    one_pass()
    return time.process_time() - began
