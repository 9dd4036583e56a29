-- Seats under a deal and who won them
-- Seats named in the scope of an arrangement, with the official winner and whether one of the partners it was.
-- Columns: constituency_code; party_codes: partners; current_status; winner: side; is_partner.
select
    scope.constituency_code,
    alliances.party_codes,
    alliances.kind,
    alliances.current_status,
    coalesce(won.backed_by_code, won.party_code) as winner,
    coalesce(won.backed_by_code, won.party_code) = any(string_to_array(alliances.party_codes, ',')) as is_partner
from marts.bridge_alliance_constituencies as scope
inner join marts.fct_alliances as alliances
    on scope.alliance_id = alliances.alliance_id
left join marts.fct_results as won
    on
        scope.constituency_code = won.constituency_code
        and alliances.election_id = won.election_id
        and won.kind = 'constituency'
        and won.official_outcome = 'won'
order by scope.constituency_code, alliances.party_codes, alliances.kind
