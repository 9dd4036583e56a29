-- Who joined a party in a year.
select people.full_name, facts.from_party_code, facts.switched_on, facts.status, facts.confidence
from marts.fct_defections as facts
left join marts.dim_person as people using (person_id)
where facts.to_party_code = 'IPP' and facts.switched_on between date '2023-01-01' and date '2023-12-31'
order by facts.switched_on
