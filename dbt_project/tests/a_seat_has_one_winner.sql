-- Two winners of one seat in one poll, unless the reports are marked as contradicting each other. Two by-elections
-- for one seat fall apart by their poll.
select
    election_id,
    constituency_code,
    count(*) as winner_count
from {{ ref('fct_results') }}
where
    kind = 'constituency'
    and outcome = 'won'
    and election_id is not null
    and constituency_code is not null
    and not is_disputed
    and agrees_with_official is not false
group by election_id, constituency_code
having count(*) > 1
