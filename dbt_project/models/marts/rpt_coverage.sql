-- What the warehouse rests on: articles, stories and claims by outlet and month of publication. Articles of
-- unknown outlet or day have rows of their own, with nulls.
{{ config(
    materialized='exchanged',
    meta={'key': ['coverage_id'], 'scope': ['coverage_id']},
) }}
with articles as (
    {% if is_incremental() %}
    -- each way of being null apart, so that an index finds the articles
    {% for same_outlet in [
        'affected.outlet_id = articles.outlet_id',
        'affected.outlet_id is null and articles.outlet_id is null',
    ] %}
    {% for same_month in [
        "affected.month_on <= articles.published_on and affected.month_on + interval '1 month' > articles.published_on",
        'affected.month_on is null and articles.published_on is null',
    ] %}
    select articles.*
    from affected
    inner join {{ ref('dim_article') }} as articles
        on
            {{ same_outlet }}
            and {{ same_month }}
    {{ 'union all' if not loop.last }}
    {% endfor %}
    {{ 'union all' if not loop.last }}
    {% endfor %}
    {% else %}
    select * from {{ ref('dim_article') }}
    {% endif %}
),

claims as (
    select
        facts.article_id,
        count(*) filter (where facts.fact_kind = 'meeting') as meeting_claim_count,
        count(*) filter (where facts.fact_kind = 'alliance') as alliance_claim_count,
        count(*) filter (where facts.fact_kind = 'result') as result_claim_count,
        count(*) filter (where facts.fact_kind = 'defection') as defection_claim_count
    from {{ ref('int_claims__facts') }} as facts
    {% if is_incremental() %}
    where facts.article_id in (select articles.article_id from articles)
    {% endif %}
    group by facts.article_id
),

months as (
    select
        article_id,
        story_id,
        outlet_id,
        word_count,
        date_trunc('month', published_on)::date as month_on
    from articles
)

select
    {{ hash_id('cov_', ['months.outlet_id', 'months.month_on']) }} as coverage_id,
    months.outlet_id,
    months.month_on,
    count(*)::integer as article_count,
    count(distinct months.story_id)::integer as story_count,
    (count(*) filter (where claims.article_id is null))::integer as article_without_claim_count,
    sum(months.word_count)::integer as word_count,
    coalesce(sum(claims.meeting_claim_count), 0)::integer as meeting_claim_count,
    coalesce(sum(claims.alliance_claim_count), 0)::integer as alliance_claim_count,
    coalesce(sum(claims.result_claim_count), 0)::integer as result_claim_count,
    coalesce(sum(claims.defection_claim_count), 0)::integer as defection_claim_count
from months
left join claims
    on months.article_id = claims.article_id
group by months.outlet_id, months.month_on
