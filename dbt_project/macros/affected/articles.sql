{# Articles that came, changed, or went since their version was noted. #}
{% macro affected_int_articles__versions() %}
select coalesce(new.article_id, old.article_id) as key
from {{ ref('stg_ittehad__articles') }} as new
full outer join {{ this }} as old
    on new.article_id = old.article_id
where (new.article_version_id, new.extractor_version, new.loaded_at, new.published_on)
    is distinct from (old.article_version_id, old.extractor_version, old.loaded_at, old.published_on)
{% endmacro %}

{# Pairs that came, changed or went, and all pairs of articles whose words can have changed. #}
{% macro affected_int_articles__overlaps() %}
select key from {{ changed('int_articles__pairs.pair_id') }}
union
select pairs.pair_id
from {{ changed('int_articles__versions.article_id') }}
inner join {{ ref('int_articles__pairs') }} as pairs
    on key = pairs.article_id
union
select pairs.pair_id
from {{ changed('int_articles__versions.article_id') }}
inner join {{ ref('int_articles__pairs') }} as pairs
    on key = pairs.other_article_id
{% endmacro %}

{# Articles that changed or whose pairs did, and all that were of one story with one of them. #}
{% macro affected_int_articles__stories() %}
with touched as (
    select key from {{ changed('int_articles__versions.article_id') }}
    {% for model in ['int_articles__pairs', 'int_articles__overlaps'] %}
    union
    select key from {{ changed(model ~ '.article_id') }}
    union
    select key from {{ changed(model ~ '.other_article_id') }}
    {% endfor %}
)

select key from touched
union
select others.article_id
from touched
inner join {{ this }} as one
    on touched.key = one.article_id
inner join {{ this }} as others
    on one.story_id = others.story_id
{% endmacro %}
