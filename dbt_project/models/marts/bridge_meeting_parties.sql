select
    resolved.meeting_id,
    codes.party_code,
    count(distinct resolved.article_id)::integer as article_count
from {{ ref('int_meetings__resolved') }} as resolved
inner join {{ ref('stg_ittehad__meeting_claims') }} as claims
    on resolved.claim_id = claims.claim_id
cross join lateral unnest(claims.party_codes) as codes (party_code)
group by resolved.meeting_id, codes.party_code
