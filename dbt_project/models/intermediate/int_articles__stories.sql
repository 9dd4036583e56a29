-- Syndicated and rewritten copies of one story: the same text; or the same headline within days; or the same
-- event told within days in largely the same words. Independent reports of one event stay stories of their own.
with articles as (
    select * from {{ ref('int_articles__words') }}
),

events as (
    select distinct
        article_id,
        fact_id,
        published_on,
        fact_kind
    from {{ ref('int_claims__facts') }}
),

candidates as (
    select
        a.article_id,
        b.article_id as other_article_id,
        true as is_copy
    from articles as a
    inner join articles as b
        on
            a.content_hash = b.content_hash
            and a.article_id <> b.article_id
    union
    select
        a.article_id,
        b.article_id as other_article_id,
        true as is_copy
    from articles as a
    inner join articles as b
        on
            a.title_key = b.title_key
            and a.article_id <> b.article_id
    where
        a.title_key ~ ' .* .* '
        and coalesce(abs(a.published_on - b.published_on), 0) <= {{ var('story_window_days') }}
    union
    select
        a.article_id,
        b.article_id as other_article_id,
        false as is_copy
    from events as a
    inner join events as b
        on
            a.fact_id = b.fact_id
            and a.article_id <> b.article_id
    where
        abs(a.published_on - b.published_on) <= {{ var('story_window_days') }}
        or ((a.published_on is null or b.published_on is null) and a.fact_kind in ('meeting', 'defection'))
),

links as (
    select
        candidates.article_id as from_node,
        candidates.other_article_id as to_node
    from candidates
    inner join articles as a
        on candidates.article_id = a.article_id
    inner join articles as b
        on candidates.other_article_id = b.article_id
    cross join
        lateral (
            select count(*) as shared_count
            from (
                select unnest(a.words)
                intersect
                select unnest(b.words)
            ) as shared
            where not candidates.is_copy
        ) as overlap
    where
        candidates.is_copy
        or overlap.shared_count >= {{ var('story_overlap') }}
        * (cardinality(a.words) + cardinality(b.words) - overlap.shared_count)
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
