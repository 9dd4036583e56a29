-- When two people sat together.
select facts.meeting_id, facts.met_on, facts.city, facts.party_codes
from marts.bridge_meeting_participants as a
inner join marts.bridge_meeting_participants as b using (meeting_id)
inner join marts.fct_meetings as facts using (meeting_id)
where a.person_id = 'p_1000' and b.person_id = 'p_2000'
order by facts.met_on
