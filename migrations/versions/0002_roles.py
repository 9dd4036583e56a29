"""The three roles and the schemas of dbt.

Roles belong to the whole server and may be in use by its other databases: they are made where they are
missing, and dropped only when nothing refers to them any more. Their passwords are set elsewhere.

Revision: 0002
Follows: 0001
"""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

ROLES = {
    "ittehad_loader": "Writes raw, staging and audit.",
    "ittehad_transformer": "Reads staging; owns reference, intermediate and marts.",
    "ittehad_reader": "Reads marts and reference, nothing else.",
}
DBT_SCHEMAS = {
    "reference": "Reference data: parties, people, seats, elections, outlets, official results.",
    "intermediate": "Steps from claims to facts; not for use from outside.",
    "marts": "Dimensions, facts, bridges and reports: the public part.",
}

CREATE_ROLE = """
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{role}') THEN
        BEGIN
            CREATE ROLE {role} LOGIN NOINHERIT;
        EXCEPTION WHEN duplicate_object OR unique_violation THEN
            NULL;  -- made at this moment by the migration of another database
        END;
        COMMENT ON ROLE {role} IS '{comment}';
    END IF;
    -- Whoever owns the schemas must be able to hand them over, and to act as the role.
    IF NOT pg_has_role(current_user, '{role}', 'MEMBER') THEN
        EXECUTE format('GRANT {role} TO %I', current_user);
    END IF;
END
$$
"""

READER_LIMITS = """
DO $$
BEGIN
    ALTER ROLE ittehad_reader SET statement_timeout = '30s';
    ALTER ROLE ittehad_reader SET default_transaction_read_only = on;
EXCEPTION WHEN insufficient_privilege THEN
    RAISE NOTICE 'ittehad_reader is an administrator''s role: statement_timeout is the administrator''s to set';
END
$$
"""

DROP_ROLE = """
DO $$
BEGIN
    DROP OWNED BY {role};  -- in this database: privileges and default privileges
    IF NOT EXISTS (
        SELECT FROM pg_shdepend WHERE refclassid = 'pg_authid'::regclass AND refobjid = '{role}'::regrole
    ) THEN
        DROP ROLE {role};
    END IF;
EXCEPTION WHEN dependent_objects_still_exist OR insufficient_privilege THEN
    NULL;  -- another database began to use it, or an administrator made it
END
$$
"""

ON_DATABASE = """
DO $$
BEGIN
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO ittehad_loader, ittehad_transformer, ittehad_reader',
                   current_database());
    EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO ittehad_loader, ittehad_transformer', current_database());
END
$$
"""

GRANTS = """
GRANT USAGE ON SCHEMA raw, staging, audit TO ittehad_loader;
GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA raw TO ittehad_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA staging TO ittehad_loader;
GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA audit TO ittehad_loader;

GRANT USAGE ON SCHEMA staging, audit TO ittehad_transformer;
GRANT SELECT ON ALL TABLES IN SCHEMA staging TO ittehad_transformer;
GRANT SELECT, INSERT ON audit.row_count TO ittehad_transformer;

GRANT USAGE ON SCHEMA marts, reference TO ittehad_reader;
ALTER DEFAULT PRIVILEGES FOR ROLE ittehad_transformer IN SCHEMA marts GRANT SELECT ON TABLES TO ittehad_reader;
ALTER DEFAULT PRIVILEGES FOR ROLE ittehad_transformer IN SCHEMA reference GRANT SELECT ON TABLES TO ittehad_reader;
"""


def upgrade() -> None:
    for role, comment in ROLES.items():
        op.execute(CREATE_ROLE.format(role=role, comment=comment))
    op.execute(READER_LIMITS)
    op.execute(ON_DATABASE)
    for schema, comment in DBT_SCHEMAS.items():
        op.execute(f"CREATE SCHEMA {schema}")
        op.execute(f"COMMENT ON SCHEMA {schema} IS '{comment}'")
        op.execute(f"ALTER SCHEMA {schema} OWNER TO ittehad_transformer")
    op.execute(GRANTS)


def downgrade() -> None:
    """Everything that dbt built goes with its schemas."""
    for schema in reversed(DBT_SCHEMAS):
        op.execute(f"DROP SCHEMA {schema} CASCADE")
    for role in reversed(ROLES):
        op.execute(DROP_ROLE.format(role=role))
