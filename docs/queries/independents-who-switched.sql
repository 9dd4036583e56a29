-- Seats won by party-backed independents who then switched
-- People who went from independent to a party, with the seat they had won and who had backed them. The seat is the
-- one that reports of the switch or of the result name; backing is known for the National Assembly of 2024.
-- Columns: person; constituency_code; backed_by_code: party behind the candidacy; joined_party_code; switched_on: day,
-- or the first report of it; status: done, announced or rumoured; article_count: articles that report the switch.
select
    people.full_name as person,
    coalesce(won.constituency_code, switches.constituency_code) as constituency_code,
    coalesce(won.backed_by_code, switches.from_backed_by_code) as backed_by_code,
    switches.to_party_code as joined_party_code,
    coalesce(switches.switched_on, switches.first_reported_on) as switched_on,
    switches.status,
    switches.article_count
from marts.fct_defections as switches
inner join marts.dim_person as people
    on switches.person_id = people.person_id
left join marts.fct_results as won
    on
        switches.person_id = won.person_id
        and won.kind = 'constituency'
        and won.outcome = 'won'
where
    switches.status <> 'denied'
    and switches.to_party_code is not null
    and (switches.from_party_code = 'IND' or won.party_code = 'IND')
    and won.backed_by_code is distinct from switches.to_party_code
order by switched_on, person
