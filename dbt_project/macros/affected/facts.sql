{# Facts of which a claim came, went or changed, and those of articles that are of another story than before. #}
{% macro affected_int_facts__reports() %}
select key from {{ changed('int_claims__facts.fact_id') }}
union
select facts.fact_id
from {{ changed('int_articles__stories.article_id') }}
inner join {{ ref('int_claims__facts') }} as facts
    on key = facts.article_id
{% endmacro %}

{# Facts that any change can have touched: their reports, the claims themselves, the people named. #}
{% macro touched_facts() %}
select key from {{ changed('int_claims__facts.fact_id') }}
union
select key from {{ changed('int_facts__reports.fact_id') }}
{% for told in ['int_articles__versions.article_id', 'int_people__resolved.article_id'] %}
union
select facts.fact_id
from {{ changed(told) }}
inner join {{ ref('int_claims__facts') }} as facts
    on key = facts.article_id
{% endfor %}
{% endmacro %}

{% macro affected_facts() %}
select fact_id as key from {{ ref('int_facts__touched') }}
{% endmacro %}

{# The same, and results that another report of their seat contradicts. #}
{% macro affected_fct_results() %}
{{ affected_facts() }}
union
select key from {{ changed('int_results__reported.result_id') }}
{% endmacro %}

{# Results that changed, and those of people who are called otherwise. #}
{% macro affected_rpt_result_reconciliation() %}
select key from {{ changed('fct_results.result_id') }}
union
select results.result_id
from {{ changed('dim_person.person_id') }}
inner join {{ ref('fct_results') }} as results
    on key = results.person_id
{% endmacro %}

{# Outlets and months of which an article came, went or changed, or has other claims than before. #}
{% macro affected_rpt_coverage() %}
with touched as (
    select
        nullif(split_part(key, ' ', 1), '') as outlet_id,
        nullif(split_part(key, ' ', 2), '')::date as month_on
    from {{ changed('dim_article.outlet_month') }}
    union
    select
        articles.outlet_id,
        date_trunc('month', articles.published_on)::date as month_on
    from {{ changed('int_claims__facts.article_id') }}
    inner join {{ ref('dim_article') }} as articles
        on key = articles.article_id
)

select
    {{ hash_id('cov_', ['outlet_id', 'month_on']) }} as key,
    outlet_id,
    month_on
from touched
{% endmacro %}

{# Months of which a meeting or a status of an arrangement came, went or changed, and all later ones: a status holds
   until the next is reported. #}
{% macro affected_rpt_party_pairs() %}
with touched as (
    select key from {{ changed('fct_meetings.month_on') }}
    union
    select key from {{ changed('fct_alliance_events.month_on') }}
)

select
    key,
    key::date as month_on,
    true as is_touched
from touched
union all
select distinct
    month_on::text as key,
    month_on,
    false as is_touched
from {{ this }}
where month_on > (select min(key)::date from touched) and month_on::text not in (select key from touched)
{% endmacro %}
