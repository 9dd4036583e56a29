-- Did those who switched meet the other side before
-- Done and announced switches of named people, with the meetings that the person had with the party joined in the ninety
-- days before.
-- Columns: person; from_party_code, to_party_code; switched_on: day, or the first report of it; meeting_count;
-- last_met_on; days_before: from the last meeting to the switch.
select
    people.full_name as person,
    switches.from_party_code,
    switches.to_party_code,
    switches.switched_on,
    count(meetings.meeting_id) as meeting_count,
    max(meetings.met_on) as last_met_on,
    switches.switched_on - max(meetings.met_on) as days_before
from (
    select defection_id, person_id, from_party_code, to_party_code, coalesce(switched_on, first_reported_on) as switched_on
    from marts.fct_defections
    where person_id is not null and to_party_code is not null and status in ('done', 'announced')
) as switches
inner join marts.dim_person as people
    on switches.person_id = people.person_id
left join marts.bridge_meeting_participants as taking_part
    on switches.person_id = taking_part.person_id
left join marts.fct_meetings as meetings
    on
        taking_part.meeting_id = meetings.meeting_id
        and meetings.status = 'held'
        and meetings.met_on between switches.switched_on - 90 and switches.switched_on
        and switches.to_party_code = any(string_to_array(meetings.party_codes, ','))
group by switches.defection_id, people.full_name, switches.from_party_code, switches.to_party_code, switches.switched_on
order by meeting_count desc, switches.switched_on, person
