-- Stories that travelled
-- Stories that several outlets ran, copied or rewritten.
-- Columns: story_id; title: of the earliest copy; outlet_count; article_count; first_on, last_on.
select
    story_id,
    (array_agg(title order by published_on nulls last, article_id))[1] as title,
    count(distinct outlet_id) as outlet_count,
    count(*) as article_count,
    min(published_on) as first_on,
    max(published_on) as last_on
from marts.dim_article
group by story_id
having count(*) > 1
order by article_count desc, first_on, story_id
