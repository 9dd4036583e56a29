select
    constituency_code,
    assembly_code,
    seat_number,
    name,
    districts,
    province
from {{ ref('constituencies') }}
