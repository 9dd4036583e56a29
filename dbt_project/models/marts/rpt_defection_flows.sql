-- Who gained from whom. Denied switches are left out; a side that no report names is null.
select
    {{ hash_id('f_', ['from_party_code', 'from_backed_by_code', 'to_party_code']) }} as flow_id,
    from_party_code,
    from_backed_by_code,
    to_party_code,
    count(*)::integer as defection_count,
    (count(*) filter (where status = 'done'))::integer as done_count,
    sum(coalesce(head_count, 1))::integer as person_count,
    min(coalesce(switched_on, first_reported_on)) as first_on,
    max(coalesce(switched_on, first_reported_on)) as last_on
from {{ ref('fct_defections') }}
where status <> 'denied'
group by from_party_code, from_backed_by_code, to_party_code
