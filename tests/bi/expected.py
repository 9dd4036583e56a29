"""What each chart must show, in SQL of its own: from party_codes and the reports where the datasets use bridges.

Parameters: party, a code or null; since and until, the first day and the day after the last, or null.
"""

from __future__ import annotations


def _dated(day: str) -> str:
    return f"(%(since)s::date IS NULL OR {day} >= %(since)s AND {day} < %(until)s)"


def _of_party(codes: str) -> str:
    return f"(%(party)s::text IS NULL OR %(party)s = ANY({codes}))"


def _reported(table: str, key: str, day: str, codes: str, condition: str = "true") -> str:
    """The number of facts of a table with a quote in time."""
    return f"""
        SELECT count(*)::integer FROM marts.{table} AS facts
        LEFT JOIN marts.dim_election AS elections ON elections.election_id = to_jsonb(facts) ->> 'election_id'
        WHERE {_of_party(codes)} AND {condition} AND EXISTS (
            SELECT FROM marts.fct_evidence AS evidence JOIN marts.dim_article AS articles USING (article_id)
            WHERE evidence.fact_id = facts.{key} AND {_dated(f"coalesce({day}, articles.published_on)")}
        )"""


ALL_CODES = "string_to_array(party_codes, ',')"
FACTS = {
    "meetings": ("fct_meetings", "meeting_id", "met_on, first_reported_on", ALL_CODES),
    "arrangements": ("fct_alliances", "alliance_id", "facts.first_reported_on", ALL_CODES),
    "results": (
        "fct_results",
        "result_id",
        "facts.first_reported_on, elections.held_on",
        "ARRAY[party_code, backed_by_code]",
    ),
    "switches": (
        "fct_defections",
        "defection_id",
        "switched_on, first_reported_on",
        "ARRAY[from_party_code, from_backed_by_code, to_party_code]",
    ),
}
CONTESTANT = "party_code || coalesce(' backed by ' || backed_by_code, '')"
STATUS = "upper(left(status, 1)) || replace(substr(status, 2), '_', ' ')"
LAST_OF_DAY = """
    SELECT DISTINCT ON (alliance_id, reported_on) alliance_id, reported_on, status FROM marts.fct_alliance_events
    WHERE reported_on IS NOT NULL
    ORDER BY alliance_id, reported_on, article_count DESC,
        array_position(ARRAY['proposed', 'in_talks', 'agreed', 'in_force', 'ruled_out', 'ended'], status) DESC
"""
NEWS = "SELECT max(published_on) FROM marts.dim_article"

