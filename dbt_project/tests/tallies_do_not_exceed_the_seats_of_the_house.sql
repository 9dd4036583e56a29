-- Official tallies since 2024 add up to no more than the general seats of the house (it had others before).
select
    results.election_id,
    results.assembly_code,
    sum(results.official_seats) as official_seats
from {{ ref('fct_results') }} as results
inner join {{ ref('dim_assembly') }} as houses
    on results.assembly_code = houses.assembly_code
inner join {{ ref('dim_election') }} as polls
    on results.election_id = polls.election_id
where results.kind = 'seat_tally' and polls.held_on >= '2024-01-01'
group by results.election_id, results.assembly_code, houses.general_seat_count
having sum(results.official_seats) > houses.general_seat_count
