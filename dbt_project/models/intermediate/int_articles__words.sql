-- The longer words of each article, once each: what near copies are measured by.
{{ config(
    materialized='exchanged',
    meta={'key': ['article_id'], 'scope': ['article_id'], 'affected': ['int_articles__versions.article_id']},
    indexes=[{'columns': ['content_hash']}, {'columns': ['title_key']}],
) }}
with articles as (
    select articles.*
    from {{ ref('int_articles__versions') }} as versions
    inner join {{ ref('stg_ittehad__articles') }} as articles
        on versions.article_id = articles.article_id
    {% if is_incremental() %}
    where versions.article_id in (select affected.key from affected)
    {% endif %}
)

select
    article_id,
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
