select distinct
    resolved.alliance_id,
    codes.party_code
from {{ ref('int_alliances__resolved') }} as resolved
cross join lateral unnest(string_to_array(resolved.party_codes, ',')) as codes (party_code)
