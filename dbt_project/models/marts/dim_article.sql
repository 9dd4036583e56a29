{{ config(
    materialized='exchanged',
    meta={
        'key': ['article_id'],
        'scope': ['article_id'],
        'affected': ['int_articles__versions.article_id', 'int_articles__outlets.article_id', 'int_articles__stories.article_id'],
        'tells': {'outlet_month': "concat(outlet_id, ' ', date_trunc('month', published_on)::date)"},
    },
) }}
select
    articles.article_id,
    stories.story_id,
    outlets.outlet_id,
    articles.title,
    articles.url,
    articles.published_on,
    articles.published_on_basis,
    articles.dateline,
    articles.language,
    articles.word_count,
    articles.source_uri,
    articles.doc
from {{ ref('stg_ittehad__articles') }} as articles
inner join {{ ref('int_articles__stories') }} as stories
    on articles.article_id = stories.article_id
inner join {{ ref('int_articles__outlets') }} as outlets
    on articles.article_id = outlets.article_id
{% if is_incremental() %}
where articles.article_id in (select affected.key from affected)
{% endif %}
