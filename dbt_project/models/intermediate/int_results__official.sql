-- The official side of each result fact, under the key that reports of it resolve to.
with houses as (
    select
        results.election_id,
        seats.assembly_code,
        round(100.0 * sum(results.votes_polled) / sum(results.registered_voters), 2) as turnout_pct
    from {{ ref('official_results') }} as results
    inner join {{ ref('constituencies') }} as seats
        on results.constituency_code = seats.constituency_code
    where results.place = 1 and results.votes_polled is not null and results.registered_voters is not null
    group by results.election_id, seats.assembly_code
)

select
    {{ result_id("'constituency'", "results.election_id", "results.constituency_code",
                 "'place ' || results.place::text") }} as result_id,
    'constituency' as kind,
    results.election_id,
    seats.assembly_code,
    results.constituency_code,
    people.person_id,
    results.party_code,
    results.backed_by_code,
    case when results.place = 1 then 'won' else 'lost' end as outcome,
    results.votes,
    null::integer as seats,
    results.turnout_pct
from {{ ref('official_results') }} as results
inner join {{ ref('constituencies') }} as seats
    on results.constituency_code = seats.constituency_code
left join {{ ref('int_people__official') }} as people
    on
        results.election_id = people.election_id
        and results.constituency_code = people.constituency_code
        and results.place = people.place

union all

select
    {{ result_id("'seat_tally'", "election_id", "assembly_code",
                 "concat_ws('/', party_code, backed_by_code)") }} as result_id,
    'seat_tally' as kind,
    election_id,
    assembly_code,
    null as constituency_code,
    null as person_id,
    party_code,
    backed_by_code,
    null as outcome,
    null as votes,
    seats,
    null as turnout_pct
from {{ ref('int_results__official_tallies') }}

union all

select
    {{ result_id("'turnout'", "election_id", "assembly_code", "''") }} as result_id,
    'turnout' as kind,
    election_id,
    assembly_code,
    null as constituency_code,
    null as person_id,
    null as party_code,
    null as backed_by_code,
    null as outcome,
    null as votes,
    null as seats,
    turnout_pct
from houses

union all

select
    {{ result_id("'turnout'", "results.election_id", "results.constituency_code", "''") }} as result_id,
    'turnout' as kind,
    results.election_id,
    seats.assembly_code,
    results.constituency_code,
    null as person_id,
    null as party_code,
    null as backed_by_code,
    null as outcome,
    null as votes,
    null as seats,
    results.turnout_pct
from {{ ref('official_results') }} as results
inner join {{ ref('constituencies') }} as seats
    on results.constituency_code = seats.constituency_code
where results.place = 1 and results.turnout_pct is not null
