-- Who gained from whom
-- Net gains by switches that are done or announced, party against party.
-- Columns: party_code; gained_count, lost_count: people or members of groups; net_count.
with moves as (
    select to_party_code as party_code, coalesce(head_count, 1) as gained, 0 as lost
    from marts.fct_defections
    where status in ('done', 'announced') and to_party_code is not null
    union all
    select from_party_code as party_code, 0 as gained, coalesce(head_count, 1) as lost
    from marts.fct_defections
    where status in ('done', 'announced') and from_party_code is not null
)

select
    party_code,
    sum(gained) as gained_count,
    sum(lost) as lost_count,
    sum(gained) - sum(lost) as net_count
from moves
group by party_code
order by net_count desc, party_code
