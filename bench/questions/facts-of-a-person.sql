-- Everything that is reported of one person, in order of time.
with one as (
    select person_id from marts.dim_person where full_name = 'Khalid Maqbool Siddiqui'
)

select 'meeting' as fact_kind, facts.meeting_id as fact_id, facts.met_on as day, facts.party_codes as sides, facts.status
from one
inner join marts.bridge_meeting_participants as participants using (person_id)
inner join marts.fct_meetings as facts using (meeting_id)
union all
select 'result', facts.result_id, facts.first_reported_on, facts.party_code, facts.outcome
from one
inner join marts.fct_results as facts using (person_id)
union all
select 'defection', facts.defection_id, facts.switched_on, facts.from_party_code || ' to ' || facts.to_party_code, facts.status
from one
inner join marts.fct_defections as facts using (person_id)
order by day
