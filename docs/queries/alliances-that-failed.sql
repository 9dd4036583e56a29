-- Alliances that were announced and then failed
-- Arrangements reported as agreed or in force, and later as ruled out or ended.
-- Columns: party_codes; kind; election_id; announced_on, failed_on: first reports; days_held: between them;
-- is_disputed: reports contradict each other within a week.
select
    party_codes,
    kind,
    election_id,
    least(agreed_on, in_force_on) as announced_on,
    least(ruled_out_on, ended_on) as failed_on,
    least(ruled_out_on, ended_on) - least(agreed_on, in_force_on) as days_held,
    is_disputed
from marts.fct_alliances
where least(ruled_out_on, ended_on) >= least(agreed_on, in_force_on)
order by announced_on, party_codes
