-- The elected of 2024 by their party today
-- Winners of National Assembly seats by the side they were elected for and the party they belong to by the last period
-- known; independents under the party behind them.
-- Columns: elected_for; now_in: null where nothing else is known; seat_count; changed_count: those whose party is
-- another; reported_count: those whose period comes from a reported switch.
select
    coalesce(won.backed_by_code, won.party_code) as elected_for,
    periods.party_code as now_in,
    count(*) as seat_count,
    count(*) filter (where periods.party_code <> coalesce(won.backed_by_code, won.party_code)) as changed_count,
    count(*) filter (where periods.basis = 'reported') as reported_count
from marts.fct_results as won
left join marts.dim_person_party as periods
    on won.person_id = periods.person_id and periods.is_current
where won.election_id = 'PK-2024-general' and won.assembly_code = 'NA' and won.kind = 'constituency'
    and won.official_outcome = 'won'
group by 1, 2
order by seat_count desc, elected_for, now_in
