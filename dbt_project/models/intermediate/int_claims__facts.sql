-- Every claim and the fact it reports, of all four kinds, with what all claims share.
with resolved as (
    select
        'meeting' as fact_kind,
        claim_id,
        meeting_id as fact_id
    from {{ ref('int_meetings__resolved') }}
    union all
    select
        'alliance' as fact_kind,
        claim_id,
        alliance_id as fact_id
    from {{ ref('int_alliances__resolved') }}
    union all
    select
        'result' as fact_kind,
        claim_id,
        result_id as fact_id
    from {{ ref('int_results__resolved') }}
    union all
    select
        'defection' as fact_kind,
        claim_id,
        defection_id as fact_id
    from {{ ref('int_defections__resolved') }}
),

claims as (
    {% for kind in ['meeting', 'alliance', 'result', 'defection'] %}
    select
        claim_id,
        article_id,
        rule,
        modality,
        confidence,
        extractor_version
    from {{ ref('stg_ittehad__' ~ kind ~ '_claims') }}
    {% if not loop.last %}union all{% endif %}
    {% endfor %}
)

select
    resolved.claim_id,
    resolved.fact_kind,
    resolved.fact_id,
    claims.article_id,
    articles.published_on,
    claims.rule,
    claims.modality,
    claims.confidence,
    claims.extractor_version
from resolved
inner join claims
    on resolved.claim_id = claims.claim_id
inner join {{ ref('stg_ittehad__articles') }} as articles
    on claims.article_id = articles.article_id
