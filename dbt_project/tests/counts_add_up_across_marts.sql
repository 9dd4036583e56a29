-- Articles and claims are counted the same in the dimension, the evidence and the coverage report.
with totals as (
    select
        (select count(*) from {{ ref('dim_article') }}) as articles,
        (select sum(article_count) from {{ ref('rpt_coverage') }}) as covered_articles,
        (select count(*) from {{ ref('int_claims__facts') }}) as claims,
        (
            select sum(meeting_claim_count + alliance_claim_count + result_claim_count + defection_claim_count)
            from {{ ref('rpt_coverage') }}
        ) as covered_claims,
        (select count(*) from {{ ref('stg_ittehad__meeting_claims') }})
        + (select count(*) from {{ ref('stg_ittehad__alliance_claims') }})
        + (select count(*) from {{ ref('stg_ittehad__result_claims') }})
        + (select count(*) from {{ ref('stg_ittehad__defection_claims') }}) as staged_claims
)

select *
from totals
where
    articles <> coalesce(covered_articles, 0)
    or claims <> coalesce(covered_claims, 0)
    or claims <> staged_claims
