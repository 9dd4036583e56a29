-- Who brokered: people who meet the most other parties
-- People by the number of parties other than their own whom they met.
-- Columns: person; party_code; other_party_count; meeting_count: meetings held with another party present.
select
    people.full_name as person,
    participants.party_code,
    count(distinct others.party_code) as other_party_count,
    count(distinct meetings.meeting_id) as meeting_count
from marts.bridge_meeting_participants as participants
inner join marts.fct_meetings as meetings
    on participants.meeting_id = meetings.meeting_id and meetings.status = 'held'
inner join marts.bridge_meeting_parties as others
    on participants.meeting_id = others.meeting_id and participants.party_code <> others.party_code
inner join marts.dim_person as people
    on participants.person_id = people.person_id
group by people.person_id, people.full_name, participants.party_code
order by other_party_count desc, meeting_count desc, person
