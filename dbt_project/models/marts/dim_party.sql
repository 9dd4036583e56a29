-- The reference's parties, and any other code that a claim has, named by it alone until the reference says more.
select
    party_code,
    name,
    name_ur,
    is_alliance_body,
    predecessor_code,
    founded_on,
    dissolved_on,
    country_code,
    true as is_reference
from {{ ref('parties') }}

union all

select distinct
    party_code,
    party_code as name,
    null as name_ur,
    false as is_alliance_body,
    null as predecessor_code,
    null::date as founded_on,
    null::date as dissolved_on,
    null as country_code,
    false as is_reference
from {{ ref('int_parties__unknown') }}
