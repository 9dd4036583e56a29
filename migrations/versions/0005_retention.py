"""What the comments say of retention, and of the step that does it.

Revision: 0005
Follows: 0004
"""

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

NEW = (
    (
        "TABLE raw.articles",
        "Articles as they came: every version, byte for byte; rows are never changed, but that retention, where it is"
        " set, empties payloads.",
    ),
    (
        "COLUMN raw.articles.payload",
        "The input''s bytes, unpacked if it was gzipped; one line of a stream. Empty once retention let go of them.",
    ),
    ("COLUMN audit.load_step.name", "fetch, load, build, check, tidy."),
)
OLD = (
    ("TABLE raw.articles", "Articles as they came: every version, byte for byte; rows are never changed."),
    ("COLUMN raw.articles.payload", "The input''s bytes, unpacked if it was gzipped; one line of a stream."),
    ("COLUMN audit.load_step.name", "fetch, load, build, check."),
)


def upgrade() -> None:
    for what, comment in NEW:
        op.execute(f"COMMENT ON {what} IS '{comment}'")


def downgrade() -> None:
    for what, comment in OLD:
        op.execute(f"COMMENT ON {what} IS '{comment}'")
