-- Every claim and the fact it reports, of all four kinds, with what all claims share.
{{ config(
    materialized='exchanged',
    meta={
        'key': ['claim_id'],
        'scope': ['article_id'],
        'affected': [
            'int_articles__versions.article_id',
            'int_meetings__resolved.article_id',
            'int_alliances__resolved.article_id',
            'int_results__resolved.article_id',
            'int_defections__resolved.article_id',
        ],
        'tells': {'claim_id': 'claim_id', 'fact_id': 'fact_id'},
    },
    indexes=[{'columns': ['article_id']}, {'columns': ['fact_id', 'published_on']}],
) }}
with resolved as (
    select
        'meeting' as fact_kind,
        claim_id,
        meeting_id as fact_id
    from {{ ref('int_meetings__resolved') }}
    {% if is_incremental() %}
    where article_id in (select affected.key from affected)
    {% endif %}
    union all
    select
        'alliance' as fact_kind,
        claim_id,
        alliance_id as fact_id
    from {{ ref('int_alliances__resolved') }}
    {% if is_incremental() %}
    where article_id in (select affected.key from affected)
    {% endif %}
    union all
    select
        'result' as fact_kind,
        claim_id,
        result_id as fact_id
    from {{ ref('int_results__resolved') }}
    {% if is_incremental() %}
    where article_id in (select affected.key from affected)
    {% endif %}
    union all
    select
        'defection' as fact_kind,
        claim_id,
        defection_id as fact_id
    from {{ ref('int_defections__resolved') }}
    {% if is_incremental() %}
    where article_id in (select affected.key from affected)
    {% endif %}
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
    {% if is_incremental() %}
    where article_id in (select affected.key from affected)
    {% endif %}
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
inner join {{ ref('int_articles__versions') }} as articles
    on claims.article_id = articles.article_id
