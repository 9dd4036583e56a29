"""raw, staging and audit tables

Revision: 0001
Follows:
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


SCHEMAS = {
    "raw": "Articles as they came, never changed.",
    "staging": "What the ETL parsed: cleaned articles and claims, one table a kind.",
    "audit": "Load runs, rejected inputs, row counts.",
}


def upgrade() -> None:
    for schema, comment in SCHEMAS.items():
        op.execute(f"CREATE SCHEMA {schema}")
        op.execute(f"COMMENT ON SCHEMA {schema} IS '{comment}'")
    op.create_table(
        "load_run",
        sa.Column("load_run_id", sa.Text(), nullable=False, comment="Random UUID of the run."),
        sa.Column("command", sa.Text(), nullable=False, comment="What was asked for."),
        sa.Column(
            "started_at",
            postgresql.TIMESTAMP(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
            comment="When it began.",
        ),
        sa.Column(
            "finished_at",
            postgresql.TIMESTAMP(timezone=True),
            nullable=True,
            comment="When it ended; null while it runs.",
        ),
        sa.Column(
            "status",
            sa.Text(),
            nullable=False,
            comment="running, succeeded, failed, or abandoned (its process is gone).",
        ),
        sa.Column("article_count", sa.Integer(), server_default=sa.text("0"), nullable=False, comment="Articles read."),
        sa.Column(
            "new_article_count",
            sa.Integer(),
            server_default=sa.text("0"),
            nullable=False,
            comment="Articles written: new, changed, or extracted anew.",
        ),
        sa.Column(
            "claim_count",
            sa.Integer(),
            server_default=sa.text("0"),
            nullable=False,
            comment="Claims of the articles written.",
        ),
        sa.Column(
            "rejected_count", sa.Integer(), server_default=sa.text("0"), nullable=False, comment="Inputs rejected."
        ),
        sa.Column(
            "extractor_version",
            sa.Text(),
            nullable=False,
            comment="Version of the extraction and of its reference data.",
        ),
        sa.Column("host", sa.Text(), nullable=False, comment="Name of the machine it ran on."),
        sa.Column("message", sa.Text(), nullable=True, comment="Why it failed."),
        sa.CheckConstraint(
            "status IN ('running', 'succeeded', 'failed', 'abandoned')", name=op.f("ck_load_run_status")
        ),
        sa.PrimaryKeyConstraint("load_run_id", name="pk_load_run"),
        schema="audit",
        comment="Runs of the loader; one row a run.",
    )
    op.create_index("ix_load_run_started_at", "load_run", ["started_at"], unique=False, schema="audit")
    op.create_table(
        "row_count",
        sa.Column("schema_name", sa.Text(), nullable=False, comment="Schema of the table."),
        sa.Column("table_name", sa.Text(), nullable=False, comment="The table."),
        sa.Column(
            "counted_at",
            postgresql.TIMESTAMP(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
            comment="When it was counted.",
        ),
        sa.Column("row_count", sa.BigInteger(), nullable=False, comment="Rows at that time."),
        sa.CheckConstraint("row_count >= 0", name=op.f("ck_row_count_row_count")),
        sa.PrimaryKeyConstraint("schema_name", "table_name", "counted_at", name="pk_row_count"),
        schema="audit",
        comment="Rows of each table after each build.",
    )
    op.create_table(
        "rejected_input",
        sa.Column(
            "rejected_input_id",
            sa.Text(),
            nullable=False,
            comment="First 32 hex digits of the SHA-256 of source_uri, reason and payload.",
        ),
        sa.Column("load_run_id", sa.Text(), nullable=False, comment="The run that rejected it first."),
        sa.Column(
            "source_uri", sa.Text(), nullable=False, comment="Where it came from: a path, or path#line of a stream."
        ),
        sa.Column(
            "stage",
            sa.Text(),
            nullable=False,
            comment="What it failed at: open, decode, parse, clean, extract or load.",
        ),
        sa.Column("reason", sa.Text(), nullable=False, comment="Why."),
        sa.Column("payload", postgresql.BYTEA(), nullable=False, comment="The first 64 KiB of the input."),
        sa.Column("byte_count", sa.BigInteger(), nullable=False, comment="Length of payload in bytes."),
        sa.Column(
            "rejected_at",
            postgresql.TIMESTAMP(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
            comment="When it was rejected first.",
        ),
        sa.Column(
            "replayed_at",
            postgresql.TIMESTAMP(timezone=True),
            nullable=True,
            comment="When an input from the same place was loaded after all.",
        ),
        sa.CheckConstraint(
            "stage IN ('open', 'decode', 'parse', 'clean', 'extract', 'load')", name=op.f("ck_rejected_input_stage")
        ),
        sa.ForeignKeyConstraint(["load_run_id"], ["audit.load_run.load_run_id"], name="fk_rejected_input_load_run_id"),
        sa.PrimaryKeyConstraint("rejected_input_id", name="pk_rejected_input"),
        schema="audit",
        comment="Inputs that were rejected, with the reason; one row an input and reason.",
    )
    op.create_index("ix_rejected_input_load_run_id", "rejected_input", ["load_run_id"], unique=False, schema="audit")
    op.create_index("ix_rejected_input_source_uri", "rejected_input", ["source_uri"], unique=False, schema="audit")
    op.create_table(
        "articles",
        sa.Column(
            "article_version_id",
            sa.Text(),
            nullable=False,
            comment="First 32 hex digits of the SHA-256 of article_id and payload.",
        ),
        sa.Column(
            "article_id", sa.Text(), nullable=False, comment="The article this is a version of; as in staging.articles."
        ),
        sa.Column("content_hash", sa.Text(), nullable=False, comment="SHA-256 of payload, in hex."),
        sa.Column(
            "source_uri",
            sa.Text(),
            nullable=False,
            comment="Where it was first read from: a path, or path#line of a stream.",
        ),
        sa.Column("outlet", sa.Text(), nullable=True, comment="The outlet as the input names it."),
        sa.Column("url", sa.Text(), nullable=True, comment="The address as the input gives it."),
        sa.Column(
            "retrieved_at",
            postgresql.TIMESTAMP(timezone=True),
            nullable=True,
            comment="When the input says it was fetched.",
        ),
        sa.Column(
            "media_type",
            sa.Text(),
            nullable=False,
            comment="Form of the payload: text/plain, text/html or application/json.",
        ),
        sa.Column("encoding", sa.Text(), nullable=False, comment="Character encoding that the payload was read with."),
        sa.Column("byte_count", sa.BigInteger(), nullable=False, comment="Length of payload in bytes."),
        sa.Column(
            "payload",
            postgresql.BYTEA(),
            nullable=False,
            comment="The input's bytes, unpacked if it was gzipped; one line of a stream.",
        ),
        sa.Column("load_run_id", sa.Text(), nullable=False, comment="The run that brought it."),
        sa.Column(
            "loaded_at",
            postgresql.TIMESTAMP(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
            comment="When it was loaded.",
        ),
        sa.ForeignKeyConstraint(["load_run_id"], ["audit.load_run.load_run_id"], name="fk_articles_load_run_id"),
        sa.PrimaryKeyConstraint("article_version_id", name="pk_articles"),
        schema="raw",
        comment="Articles as they came: every version, byte for byte; rows are never changed.",
    )
    op.create_index("ix_articles_article_id", "articles", ["article_id"], unique=False, schema="raw")
    op.create_index("ix_articles_load_run_id", "articles", ["load_run_id"], unique=False, schema="raw")
    op.create_table(
        "articles",
        sa.Column(
            "article_id",
            sa.Text(),
            nullable=False,
            comment="a_ and 16 hex digits of the SHA-256 of the normalised URL, else of outlet, title and body.",
        ),
        sa.Column(
            "article_version_id",
            sa.Text(),
            nullable=False,
            comment="The version in raw.articles that this was read from.",
        ),
        sa.Column("doc", sa.Text(), nullable=False, comment="The input's file name without its ending."),
        sa.Column(
            "source_uri", sa.Text(), nullable=False, comment="Where it was read from: a path, or path#line of a stream."
        ),
        sa.Column(
            "outlet_name",
            sa.Text(),
            nullable=True,
            comment="The outlet as the input names it, or as recognised in the text.",
        ),
        sa.Column("outlet_id", sa.Text(), nullable=True, comment="The outlet in reference.outlets, where it is known."),
        sa.Column("url", sa.Text(), nullable=True, comment="The address as the input gives it."),
        sa.Column("title", sa.Text(), nullable=True, comment="The headline."),
        sa.Column("published_on", sa.Date(), nullable=True, comment="Day of publication; null where nothing tells it."),
        sa.Column(
            "published_on_basis",
            sa.Text(),
            nullable=True,
            comment="What told the day: the page, its metadata, or inference.",
        ),
        sa.Column("dateline", sa.Text(), nullable=True, comment="The city that opens the story, in title case."),
        sa.Column("language", sa.Text(), nullable=False, comment="ISO 639-1 code of the body."),
        sa.Column("word_count", sa.Integer(), nullable=False, comment="Words of the body."),
        sa.Column(
            "body",
            sa.Text(),
            nullable=False,
            comment="Cleaned text, paragraphs separated by a newline; offsets count its characters.",
        ),
        sa.Column(
            "foreign_text", sa.Text(), nullable=True, comment="Paragraphs in another script, set apart from the body."
        ),
        sa.Column("content_hash", sa.Text(), nullable=False, comment="SHA-256 of the payload of this version, in hex."),
        sa.Column(
            "retrieved_at",
            postgresql.TIMESTAMP(timezone=True),
            nullable=True,
            comment="When the input says it was fetched.",
        ),
        sa.Column(
            "extractor_version",
            sa.Text(),
            nullable=False,
            comment="Version of the extraction and of its reference data.",
        ),
        sa.Column("load_run_id", sa.Text(), nullable=False, comment="The run that wrote this row last."),
        sa.Column(
            "loaded_at",
            postgresql.TIMESTAMP(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
            comment="When this row was written last.",
        ),
        sa.CheckConstraint(
            "published_on_basis IN ('page', 'metadata', 'inferred')", name=op.f("ck_articles_published_on_basis")
        ),
        sa.CheckConstraint("word_count >= 0", name=op.f("ck_articles_word_count")),
        sa.ForeignKeyConstraint(
            ["article_version_id"], ["raw.articles.article_version_id"], name="fk_articles_article_version_id"
        ),
        sa.ForeignKeyConstraint(["load_run_id"], ["audit.load_run.load_run_id"], name="fk_articles_load_run_id"),
        sa.PrimaryKeyConstraint("article_id", name="pk_articles"),
        schema="staging",
        comment="The current version of each article, cleaned; one row an article.",
    )
    op.create_index(
        "ix_articles_article_version_id", "articles", ["article_version_id"], unique=False, schema="staging"
    )
    op.create_index("ix_articles_load_run_id", "articles", ["load_run_id"], unique=False, schema="staging")
    op.create_table(
        "alliance_claims",
        sa.Column(
            "claim_id",
            sa.Text(),
            nullable=False,
            comment="c_ and 16 hex digits of the SHA-256 of article, kind, key fields and the first evidence's offset.",
        ),
        sa.Column("article_id", sa.Text(), nullable=False, comment="The article that makes the claim."),
        sa.Column(
            "kind", sa.Text(), nullable=False, comment="seat_adjustment, electoral_alliance, coalition_government …"
        ),
        sa.Column(
            "status",
            sa.Text(),
            nullable=False,
            comment="Latest status the article reports: proposed, in_talks, agreed …",
        ),
        sa.Column(
            "party_codes",
            postgresql.ARRAY(sa.Text()),
            nullable=False,
            comment="Codes of all parties of the arrangement, sorted.",
        ),
        sa.Column("scope", sa.Text(), nullable=True, comment="Places or seats it covers, as the text says."),
        sa.Column(
            "constituency_codes", postgresql.ARRAY(sa.Text()), nullable=False, comment="Seats named in the scope."
        ),
        sa.Column(
            "status_on", sa.Date(), nullable=True, comment="Day of the reported status, where the text tells it."
        ),
        sa.Column(
            "status_on_precision",
            sa.Text(),
            nullable=False,
            comment="How exact status_on is: day, month, unknown (then it is null).",
        ),
        sa.Column("rule", sa.Text(), nullable=False, comment="Name of the pattern that found it."),
        sa.Column(
            "modality", sa.Text(), nullable=False, comment="How the text says it: asserted, attributed, planned …"
        ),
        sa.Column("confidence", sa.Numeric(), nullable=False, comment="Probability that the claim is right, 0 to 1."),
        sa.Column("extractor_version", sa.Text(), nullable=False, comment="Version of the extraction and of its data."),
        sa.Column(
            "loaded_at",
            postgresql.TIMESTAMP(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
            comment="When this row was written last.",
        ),
        sa.CheckConstraint(
            "kind IN ('seat_adjustment', 'electoral_alliance', 'coalition_government', "
            "'political_cooperation', 'merger')",
            name=op.f("ck_alliance_claims_kind"),
        ),
        sa.CheckConstraint(
            "modality IN ('asserted', 'attributed', 'planned', 'denied', 'possible')",
            name=op.f("ck_alliance_claims_modality"),
        ),
        sa.CheckConstraint(
            "status IN ('proposed', 'in_talks', 'agreed', 'in_force', 'ruled_out', 'ended')",
            name=op.f("ck_alliance_claims_status"),
        ),
        sa.CheckConstraint(
            "status_on_precision IN ('day', 'month', 'unknown')", name=op.f("ck_alliance_claims_status_on_precision")
        ),
        sa.CheckConstraint("cardinality(party_codes) >= 2", name=op.f("ck_alliance_claims_party_codes")),
        sa.CheckConstraint("confidence BETWEEN 0 AND 1", name=op.f("ck_alliance_claims_confidence")),
        sa.ForeignKeyConstraint(
            ["article_id"], ["staging.articles.article_id"], name="fk_alliance_claims_article_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("claim_id", name="pk_alliance_claims"),
        schema="staging",
        comment="Arrangements between parties as articles report them; one row a claim.",
    )
    op.create_index("ix_alliance_claims_article_id", "alliance_claims", ["article_id"], unique=False, schema="staging")
    op.create_table(
        "claim_evidence",
        sa.Column("claim_id", sa.Text(), nullable=False, comment="The claim, in the table of its fact_kind."),
        sa.Column(
            "position", sa.Integer(), autoincrement=False, nullable=False, comment="Order within the claim, from 0."
        ),
        sa.Column("article_id", sa.Text(), nullable=False, comment="The article that the piece is from."),
        sa.Column("fact_kind", sa.Text(), nullable=False, comment="Kind of the claim."),
        sa.Column("quote", sa.Text(), nullable=False, comment="The piece itself: body[char_start:char_end]."),
        sa.Column(
            "char_start", sa.Integer(), nullable=False, comment="Offset of its first character in the body, from 0."
        ),
        sa.Column("char_end", sa.Integer(), nullable=False, comment="Offset behind its last character."),
        sa.CheckConstraint(
            "fact_kind IN ('meeting', 'alliance', 'result', 'defection')", name=op.f("ck_claim_evidence_fact_kind")
        ),
        sa.CheckConstraint("char_start >= 0 AND char_end > char_start", name=op.f("ck_claim_evidence_offsets")),
        sa.ForeignKeyConstraint(
            ["article_id"], ["staging.articles.article_id"], name="fk_claim_evidence_article_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("claim_id", "position", name="pk_claim_evidence"),
        schema="staging",
        comment="The sentences that carry the claims, verbatim, in order.",
    )
    op.create_index("ix_claim_evidence_article_id", "claim_evidence", ["article_id"], unique=False, schema="staging")
    op.create_table(
        "defection_claims",
        sa.Column(
            "claim_id",
            sa.Text(),
            nullable=False,
            comment="c_ and 16 hex digits of the SHA-256 of article, kind, key fields and the first evidence's offset.",
        ),
        sa.Column("article_id", sa.Text(), nullable=False, comment="The article that makes the claim."),
        sa.Column("person_name", sa.Text(), nullable=True, comment="The person, titles left out; null for a group."),
        sa.Column("person_key", sa.Text(), nullable=True, comment="The name in one transliteration, for comparing."),
        sa.Column(
            "reference_person_id",
            sa.Text(),
            nullable=True,
            comment="The person in reference.people, where the name is known.",
        ),
        sa.Column(
            "group_label",
            sa.Text(),
            nullable=True,
            comment="A group that is not named one by one, in the article's words.",
        ),
        sa.Column("head_count", sa.Integer(), nullable=True, comment="How many people the group has."),
        sa.Column(
            "from_party_code",
            sa.Text(),
            nullable=True,
            comment="The party left; IND for an independent; null if not said.",
        ),
        sa.Column("from_backed_by_code", sa.Text(), nullable=True, comment="The party that backed the independent."),
        sa.Column(
            "to_party_code", sa.Text(), nullable=True, comment="The party joined; null if only leaving is reported."
        ),
        sa.Column("status", sa.Text(), nullable=False, comment="done, announced, denied or rumoured."),
        sa.Column(
            "switched_on",
            sa.Date(),
            nullable=True,
            comment="Day of the switch; first of the month where only that is known.",
        ),
        sa.Column(
            "switched_on_precision",
            sa.Text(),
            nullable=False,
            comment="How exact switched_on is: day, month, unknown (then it is null).",
        ),
        sa.Column("constituency_code", sa.Text(), nullable=True, comment="The person's seat, if said."),
        sa.Column("rule", sa.Text(), nullable=False, comment="Name of the pattern that found it."),
        sa.Column(
            "modality", sa.Text(), nullable=False, comment="How the text says it: asserted, attributed, planned …"
        ),
        sa.Column("confidence", sa.Numeric(), nullable=False, comment="Probability that the claim is right, 0 to 1."),
        sa.Column("extractor_version", sa.Text(), nullable=False, comment="Version of the extraction and of its data."),
        sa.Column(
            "loaded_at",
            postgresql.TIMESTAMP(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
            comment="When this row was written last.",
        ),
        sa.CheckConstraint(
            "modality IN ('asserted', 'attributed', 'planned', 'denied', 'possible')",
            name=op.f("ck_defection_claims_modality"),
        ),
        sa.CheckConstraint(
            "status IN ('done', 'announced', 'denied', 'rumoured')", name=op.f("ck_defection_claims_status")
        ),
        sa.CheckConstraint(
            "switched_on_precision IN ('day', 'month', 'unknown')",
            name=op.f("ck_defection_claims_switched_on_precision"),
        ),
        sa.CheckConstraint("confidence BETWEEN 0 AND 1", name=op.f("ck_defection_claims_confidence")),
        sa.CheckConstraint("head_count >= 1", name=op.f("ck_defection_claims_head_count")),
        sa.CheckConstraint("person_name IS NOT NULL OR group_label IS NOT NULL", name=op.f("ck_defection_claims_who")),
        sa.ForeignKeyConstraint(
            ["article_id"], ["staging.articles.article_id"], name="fk_defection_claims_article_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("claim_id", name="pk_defection_claims"),
        schema="staging",
        comment="Changes of party as articles report them; one row a claim.",
    )
    op.create_index(
        "ix_defection_claims_article_id", "defection_claims", ["article_id"], unique=False, schema="staging"
    )
    op.create_table(
        "meeting_claims",
        sa.Column(
            "claim_id",
            sa.Text(),
            nullable=False,
            comment="c_ and 16 hex digits of the SHA-256 of article, kind, key fields and the first evidence's offset.",
        ),
        sa.Column("article_id", sa.Text(), nullable=False, comment="The article that makes the claim."),
        sa.Column("status", sa.Text(), nullable=False, comment="held, planned or denied."),
        sa.Column(
            "met_on",
            sa.Date(),
            nullable=True,
            comment="Day of the meeting; first of the month where only that is known.",
        ),
        sa.Column(
            "met_on_precision",
            sa.Text(),
            nullable=False,
            comment="How exact met_on is: day, month, unknown (then it is null).",
        ),
        sa.Column("place", sa.Text(), nullable=True, comment="Venue and city as far as the text says."),
        sa.Column("venue", sa.Text(), nullable=True, comment="The house or hall."),
        sa.Column("city", sa.Text(), nullable=True, comment="The city, only where the text places the meeting there."),
        sa.Column("party_codes", postgresql.ARRAY(sa.Text()), nullable=False, comment="Codes of all sides, sorted."),
        sa.Column("rule", sa.Text(), nullable=False, comment="Name of the pattern that found it."),
        sa.Column(
            "modality", sa.Text(), nullable=False, comment="How the text says it: asserted, attributed, planned …"
        ),
        sa.Column("confidence", sa.Numeric(), nullable=False, comment="Probability that the claim is right, 0 to 1."),
        sa.Column("extractor_version", sa.Text(), nullable=False, comment="Version of the extraction and of its data."),
        sa.Column(
            "loaded_at",
            postgresql.TIMESTAMP(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
            comment="When this row was written last.",
        ),
        sa.CheckConstraint(
            "met_on_precision IN ('day', 'month', 'unknown')", name=op.f("ck_meeting_claims_met_on_precision")
        ),
        sa.CheckConstraint(
            "modality IN ('asserted', 'attributed', 'planned', 'denied', 'possible')",
            name=op.f("ck_meeting_claims_modality"),
        ),
        sa.CheckConstraint("status IN ('held', 'planned', 'denied')", name=op.f("ck_meeting_claims_status")),
        sa.CheckConstraint("confidence BETWEEN 0 AND 1", name=op.f("ck_meeting_claims_confidence")),
        sa.ForeignKeyConstraint(
            ["article_id"], ["staging.articles.article_id"], name="fk_meeting_claims_article_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("claim_id", name="pk_meeting_claims"),
        schema="staging",
        comment="Meetings as articles report them; one row a claim.",
    )
    op.create_index("ix_meeting_claims_article_id", "meeting_claims", ["article_id"], unique=False, schema="staging")
    op.create_table(
        "result_claims",
        sa.Column(
            "claim_id",
            sa.Text(),
            nullable=False,
            comment="c_ and 16 hex digits of the SHA-256 of article, kind, key fields and the first evidence's offset.",
        ),
        sa.Column("article_id", sa.Text(), nullable=False, comment="The article that makes the claim."),
        sa.Column("kind", sa.Text(), nullable=False, comment="constituency, seat_tally, turnout or office_vote."),
        sa.Column("election_kind", sa.Text(), nullable=True, comment="general or by_election."),
        sa.Column("election_year", sa.Integer(), nullable=True, comment="Year of the poll, where it can be told."),
        sa.Column("constituency_code", sa.Text(), nullable=True, comment="The seat: NA-121, PP-52."),
        sa.Column("assembly_code", sa.Text(), nullable=True, comment="The house: NA, PP, PS, PK, PB, GB, AJK, SENATE."),
        sa.Column("office", sa.Text(), nullable=True, comment="The office voted on: prime_minister, speaker_na …"),
        sa.Column(
            "person_name", sa.Text(), nullable=True, comment="The contestant as the article names him, titles left out."
        ),
        sa.Column("person_key", sa.Text(), nullable=True, comment="The name in one transliteration, for comparing."),
        sa.Column(
            "reference_person_id",
            sa.Text(),
            nullable=True,
            comment="The person in reference.people, where the name is known.",
        ),
        sa.Column("party_code", sa.Text(), nullable=True, comment="The contestant's party; IND for an independent."),
        sa.Column("backed_by_code", sa.Text(), nullable=True, comment="The party that backed an independent."),
        sa.Column("outcome", sa.Text(), nullable=True, comment="won, lost, leading or trailing."),
        sa.Column("votes", sa.Integer(), nullable=True, comment="Votes received, as the article says."),
        sa.Column("seats", sa.Integer(), nullable=True, comment="Seats won or held, as the article says."),
        sa.Column(
            "turnout_pct",
            sa.Numeric(),
            nullable=True,
            comment="Turnout in per cent of registered voters, as the article says.",
        ),
        sa.Column("rule", sa.Text(), nullable=False, comment="Name of the pattern that found it."),
        sa.Column(
            "modality", sa.Text(), nullable=False, comment="How the text says it: asserted, attributed, planned …"
        ),
        sa.Column("confidence", sa.Numeric(), nullable=False, comment="Probability that the claim is right, 0 to 1."),
        sa.Column("extractor_version", sa.Text(), nullable=False, comment="Version of the extraction and of its data."),
        sa.Column(
            "loaded_at",
            postgresql.TIMESTAMP(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
            comment="When this row was written last.",
        ),
        sa.CheckConstraint("election_kind IN ('general', 'by_election')", name=op.f("ck_result_claims_election_kind")),
        sa.CheckConstraint(
            "kind IN ('constituency', 'seat_tally', 'turnout', 'office_vote')", name=op.f("ck_result_claims_kind")
        ),
        sa.CheckConstraint(
            "modality IN ('asserted', 'attributed', 'planned', 'denied', 'possible')",
            name=op.f("ck_result_claims_modality"),
        ),
        sa.CheckConstraint("outcome IN ('won', 'lost', 'leading', 'trailing')", name=op.f("ck_result_claims_outcome")),
        sa.CheckConstraint("confidence BETWEEN 0 AND 1", name=op.f("ck_result_claims_confidence")),
        sa.CheckConstraint("seats >= 0", name=op.f("ck_result_claims_seats")),
        sa.CheckConstraint("turnout_pct BETWEEN 0 AND 100", name=op.f("ck_result_claims_turnout_pct")),
        sa.CheckConstraint("votes >= 0", name=op.f("ck_result_claims_votes")),
        sa.ForeignKeyConstraint(
            ["article_id"], ["staging.articles.article_id"], name="fk_result_claims_article_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("claim_id", name="pk_result_claims"),
        schema="staging",
        comment="Election results as articles report them; one row a claim.",
    )
    op.create_index("ix_result_claims_article_id", "result_claims", ["article_id"], unique=False, schema="staging")
    op.create_table(
        "meeting_participants",
        sa.Column("claim_id", sa.Text(), nullable=False, comment="The claim."),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False, comment="Order in the claim, from 0."),
        sa.Column(
            "person_name",
            sa.Text(),
            nullable=False,
            comment="Fullest form of the name in the article, titles left out.",
        ),
        sa.Column("person_key", sa.Text(), nullable=False, comment="The name in one transliteration, for comparing."),
        sa.Column(
            "reference_person_id",
            sa.Text(),
            nullable=True,
            comment="The person in reference.people, where the name is known.",
        ),
        sa.Column("party_code", sa.Text(), nullable=True, comment="The person's side; null if not known."),
        sa.ForeignKeyConstraint(
            ["claim_id"],
            ["staging.meeting_claims.claim_id"],
            name="fk_meeting_participants_claim_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("claim_id", "position", name="pk_meeting_participants"),
        schema="staging",
        comment="People named as taking part in a claimed meeting.",
    )


def downgrade() -> None:
    """Everything that was loaded goes with the tables."""
    for schema in reversed(SCHEMAS):
        op.execute(f"DROP SCHEMA {schema} CASCADE")
