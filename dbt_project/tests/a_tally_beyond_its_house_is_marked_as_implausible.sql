-- Reports are kept as they are, wrong ones too; a tally above the seats of its house is neither plausible nor agreed.
select
    results.result_id,
    results.reported_seats,
    houses.total_seat_count
from {{ ref('fct_results') }} as results
inner join {{ ref('dim_assembly') }} as houses
    on results.assembly_code = houses.assembly_code
where
    results.kind = 'seat_tally'
    and results.reported_seats > houses.total_seat_count
    and (results.is_plausible or coalesce(results.agrees_with_official, false))
