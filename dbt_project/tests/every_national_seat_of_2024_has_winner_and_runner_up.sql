-- The 266 seats of the National Assembly, each with two official contestants, without any
-- report. One seat was polled with the by-elections of April.
select seats.constituency_code
from {{ ref('dim_constituency') }} as seats
left join {{ ref('fct_results') }} as results
    on
        seats.constituency_code = results.constituency_code
        and results.election_id in ('PK-2024-general', 'PK-2024-04-21-by')
        and results.kind = 'constituency'
        and results.has_official
where seats.assembly_code = 'NA'
group by seats.constituency_code
having
    count(*) filter (where results.official_outcome = 'won') <> 1
    or count(*) filter (where results.official_outcome = 'lost') <> 1
