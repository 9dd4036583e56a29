-- Official seats won by party: counted from the seat results where the whole house is there, else as tabulated.
with winners as (
    select
        results.election_id,
        seats.assembly_code,
        results.party_code,
        results.backed_by_code,
        count(*) as seats
    from {{ ref('official_results') }} as results
    inner join {{ ref('constituencies') }} as seats
        on results.constituency_code = seats.constituency_code
    where results.place = 1
    group by results.election_id, seats.assembly_code, results.party_code, results.backed_by_code
),

complete as (
    select
        winners.election_id,
        winners.assembly_code
    from winners
    inner join {{ ref('assemblies') }} as houses
        on winners.assembly_code = houses.assembly_code
    group by winners.election_id, winners.assembly_code, houses.general_seat_count
    having sum(winners.seats) >= houses.general_seat_count
),

tallies as (
    select winners.*
    from winners
    inner join complete
        on
            winners.election_id = complete.election_id
            and winners.assembly_code = complete.assembly_code
    union all
    select
        tabulated.election_id,
        tabulated.assembly_code,
        tabulated.party_code,
        tabulated.backed_by_code,
        tabulated.seats
    from {{ ref('official_seat_tallies') }} as tabulated
    where
        tabulated.seat_kind = 'general'
        and not exists (
            select 1
            from complete
            where
                complete.election_id = tabulated.election_id
                and complete.assembly_code = tabulated.assembly_code
        )
)

select
    tallies.election_id,
    tallies.assembly_code,
    tallies.party_code,
    tallies.backed_by_code,
    tallies.seats::integer as seats,
    own.party_code is not null as has_own_seats
from tallies
left join tallies as own
    on
        tallies.election_id = own.election_id
        and tallies.assembly_code = own.assembly_code
        and tallies.backed_by_code = own.party_code
        and own.backed_by_code is null
