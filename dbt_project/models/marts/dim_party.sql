select
    party_code,
    name,
    name_ur,
    is_alliance_body,
    predecessor_code,
    founded_on,
    dissolved_on,
    country_code
from {{ ref('parties') }}
