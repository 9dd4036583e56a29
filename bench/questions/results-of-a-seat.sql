-- A seat through all polls.
select polls.held_on, people.full_name, facts.party_code, facts.outcome, facts.reported_votes, facts.official_votes
from marts.fct_results as facts
inner join marts.dim_election as polls using (election_id)
left join marts.dim_person as people using (person_id)
where facts.constituency_code = 'NA-127'
order by polls.held_on, facts.official_votes desc
