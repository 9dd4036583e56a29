-- The version of each article that the warehouse rests on: what tells which articles came, changed or went.
{{ config(
    materialized='exchanged',
    meta={'key': ['article_id'], 'scope': ['article_id']},
    indexes=[{'columns': ['published_on']}],
) }}
select
    article_id,
    article_version_id,
    extractor_version,
    loaded_at,
    published_on
from {{ ref('stg_ittehad__articles') }}
{% if is_incremental() %}
where article_id in (select affected.key from affected)
{% endif %}
