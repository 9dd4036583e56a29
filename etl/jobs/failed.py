"""Apart from etl.jobs.processes, so that commands which extract nothing need not import the extractor."""


class ExtractionError(Exception):
    """Extraction does not work at all, whatever the article; the message says what to do."""
