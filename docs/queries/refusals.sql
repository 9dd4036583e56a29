-- Who refuses whom
-- Pairs of parties whose arrangements were reported as ruled out, and what they agreed on all the same.
-- Columns: party_code, other_party_code; ruled_out_count, agreed_count: arrangements of the two ever reported so;
-- last_ruled_out_on.
select
    a.party_code,
    b.party_code as other_party_code,
    count(facts.ruled_out_on) as ruled_out_count,
    count(coalesce(facts.agreed_on, facts.in_force_on)) as agreed_count,
    max(facts.ruled_out_on) as last_ruled_out_on
from marts.fct_alliances as facts
inner join marts.bridge_alliance_parties as a
    on facts.alliance_id = a.alliance_id
inner join marts.bridge_alliance_parties as b
    on facts.alliance_id = b.alliance_id and a.party_code < b.party_code
group by a.party_code, b.party_code
having count(facts.ruled_out_on) > 0
order by ruled_out_count desc, last_ruled_out_on desc, a.party_code, b.party_code
