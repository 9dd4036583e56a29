-- Pairs of articles that can tell one story: the same text, the same headline within days, or the same event within
-- days. The last are copies only where their words say so.
{{ config(
    materialized='exchanged',
    meta={
        'key': ['pair_id'],
        'scope': ['article_id', 'other_article_id'],
        'affected': ['int_articles__versions.article_id', 'int_claims__facts.article_id'],
        'tells': {'pair_id': 'pair_id'},
    },
    indexes=[{'columns': ['article_id']}, {'columns': ['other_article_id']}],
) }}
{%- set others = '<>' if is_incremental() else '<' %}
with articles as not materialized (
    select
        article_id,
        published_on,
        content_hash,
        title_key
    from {{ ref('int_articles__words') }}
),

mine as (
    select *
    from articles
    {% if is_incremental() %}
    where article_id in (select affected.key from affected)
    {% endif %}
),

events as (
    select distinct
        article_id,
        fact_id,
        published_on,
        fact_kind
    from {{ ref('int_claims__facts') }}
    {% if is_incremental() %}
    where article_id in (select affected.key from affected)
    {% endif %}
),

-- Looked up by event and day: some events are told for years.
event_days as (
    select
        events.article_id,
        events.fact_id,
        events.published_on + shifts.shift as day
    from events
    cross join generate_series(-{{ var('story_window_days') }}, {{ var('story_window_days') }}) as shifts (shift)
    where events.published_on is not null
),

candidates as (
    select
        a.article_id,
        b.article_id as other_article_id,
        true as is_copy
    from mine as a
    inner join articles as b
        on
            a.content_hash = b.content_hash
            and a.article_id {{ others }} b.article_id
    union
    select
        a.article_id,
        b.article_id as other_article_id,
        true as is_copy
    from mine as a
    inner join articles as b
        on
            a.title_key = b.title_key
            and a.article_id {{ others }} b.article_id
    where
        a.title_key ~ ' .* .* '
        and coalesce(abs(a.published_on - b.published_on), 0) <= {{ var('story_window_days') }}
    union
    select
        a.article_id,
        b.article_id as other_article_id,
        false as is_copy
    from event_days as a
    inner join {{ ref('int_claims__facts') }} as b
        on
            a.fact_id = b.fact_id
            and a.day = b.published_on
            and a.article_id {{ others }} b.article_id
    union
    select
        a.article_id,
        b.article_id as other_article_id,
        false as is_copy
    from events as a
    inner join {{ ref('int_claims__facts') }} as b
        on
            a.fact_id = b.fact_id
            and a.article_id <> b.article_id
    where a.published_on is null and a.fact_kind in ('meeting', 'defection')
    {% if is_incremental() %}
    union
    select
        a.article_id,
        b.article_id as other_article_id,
        false as is_copy
    from events as a
    inner join {{ ref('int_claims__facts') }} as b
        on
            a.fact_id = b.fact_id
            and a.article_id <> b.article_id
    where b.published_on is null and a.fact_kind in ('meeting', 'defection')
    {% endif %}
),

ordered as (
    select
        least(article_id, other_article_id) as article_id,
        greatest(article_id, other_article_id) as other_article_id,
        bool_or(is_copy) as is_copy
    from candidates
    group by 1, 2
)

select
    {{ pair_id() }} as pair_id,
    article_id,
    other_article_id,
    is_copy
from ordered
