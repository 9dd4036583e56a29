-- Every arrangement of two parties, with others or without, and its history.
select facts.alliance_id, facts.kind, facts.party_codes, facts.election_id, events.status, events.reported_on
from marts.bridge_alliance_parties as a
inner join marts.bridge_alliance_parties as b using (alliance_id)
inner join marts.fct_alliances as facts using (alliance_id)
inner join marts.fct_alliance_events as events using (alliance_id)
where a.party_code = 'ANP' and b.party_code = 'JUI-F'
order by events.reported_on
