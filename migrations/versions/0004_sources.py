"""Sources, what they listed, and steps of a night in audit.

Revision: 0004
Follows: 0003
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    moment = postgresql.TIMESTAMP(timezone=True)
    op.create_table(
        "source_state",
        sa.Column("source_name", sa.Text(), nullable=False, comment="The source's name in the sources file."),
        sa.Column("location", sa.Text(), nullable=False, comment="Its address or path when it was fetched last."),
        sa.Column("etag", sa.Text(), nullable=True, comment="ETag of its listing, once all that it listed was loaded."),
        sa.Column("last_modified", sa.Text(), nullable=True, comment="Last-Modified of its listing, likewise."),
        sa.Column("watermark", moment, nullable=True, comment="The listing was worked off up to this moment."),
        sa.Column(
            "created_at", moment, server_default=sa.text("now()"), nullable=False, comment="When it was fetched first."
        ),
        sa.Column(
            "tried_at", moment, server_default=sa.text("now()"), nullable=False, comment="When it was tried last."
        ),
        sa.Column("succeeded_at", moment, nullable=True, comment="When its listing could be read last."),
        sa.Column("last_new_at", moment, nullable=True, comment="When it last had something new."),
        sa.Column(
            "failure_count", sa.Integer(), server_default=sa.text("0"), nullable=False, comment="Failures in a row."
        ),
        sa.Column("message", sa.Text(), nullable=True, comment="The last failure; null once it works again."),
        sa.CheckConstraint("failure_count >= 0", name=op.f("ck_source_state_failure_count")),
        sa.PrimaryKeyConstraint("source_name", name="pk_source_state"),
        schema="audit",
        comment="Where the fetching of each declared source stands; one row a source.",
    )
    op.create_table(
        "source_item",
        sa.Column(
            "item_key", sa.Text(), nullable=False, comment="The address in its one spelling, or the file's path."
        ),
        sa.Column("location", sa.Text(), nullable=False, comment="The address or path itself."),
        sa.Column("source_name", sa.Text(), nullable=False, comment="The source that brought it last."),
        sa.Column(
            "stamp",
            sa.Text(),
            nullable=False,
            comment="What tells a changed one: the source's date, or size and time of a file.",
        ),
        sa.Column(
            "status",
            sa.Text(),
            nullable=False,
            comment="done, pending (to be tried again), or gone (nothing to be had there).",
        ),
        sa.Column(
            "attempt_count",
            sa.Integer(),
            server_default=sa.text("0"),
            nullable=False,
            comment="Failed attempts so far.",
        ),
        sa.Column("etag", sa.Text(), nullable=True, comment="Its ETag."),
        sa.Column("last_modified", sa.Text(), nullable=True, comment="Its Last-Modified."),
        sa.Column(
            "fetched_at", moment, server_default=sa.text("now()"), nullable=False, comment="When it was tried last."
        ),
        sa.Column("message", sa.Text(), nullable=True, comment="Why it failed."),
        sa.CheckConstraint("status IN ('done', 'pending', 'gone')", name=op.f("ck_source_item_status")),
        sa.PrimaryKeyConstraint("item_key", name="pk_source_item"),
        schema="audit",
        comment="Pages and files that sources listed; one row a page or file.",
    )
    op.create_table(
        "load_step",
        sa.Column("load_run_id", sa.Text(), nullable=False, comment="The run."),
        sa.Column("name", sa.Text(), nullable=False, comment="fetch, load, build, check."),
        sa.Column(
            "source_name", sa.Text(), server_default=sa.text("''"), nullable=False, comment="The source, or empty."
        ),
        sa.Column("started_at", moment, nullable=False, comment="When it began."),
        sa.Column("finished_at", moment, server_default=sa.text("now()"), nullable=False, comment="When it ended."),
        sa.Column("status", sa.Text(), nullable=False, comment="succeeded, failed or skipped."),
        sa.Column(
            "item_count",
            sa.Integer(),
            nullable=False,
            comment="What it handled: pages and files, articles, or nodes of dbt.",
        ),
        sa.Column(
            "new_count", sa.Integer(), server_default=sa.text("0"), nullable=False, comment="Of these, what was new."
        ),
        sa.Column(
            "failed_count",
            sa.Integer(),
            server_default=sa.text("0"),
            nullable=False,
            comment="Of these, what failed or was rejected.",
        ),
        sa.Column("byte_count", sa.BigInteger(), server_default=sa.text("0"), nullable=False, comment="Bytes fetched."),
        sa.Column("message", sa.Text(), nullable=True, comment="What went wrong."),
        sa.CheckConstraint("status IN ('succeeded', 'failed', 'skipped')", name=op.f("ck_load_step_status")),
        sa.ForeignKeyConstraint(["load_run_id"], ["audit.load_run.load_run_id"], name="fk_load_step_load_run_id"),
        sa.PrimaryKeyConstraint("load_run_id", "name", "source_name", name="pk_load_step"),
        schema="audit",
        comment="Steps of nightly runs; one row a step.",
    )
    op.create_index("ix_source_item_source_name", "source_item", ["source_name"], schema="audit")
    op.execute(
        "GRANT SELECT, INSERT, UPDATE ON audit.source_state, audit.source_item, audit.load_step TO ittehad_loader"
    )


def downgrade() -> None:
    for table in ("load_step", "source_item", "source_state"):
        op.drop_table(table, schema="audit")
