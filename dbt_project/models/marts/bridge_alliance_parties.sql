{{ config(
    materialized='exchanged',
    meta={'key': ['alliance_id', 'party_code'], 'scope': ['alliance_id'], 'affected': 'affected_facts'},
) }}
{{ after('int_facts__touched') -}}
select distinct
    resolved.alliance_id,
    codes.party_code
from {{ ref('int_alliances__resolved') }} as resolved
cross join lateral unnest(string_to_array(resolved.party_codes, ',')) as codes (party_code)
{% if is_incremental() %}
where resolved.alliance_id in (select affected.key from affected)
{% endif %}
