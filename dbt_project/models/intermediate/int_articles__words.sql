-- The longer words of each article, once each: what near copies are measured by.
{{ config(
    materialized='incremental',
    incremental_strategy='append',
    pre_hook='{{ delete_stale_words() }}',
    indexes=[{'columns': ['article_id'], 'unique': true}],
) }}
with articles as (
    select * from {{ ref('stg_ittehad__articles') }}
    {% if is_incremental() %}
    where article_id not in (select made.article_id from {{ this }} as made)
    {% endif %}
),

worded as (
    select
        article_id,
        article_version_id,
        extractor_version,
        loaded_at,
        published_on,
        content_hash,
        {{ name_key('title') }} as title_key,
        array(
            select distinct words.word
            from regexp_split_to_table(lower(body), '[^[:alnum:]]+') as words (word)
            where length(words.word) > 3
            order by words.word
        ) as words
    from articles
)

select
    worded.*,
    md5(array_to_string(worded.words, ' ')) as words_hash
from worded
