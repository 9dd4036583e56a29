"""Claims of articles into raw, staging and audit: idempotent, one transaction a batch."""

from etl.loading.batch import Extracted
from etl.loading.rejection import Rejection
from etl.loading.run import LoadRun, RunTotals, load_run
from etl.loading.versions import Verdict, Version

__all__ = ["Extracted", "LoadRun", "Rejection", "RunTotals", "Verdict", "Version", "load_run"]
