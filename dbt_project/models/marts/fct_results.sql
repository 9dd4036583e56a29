-- One row a contestant in a contest, reported and official figures side by side.
{{ config(
    materialized='exchanged',
    meta={'key': ['result_id'], 'scope': ['result_id']},
) }}
{{ after('int_facts__touched') -}}
with official as (
    select *
    from {{ ref('int_results__official') }}
    {% if is_incremental() %}
    where result_id in (select affected.key from affected)
    {% endif %}
),

reported as (
    select *
    from {{ ref('int_results__reported') }}
    {% if is_incremental() %}
    where result_id in (select affected.key from affected)
    {% endif %}
),

paired as (
    select
        coalesce(official.result_id, reported.result_id) as result_id,
        coalesce(official.kind, reported.kind) as kind,
        coalesce(official.election_id, reported.election_id) as election_id,
        coalesce(official.assembly_code, reported.assembly_code) as assembly_code,
        coalesce(official.constituency_code, seats.constituency_code) as constituency_code,
        reported.office,
        coalesce(official.person_id, reported.person_id) as person_id,
        coalesce(official.party_code, reported.party_code) as party_code,
        case
            when official.party_code is not null then official.backed_by_code
            else reported.backed_by_code
        end as backed_by_code,
        reported.outcome as reported_outcome,
        official.outcome as official_outcome,
        reported.votes as reported_votes,
        official.votes as official_votes,
        reported.seats as reported_seats,
        official.seats as official_seats,
        reported.turnout_pct,
        official.turnout_pct as official_turnout_pct,
        reported.result_id is not null as has_report,
        official.result_id is not null as has_official,
        coalesce(reported.is_disputed, false) as is_disputed
    from official
    full outer join reported
        on official.result_id = reported.result_id
    left join {{ ref('constituencies') }} as seats
        on reported.constituency_code = seats.constituency_code
    where
        reported.result_id is not null
        or official.kind <> 'turnout'
        or official.constituency_code is null
),

official_seats as (
    select distinct
        election_id,
        constituency_code
    from {{ ref('int_results__official') }}
    where kind = 'constituency'
),

registers as (
    select
        election_id,
        constituency_code,
        max(registered_voters) as registered_voters
    from {{ ref('official_results') }}
    group by election_id, constituency_code
),

-- No party wins more seats than the house has, nobody more votes than the seat has voters.
judged as (
    select
        paired.*,
        coalesce(paired.reported_seats <= houses.total_seat_count, true)
        and coalesce(paired.reported_votes <= registers.registered_voters, true) as is_plausible
    from paired
    left join {{ ref('assemblies') }} as houses
        on
            paired.kind = 'seat_tally'
            and paired.assembly_code = houses.assembly_code
    left join registers
        on
            paired.kind = 'constituency'
            and paired.election_id = registers.election_id
            and paired.constituency_code = registers.constituency_code
)

select
    paired.result_id,
    paired.kind,
    paired.election_id,
    paired.assembly_code,
    paired.constituency_code,
    paired.office,
    paired.person_id,
    paired.party_code,
    paired.backed_by_code,
    coalesce(paired.official_outcome, paired.reported_outcome) as outcome,
    paired.reported_outcome,
    paired.official_outcome,
    paired.reported_votes,
    paired.official_votes,
    paired.reported_seats,
    paired.official_seats,
    paired.turnout_pct,
    paired.official_turnout_pct,
    paired.has_report,
    paired.has_official,
    paired.is_plausible,
    {{ agreement(
        [
            "case when paired.reported_outcome in ('won', 'lost')
                then paired.reported_outcome = paired.official_outcome end",
            "paired.reported_seats = paired.official_seats",
            same_count('paired.reported_votes', 'paired.official_votes'),
            same_pct('paired.turnout_pct', 'paired.official_turnout_pct'),
            "case when paired.reported_outcome = 'won' and not paired.has_official
                and official_seats.election_id is not null then false end",
            "case when paired.has_official and not paired.is_plausible then false end",
        ]
    ) }} as agrees_with_official,
    coalesce(counts.article_count, 0) as article_count,
    coalesce(counts.story_count, 0) as story_count,
    counts.first_reported_on,
    counts.last_reported_on,
    coalesce(counts.confidence, 1.0) as confidence,
    paired.is_disputed
from judged as paired
left join {{ ref('int_facts__reports') }} as counts
    on paired.result_id = counts.fact_id
left join official_seats
    on
        paired.kind = 'constituency'
        and paired.election_id = official_seats.election_id
        and paired.constituency_code = official_seats.constituency_code
