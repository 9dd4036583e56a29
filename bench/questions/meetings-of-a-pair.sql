-- The meetings of two parties in a year.
select facts.meeting_id, facts.met_on, facts.venue, facts.city, facts.party_codes, facts.confidence
from marts.bridge_meeting_parties as a
inner join marts.bridge_meeting_parties as b using (meeting_id)
inner join marts.fct_meetings as facts using (meeting_id)
where a.party_code = 'ANP' and b.party_code = 'JUI-F' and facts.met_on between date '2024-01-01' and date '2024-12-31'
order by facts.met_on
