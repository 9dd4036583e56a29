-- The closest seats of 2024
-- National Assembly seats by the votes between winner and runner-up.
-- Columns: constituency_code; name; winner, runner_up: sides; margin: votes.
select
    won.constituency_code,
    seats.name,
    coalesce(won.backed_by_code, won.party_code) as winner,
    coalesce(lost.backed_by_code, lost.party_code) as runner_up,
    won.official_votes - max(lost.official_votes) as margin
from marts.fct_results as won
inner join marts.fct_results as lost
    on
        won.election_id = lost.election_id
        and won.constituency_code = lost.constituency_code
        and lost.official_outcome = 'lost'
inner join marts.dim_constituency as seats
    on won.constituency_code = seats.constituency_code
where won.kind = 'constituency' and won.official_outcome = 'won' and won.assembly_code = 'NA'
    and won.election_id = 'PK-2024-general' and lost.official_votes is not null
group by won.result_id, won.constituency_code, seats.name, won.backed_by_code, won.party_code, lost.backed_by_code,
    lost.party_code, won.official_votes
order by margin, won.constituency_code
limit 20
