-- Syndicated and rewritten copies of one story: the same text; or the same headline within days; or the same
-- event told within days in largely the same words. Independent reports of one event stay stories of their own.
with articles as (
    select
        article_id,
        published_on
    from {{ ref('int_articles__words') }}
),

copies as (
    select
        pairs.article_id,
        pairs.other_article_id
    from {{ ref('int_articles__pairs') }} as pairs
    left join {{ ref('int_articles__overlaps') }} as compared
        on
            pairs.article_id = compared.article_id
            and pairs.other_article_id = compared.other_article_id
    where pairs.is_copy or compared.shared_count >= {{ var('story_overlap') }} * compared.word_count
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
