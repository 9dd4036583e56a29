-- A poll for every assembly it was held for, with what the resolution of claims needs to choose one.
with polls as (
    select
        election_id,
        kind,
        country_code,
        held_on,
        unnest(string_to_array(assembly_codes, ';')) as assembly_code
    from {{ ref('elections') }}
),

counted as (
    select distinct
        results.election_id,
        seats.assembly_code
    from {{ ref('official_results') }} as results
    inner join {{ ref('constituencies') }} as seats
        on results.constituency_code = seats.constituency_code
)

select
    polls.election_id,
    polls.assembly_code,
    polls.kind,
    polls.country_code,
    polls.held_on,
    lead(polls.held_on) over same_polls as next_held_on,
    counted.election_id is not null as has_official
from polls
left join counted
    on
        polls.election_id = counted.election_id
        and polls.assembly_code = counted.assembly_code
window same_polls as (partition by polls.assembly_code, polls.kind order by polls.held_on, polls.election_id)
