-- Which reports were wrong about results
-- Claims of results that differ from the official figure, with the sentence that says so.
-- Columns: outlet; published_on; place: seat or house; reported and official figures (votes, seats, turnout in per
-- cent); quote: the sentence.
select
    coalesce(outlets.name, 'unknown') as outlet,
    articles.published_on,
    coalesce(results.constituency_code, results.assembly_code) as place,
    results.party_code,
    results.reported_outcome,
    results.official_outcome,
    results.reported_votes,
    results.official_votes,
    results.reported_seats,
    results.official_seats,
    results.turnout_pct,
    results.official_turnout_pct,
    evidence.quote
from marts.rpt_result_reconciliation as results
inner join marts.fct_evidence as evidence
    on results.result_id = evidence.fact_id
inner join marts.dim_article as articles
    on evidence.article_id = articles.article_id
left join marts.dim_outlet as outlets
    on articles.outlet_id = outlets.outlet_id
where not results.agrees_with_official
order by place, articles.published_on, evidence.evidence_id
