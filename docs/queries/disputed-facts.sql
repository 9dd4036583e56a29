-- Facts that reports contradict
-- Every fact of which some reports say the opposite of others.
-- Columns: fact_kind; fact; first_reported_on, last_reported_on; article_count; confidence: 0 to 1.
select
    facts.fact_kind,
    facts.fact,
    facts.first_reported_on,
    facts.last_reported_on,
    facts.article_count,
    facts.confidence
from (
    select 'meeting' as fact_kind, party_codes || ', ' || status as fact, first_reported_on, last_reported_on,
        article_count, confidence
    from marts.fct_meetings
    where is_disputed
    union all
    select 'alliance', party_codes || ', ' || kind || ', ' || current_status, first_reported_on, last_reported_on,
        article_count, confidence
    from marts.fct_alliances
    where is_disputed
    union all
    select 'result', concat_ws(', ', coalesce(constituency_code, assembly_code), party_code, kind), first_reported_on,
        last_reported_on, article_count, confidence
    from marts.fct_results
    where is_disputed
    union all
    select 'defection', concat_ws(', ', from_party_code, to_party_code, status), first_reported_on, last_reported_on,
        article_count, confidence
    from marts.fct_defections
    where is_disputed
) as facts
order by facts.fact_kind, facts.first_reported_on, facts.fact
