select
    assembly_code,
    name,
    name_ur,
    province,
    general_seat_count,
    total_seat_count,
    country_code
from {{ ref('assemblies') }}
