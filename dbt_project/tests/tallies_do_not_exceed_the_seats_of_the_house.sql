-- Official tallies since 2024 add up to no more than the general seats of the house (it had others before), and no
-- report gives a party more seats than the house has.
select
    results.election_id,
    results.assembly_code,
    sum(results.official_seats) filter (where polls.held_on >= '2024-01-01') as official_seats,
    max(results.reported_seats) as reported_seats
from {{ ref('fct_results') }} as results
inner join {{ ref('dim_assembly') }} as houses
    on results.assembly_code = houses.assembly_code
left join {{ ref('dim_election') }} as polls
    on results.election_id = polls.election_id
where results.kind = 'seat_tally'
group by
    results.election_id, results.assembly_code, houses.general_seat_count, houses.total_seat_count
having
    sum(results.official_seats) filter (where polls.held_on >= '2024-01-01') > houses.general_seat_count
    or max(results.reported_seats) > houses.total_seat_count
