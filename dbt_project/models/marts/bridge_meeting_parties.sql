{{ config(
    materialized='exchanged',
    meta={'key': ['meeting_id', 'party_code'], 'scope': ['meeting_id'], 'affected': 'affected_facts'},
) }}
{{ after('int_facts__touched') -}}
select
    resolved.meeting_id,
    codes.party_code,
    count(distinct resolved.article_id)::integer as article_count
from {{ ref('int_meetings__resolved') }} as resolved
inner join {{ ref('stg_ittehad__meeting_claims') }} as claims
    on resolved.claim_id = claims.claim_id
cross join lateral unnest(claims.party_codes) as codes (party_code)
{% if is_incremental() %}
where resolved.meeting_id in (select affected.key from affected)
{% endif %}
group by resolved.meeting_id, codes.party_code
