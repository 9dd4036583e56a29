-- The longer words of each article, once each: what near copies are measured by.
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
from {{ ref('stg_ittehad__articles') }}
