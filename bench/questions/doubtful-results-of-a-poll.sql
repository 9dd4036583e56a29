-- Reported results of a poll that differ from the official ones.
select constituency_code, party_code, reported_votes, official_votes, vote_difference
from marts.rpt_result_reconciliation
where election_id = 'PK-2024-general' and not agrees_with_official
order by constituency_code
limit 200
