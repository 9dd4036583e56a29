-- Careers across parties
-- People with more than one period in a party, by the reference and by reported switches.
-- Columns: person; career: parties in order with the year each began; party_count; is_last_reported: the last change
-- is from reports.
select
    people.full_name as person,
    string_agg(
        periods.party_code || coalesce(' (' || extract(year from periods.valid_from)::text || ')', ''),
        ' > ' order by periods.valid_from nulls first
    ) as career,
    count(distinct periods.party_code) as party_count,
    bool_or(periods.is_current and periods.basis = 'reported') as is_last_reported
from marts.dim_person_party as periods
inner join marts.dim_person as people
    on periods.person_id = people.person_id
group by people.person_id, people.full_name
having count(distinct periods.party_code) > 1
order by party_count desc, person
