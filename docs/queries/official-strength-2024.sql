-- The National Assembly of 2024 as elected
-- Seats by party from the official results, with independents under the party behind them.
-- Columns: side_code: party, or party behind the independents; seat_count; of_independents: how many were won as
-- independents; votes: of the winners.
select
    coalesce(backed_by_code, party_code) as side_code,
    count(*) as seat_count,
    count(*) filter (where party_code = 'IND') as of_independents,
    sum(official_votes) as votes
from marts.fct_results
where election_id = 'PK-2024-general' and assembly_code = 'NA' and kind = 'constituency' and official_outcome = 'won'
group by 1
order by seat_count desc, side_code
