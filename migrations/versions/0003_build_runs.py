"""Builds of the marts in audit.

Revision: 0003
Follows: 0002
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    moment = postgresql.TIMESTAMP(timezone=True)
    op.create_table(
        "build_run",
        sa.Column("build_run_id", sa.Text(), nullable=False, comment="Random UUID of the build."),
        sa.Column("started_at", moment, nullable=False, comment="When it began."),
        sa.Column("finished_at", moment, server_default=sa.text("now()"), nullable=False, comment="When it ended."),
        sa.Column("status", sa.Text(), nullable=False, comment="succeeded or failed."),
        sa.Column(
            "fingerprint",
            sa.Text(),
            nullable=False,
            comment="SHA-256 of the dbt project, the reference data and the state of staging: equal means nothing "
            "to build.",
        ),
        sa.Column("failure_count", sa.Integer(), nullable=False, comment="Models, seeds and tests that failed."),
        sa.Column("message", sa.Text(), nullable=True, comment="The first failure."),
        sa.CheckConstraint("status IN ('succeeded', 'failed')", name=op.f("ck_build_run_status")),
        sa.PrimaryKeyConstraint("build_run_id", name="pk_build_run"),
        schema="audit",
        comment="Builds of the marts; one row a build.",
    )
    op.create_index("ix_build_run_finished_at", "build_run", ["finished_at"], schema="audit")
    op.execute("GRANT SELECT, INSERT ON audit.build_run TO ittehad_transformer")


def downgrade() -> None:
    op.drop_table("build_run", schema="audit")
