-- Syndicated and rewritten copies of one story: the same text; or the same headline within days; or the same
-- event told within days in largely the same words. Independent reports of one event stay stories of their own.
{{ config(
    materialized='exchanged',
    meta={'key': ['article_id'], 'scope': ['article_id'], 'tells': {'story_id': 'story_id'}},
    indexes=[{'columns': ['story_id']}],
) }}
with articles as (
    select
        article_id,
        published_on
    from {{ ref('int_articles__words') }}
    {% if is_incremental() %}
    where article_id in (select affected.key from affected)
    {% endif %}
),

copies as (
    select
        pairs.article_id,
        pairs.other_article_id
    from {{ ref('int_articles__pairs') }} as pairs
    left join {{ ref('int_articles__overlaps') }} as compared
        on pairs.pair_id = compared.pair_id
    where
        (pairs.is_copy or compared.shared_count >= {{ var('story_overlap') }} * compared.word_count)
        {% if is_incremental() %}
        and pairs.article_id in (select affected.key from affected)
        {% endif %}
),

links as (
    select
        article_id as from_node,
        other_article_id as to_node
    from copies
    union all
    select
        other_article_id as from_node,
        article_id as to_node
    from copies
),

{{ components('articles', 'article_id', 'links') }},

members as (
    select
        components.article_id,
        components.component_id,
        articles.published_on
    from components
    inner join articles
        on components.article_id = articles.article_id
)

select
    article_id,
    'st_' || substr(
        first_value(article_id) over (
            partition by component_id order by published_on nulls last, article_id
        ), 3
    ) as story_id
from members
