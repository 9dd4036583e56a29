-- People found by a part of their name.
select person_id, full_name
from marts.dim_person
where full_name ilike '%siddiqui%'
order by full_name
limit 50