EXPECTED = {
    "articles": f"SELECT count(*)::integer FROM marts.dim_article WHERE {_dated('published_on')}",
    **{name: _reported(*fact) for name, fact in FACTS.items()},
    "disputed": "SELECT "
    + " + ".join(f"({_reported(*fact, condition='facts.is_disputed')})" for fact in FACTS.values()),
    "meetings-by-pair": f"""
        WITH pairs AS (
            SELECT
                meeting_id, first.code || ' and ' || second.code AS pair,
                date_trunc('week', coalesce(met_on, first_reported_on))::date AS week_on
            FROM marts.fct_meetings, unnest({ALL_CODES}) AS first (code), unnest({ALL_CODES}) AS second (code)
            WHERE
                status = 'held' AND first.code < second.code AND {_of_party("ARRAY[first.code, second.code]")}
                AND {_dated("coalesce(met_on, first_reported_on)")}
        ),
        leading_pairs AS (SELECT pair FROM pairs GROUP BY pair ORDER BY count(*) DESC, hashtext(pair) DESC LIMIT 8)
        SELECT week_on, coalesce(leading_pairs.pair, 'Others'), count(DISTINCT meeting_id)
        FROM pairs LEFT JOIN leading_pairs USING (pair) GROUP BY 1, 2""",
    "network-of-parties": f"""
        SELECT party_code, other_party_code, sum(meeting_count)::integer FROM marts.rpt_party_pairs
        WHERE meeting_count > 0 AND {_dated("month_on")} AND {_of_party("ARRAY[party_code, other_party_code]")}
        GROUP BY 1, 2""",
    "alliance-status": f"""
        SELECT week_on, {STATUS}, count(*) FROM (
            SELECT DISTINCT ON (weeks.week_on, days.alliance_id) weeks.week_on, days.status
            FROM (SELECT DISTINCT week_on FROM marts.dim_date WHERE week_on <= ({NEWS})) AS weeks
            JOIN ({LAST_OF_DAY}) AS days ON days.reported_on <= weeks.week_on + 6
            JOIN marts.fct_alliances USING (alliance_id)
            WHERE {_of_party(ALL_CODES)} AND {_dated("weeks.week_on")}
            ORDER BY weeks.week_on, days.alliance_id, days.reported_on DESC
        ) AS standing
        GROUP BY 1, 2""",
    "alliance-turns": f"""
        SELECT DISTINCT
            starts_on, coalesce(ends_on, ({NEWS}) + 1),
            replace(party_codes, ',', ', ') || ': ' || replace(kind, '_', ' '), {STATUS}
        FROM (
            SELECT
                alliance_id, status, reported_on AS starts_on,
                lead(reported_on) OVER (PARTITION BY alliance_id ORDER BY reported_on) AS ends_on
            FROM ({LAST_OF_DAY}) AS days
        ) AS stretches
        JOIN marts.fct_alliances USING (alliance_id)
        WHERE {_of_party(ALL_CODES)} AND {_dated("starts_on")} AND alliance_id IN (
            SELECT alliance_id FROM marts.rpt_alliance_timeline WHERE reported_on IS NOT NULL
            GROUP BY alliance_id HAVING min(status) <> max(status)
        )""",
    "seats-reported-official": f"""
        SELECT {CONTESTANT}, reported_seats, official_seats FROM marts.fct_results
        WHERE
            kind = 'seat_tally' AND assembly_code = 'NA' AND election_id = 'PK-2024-general'
            AND {_of_party("ARRAY[coalesce(backed_by_code, party_code)]")}""",
    "tallies": f"""
        SELECT name, {CONTESTANT}, reported_seats, official_seats, reported_seats - official_seats
        FROM marts.fct_results JOIN marts.dim_assembly USING (assembly_code)
        WHERE
            kind = 'seat_tally' AND reported_seats IS NOT NULL AND election_id = 'PK-2024-general'
            AND {_of_party("ARRAY[coalesce(backed_by_code, party_code)]")}""",
    "defections": f"""
        SELECT
            coalesce('From ' || from_party_code, 'From an unnamed side'),
            coalesce('To ' || to_party_code, 'To an unnamed side'), sum(coalesce(head_count, 1))::integer
        FROM marts.fct_defections
        WHERE
            status <> 'denied' AND {_dated("coalesce(switched_on, first_reported_on)")}
            AND {_of_party("ARRAY[from_party_code, from_backed_by_code, to_party_code]")}
        GROUP BY 1, 2""",
    "coverage": f"""
        SELECT
            coalesce(name, 'Unknown outlet'), sum(article_count - article_without_claim_count)::integer,
            sum(article_without_claim_count)::integer
        FROM marts.rpt_coverage LEFT JOIN marts.dim_outlet USING (outlet_id)
        WHERE {_dated("month_on")} GROUP BY 1""",
    "facts": " UNION ".join(
        f"""
        SELECT initcap(evidence.fact_kind), evidence.quote, coalesce(outlets.name, 'Unknown outlet')
        FROM marts.fct_evidence AS evidence
        JOIN marts.{table} AS facts ON facts.{key} = evidence.fact_id
        LEFT JOIN marts.dim_election AS elections ON elections.election_id = to_jsonb(facts) ->> 'election_id'
        JOIN marts.dim_article AS articles USING (article_id)
        LEFT JOIN marts.dim_outlet AS outlets USING (outlet_id)
        WHERE {_of_party(codes)} AND {_dated(f"coalesce({day}, articles.published_on)")}"""
        for table, key, day, codes in FACTS.values()
    ),
}

# Columns of a chart's answer, in the order of the SQL; `series` stands for the columns that a pivot has made.
COLUMNS = {
    "articles": ["articles"],
    **{name: ["facts"] for name in FACTS},
    "disputed": ["disputed_facts"],
    "meetings-by-pair": ["met_on", "series"],
    "network-of-parties": ["first_party", "second_party", "meetings"],
    "alliance-status": ["week_on", "series"],
    "alliance-turns": ["starts_on", "ends_on", "arrangement", "status"],
    "seats-reported-official": ["contestant", "reported", "official"],
    "tallies": ["assembly", "contestant", "reported", "official", "difference_sum"],
    "defections": ["from_side", "to_side", "people"],
    "coverage": ["outlet", "with_facts", "without_facts"],
    "facts": ["kind", "quote", "outlet"],
}
