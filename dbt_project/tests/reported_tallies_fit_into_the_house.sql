-- No report gives a party more seats than the house has. A warning: reports are kept as they are, wrong ones too,
-- and one of them must not hold back all others.
{{ config(severity='warn') }}
select
    results.result_id,
    results.reported_seats,
    houses.total_seat_count
from {{ ref('fct_results') }} as results
inner join {{ ref('dim_assembly') }} as houses
    on results.assembly_code = houses.assembly_code
where results.kind = 'seat_tally' and results.reported_seats > houses.total_seat_count
