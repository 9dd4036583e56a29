-- The outlet of each article: the reference's, by id or by one of its names, else one named as the input names it.
{{ config(
    materialized='exchanged',
    meta={'key': ['article_id'], 'scope': ['article_id'], 'affected': ['int_articles__versions.article_id']},
) }}
{{ after('int_articles__versions') -}}
with names as (
    select
        outlet_id,
        lower(name) as outlet_name
    from {{ ref('outlets') }}
    union
    select
        outlets.outlet_id,
        lower(btrim(aliases.alias)) as outlet_name
    from {{ ref('outlets') }} as outlets
    cross join lateral unnest(string_to_array(outlets.aliases, ';')) as aliases (alias)
),

known as (
    select
        outlet_name,
        min(outlet_id) as outlet_id
    from names
    group by outlet_name
)

select
    articles.article_id,
    articles.outlet_name,
    coalesce(
        outlets.outlet_id,
        known.outlet_id,
        case when btrim(articles.outlet_name) <> '' then {{ hash_id('o_', ['lower(btrim(articles.outlet_name))']) }} end
    ) as outlet_id
from {{ ref('stg_ittehad__articles') }} as articles
left join {{ ref('outlets') }} as outlets
    on articles.outlet_id = outlets.outlet_id
left join known
    on lower(btrim(articles.outlet_name)) = known.outlet_name
{% if is_incremental() %}
where articles.article_id in (select affected.key from affected)
{% endif %}
