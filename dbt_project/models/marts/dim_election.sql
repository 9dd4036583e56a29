select
    election_id,
    kind,
    name,
    assembly_codes,
    held_on,
    country_code
from {{ ref('elections') }}
