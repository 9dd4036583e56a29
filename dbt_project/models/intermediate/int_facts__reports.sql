-- What all facts carry: how many articles and stories report them, from when to when, and how sure they are.
-- The best claim of each story counts once; stories are taken as independent.
{{ config(
    materialized='exchanged',
    meta={
        'key': ['fact_id'],
        'scope': ['fact_id'],
    },
) }}
with reports as (
    select
        facts.fact_kind,
        facts.fact_id,
        facts.article_id,
        facts.published_on,
        facts.confidence,
        stories.story_id,
        row_number() over (
            partition by facts.fact_id, stories.story_id order by facts.confidence desc, facts.claim_id
        ) as rank_in_story
    from {{ ref('int_claims__facts') }} as facts
    inner join {{ ref('int_articles__stories') }} as stories
        on facts.article_id = stories.article_id
    {% if is_incremental() %}
    where facts.fact_id in (select affected.key from affected)
    {% endif %}
)

select
    fact_id,
    min(fact_kind) as fact_kind,
    count(distinct article_id)::integer as article_count,
    count(distinct story_id)::integer as story_count,
    min(published_on) as first_reported_on,
    max(published_on) as last_reported_on,
    round(
        1 - exp(sum(ln(1 - least(confidence, 0.999)::numeric)) filter (where rank_in_story = 1)),
        3
    ) as confidence
from reports
group by fact_id
