-- Who met whom before the coalition
-- People of different parties who sat together between the poll of 8 February 2024 and the vote for the prime
-- minister on 3 March 2024.
-- Columns: person, party_code, other_person, other_party_code; meeting_count: meetings they shared; first_on,
-- last_on: days of them.
select
    a_people.full_name as person,
    a.party_code,
    b_people.full_name as other_person,
    b.party_code as other_party_code,
    count(*) as meeting_count,
    min(meetings.met_on) as first_on,
    max(meetings.met_on) as last_on
from marts.fct_meetings as meetings
inner join marts.bridge_meeting_participants as a
    on meetings.meeting_id = a.meeting_id
inner join marts.bridge_meeting_participants as b
    on meetings.meeting_id = b.meeting_id and a.party_code < b.party_code
inner join marts.dim_person as a_people
    on a.person_id = a_people.person_id
inner join marts.dim_person as b_people
    on b.person_id = b_people.person_id
where meetings.status = 'held' and meetings.met_on between date '2024-02-08' and date '2024-03-03'
group by a.person_id, a_people.full_name, a.party_code, b.person_id, b_people.full_name, b.party_code
order by meeting_count desc, first_on, person, other_person
