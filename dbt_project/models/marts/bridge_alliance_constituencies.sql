-- Seats that a report names in the scope of an arrangement; seats the reference does not know are left out.
{{ config(
    materialized='exchanged',
    meta={'key': ['alliance_id', 'constituency_code'], 'scope': ['alliance_id'], 'affected': 'affected_facts'},
) }}
{{ after('int_facts__touched') -}}
select
    resolved.alliance_id,
    seats.constituency_code,
    count(distinct resolved.article_id)::integer as article_count
from {{ ref('int_alliances__resolved') }} as resolved
inner join {{ ref('stg_ittehad__alliance_claims') }} as claims
    on resolved.claim_id = claims.claim_id
cross join lateral unnest(claims.constituency_codes) as codes (constituency_code)
inner join {{ ref('constituencies') }} as seats
    on codes.constituency_code = seats.constituency_code
{% if is_incremental() %}
where resolved.alliance_id in (select affected.key from affected)
{% endif %}
group by resolved.alliance_id, seats.constituency_code
