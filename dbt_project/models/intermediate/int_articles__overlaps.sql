-- How many of their longer words two articles share that tell of one event.
{{ config(
    materialized='exchanged',
    meta={'key': ['pair_id'], 'scope': ['pair_id']},
    indexes=[{'columns': ['article_id']}, {'columns': ['other_article_id']}],
) }}
select
    pairs.pair_id,
    pairs.article_id,
    pairs.other_article_id,
    cardinality(a.words) + cardinality(b.words) - overlap.shared_count as word_count,
    overlap.shared_count
from {{ ref('int_articles__pairs') }} as pairs
inner join {{ ref('int_articles__words') }} as a
    on pairs.article_id = a.article_id
inner join {{ ref('int_articles__words') }} as b
    on pairs.other_article_id = b.article_id
cross join
    lateral (
        select count(*) as shared_count
        from (
            select unnest(a.words)
            intersect
            select unnest(b.words)
        ) as shared
    ) as overlap
where
    not pairs.is_copy
    {% if is_incremental() %}
    and pairs.pair_id in (select affected.key from affected)
    {% endif %}
