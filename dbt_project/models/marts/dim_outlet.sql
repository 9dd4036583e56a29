select
    outlet_id,
    name,
    domain,
    country_code,
    true as is_reference
from {{ ref('outlets') }}

union all

select
    outlet_id,
    min(btrim(outlet_name)) as name,
    null as domain,
    null as country_code,
    false as is_reference
from {{ ref('int_articles__outlets') }}
where outlet_id like 'o\_%'
group by outlet_id
