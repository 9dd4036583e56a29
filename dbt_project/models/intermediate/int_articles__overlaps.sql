-- How many of their longer words two articles share that tell of one event.
{{ config(
    materialized='incremental',
    incremental_strategy='append',
    pre_hook='{{ delete_stale_overlaps() }}',
    indexes=[{'columns': ['article_id', 'other_article_id'], 'unique': true}],
) }}
select
    pairs.article_id,
    pairs.other_article_id,
    a.words_hash,
    b.words_hash as other_words_hash,
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
    and not exists (
        select 1
        from {{ this }} as made
        where made.article_id = pairs.article_id and made.other_article_id = pairs.other_article_id
    )
    {% endif %}
