-- Reported against official, one row for every reported result that has an official side to compare with.
{{ config(
    materialized='exchanged',
    meta={'key': ['result_id'], 'scope': ['result_id']},
) }}
select
    results.result_id,
    results.kind,
    results.election_id,
    results.assembly_code,
    results.constituency_code,
    results.person_id,
    people.full_name,
    results.party_code,
    results.backed_by_code,
    results.reported_outcome,
    results.official_outcome,
    results.reported_votes,
    results.official_votes,
    results.reported_votes - results.official_votes as vote_difference,
    results.reported_seats,
    results.official_seats,
    results.reported_seats - results.official_seats as seat_difference,
    results.turnout_pct,
    results.official_turnout_pct,
    results.turnout_pct - results.official_turnout_pct as turnout_difference_pct,
    results.is_plausible,
    results.agrees_with_official,
    results.article_count,
    results.story_count
from {{ ref('fct_results') }} as results
left join {{ ref('dim_person') }} as people
    on results.person_id = people.person_id
where
    results.has_report
    and (results.has_official or results.agrees_with_official is not null)
    {% if is_incremental() %}
    and results.result_id in (select affected.key from affected)
    {% endif %}
