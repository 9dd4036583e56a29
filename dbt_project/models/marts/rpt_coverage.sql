-- What the warehouse rests on: articles, stories and claims by outlet and month of publication. Articles of
-- unknown outlet or day have rows of their own, with nulls.
with claims as (
    select
        article_id,
        count(*) filter (where fact_kind = 'meeting') as meeting_claim_count,
        count(*) filter (where fact_kind = 'alliance') as alliance_claim_count,
        count(*) filter (where fact_kind = 'result') as result_claim_count,
        count(*) filter (where fact_kind = 'defection') as defection_claim_count
    from {{ ref('int_claims__facts') }}
    group by article_id
),

articles as (
    select
        articles.article_id,
        articles.story_id,
        articles.outlet_id,
        articles.word_count,
        date_trunc('month', articles.published_on)::date as month_on
    from {{ ref('dim_article') }} as articles
)

select
    {{ hash_id('cov_', ['articles.outlet_id', 'articles.month_on']) }} as coverage_id,
    articles.outlet_id,
    articles.month_on,
    count(*)::integer as article_count,
    count(distinct articles.story_id)::integer as story_count,
    (count(*) filter (where claims.article_id is null))::integer as article_without_claim_count,
    sum(articles.word_count)::integer as word_count,
    coalesce(sum(claims.meeting_claim_count), 0)::integer as meeting_claim_count,
    coalesce(sum(claims.alliance_claim_count), 0)::integer as alliance_claim_count,
    coalesce(sum(claims.result_claim_count), 0)::integer as result_claim_count,
    coalesce(sum(claims.defection_claim_count), 0)::integer as defection_claim_count
from articles
left join claims
    on articles.article_id = claims.article_id
group by articles.outlet_id, articles.month_on
