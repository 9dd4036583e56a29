"""Apart from etl.jobs.inputs, so that commands which read nothing need not import the readers."""

STDIN = "-"


class NothingToRead(Exception):
    """The paths hold no input at all."""
