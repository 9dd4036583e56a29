-- One row a quoted sentence: which claim it carries, which fact that claim became, and where it stands.
{{ config(
    materialized='exchanged',
    meta={
        'key': ['evidence_id'],
        'scope': ['article_id'],
        'affected': ['int_articles__versions.article_id', 'int_claims__facts.article_id'],
        'tells': {'fact_id': 'fact_id'},
    },
) }}
select
    {{ hash_id('e_', ['evidence.claim_id', 'evidence.position']) }} as evidence_id,
    evidence.claim_id,
    facts.fact_kind,
    facts.fact_id,
    facts.article_id,
    evidence.quote,
    evidence.char_start,
    evidence.char_end,
    facts.rule,
    facts.modality,
    facts.confidence::numeric as confidence,
    facts.extractor_version
from {{ ref('stg_ittehad__claim_evidence') }} as evidence
inner join {{ ref('int_claims__facts') }} as facts
    on evidence.claim_id = facts.claim_id
{% if is_incremental() %}
where facts.article_id in (select affected.key from affected)
{% endif %}
