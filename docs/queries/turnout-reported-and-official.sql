-- Turnout as reported and as counted
-- Every reported turnout with the official one of the same place and poll.
-- Columns: election_id; place: seat or house; turnout_pct, official_turnout_pct: per cent of registered voters;
-- difference_pct: points; agrees: within the rounding of the report; article_count: articles that report it.
select
    election_id,
    coalesce(constituency_code, assembly_code) as place,
    turnout_pct,
    official_turnout_pct,
    turnout_pct - official_turnout_pct as difference_pct,
    agrees_with_official as agrees,
    article_count
from marts.fct_results
where kind = 'turnout' and has_report
order by election_id, place, turnout_pct
