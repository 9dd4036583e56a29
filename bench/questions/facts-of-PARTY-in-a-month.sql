-- What a party did in one month: meetings, statuses of its arrangements, people gained and lost.
select 'meeting' as fact_kind, facts.meeting_id as fact_id, facts.met_on as day, facts.party_codes as sides, facts.status
from marts.bridge_meeting_parties as sides
inner join marts.fct_meetings as facts using (meeting_id)
where sides.party_code = :'party' and facts.met_on between date '2024-02-01' and date '2024-02-29'
union all
select 'alliance', facts.alliance_id, events.reported_on, facts.party_codes, events.status
from marts.bridge_alliance_parties as sides
inner join marts.fct_alliances as facts using (alliance_id)
inner join marts.fct_alliance_events as events using (alliance_id)
where sides.party_code = :'party' and events.reported_on between date '2024-02-01' and date '2024-02-29'
union all
select 'defection', defection_id, switched_on, from_party_code || ' to ' || to_party_code, status
from marts.fct_defections
where :'party' in (from_party_code, to_party_code) and switched_on between date '2024-02-01' and date '2024-02-29'
order by day
