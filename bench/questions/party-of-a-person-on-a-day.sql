-- To which party someone belonged on a day.
select people.full_name, periods.party_code, periods.basis
from marts.dim_person as people
inner join marts.dim_person_party as periods using (person_id)
where people.full_name = 'Khalid Maqbool Siddiqui'
    and daterange(periods.valid_from, periods.valid_to, '[]') @> date '2018-07-25'
