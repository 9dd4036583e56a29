-- Second step: a report one day off joins its neighbour, and undated reports join the dated encounter that fits.
-- A day that two articles each name stands by itself, no article may speak of one encounter twice, and days are
-- never chained: the 12th takes the 13th, and the 14th then remains on its own.
{{ config(
    materialized='exchanged',
    meta={'key': ['claim_id'], 'scope': ['claim_id'], 'tells': {'meeting_group_id': 'meeting_group_id'}},
    indexes=[{'columns': ['meeting_group_id']}],
) }}
with days as (
    select *
    from {{ ref('int_meetings__days') }}
    {% if is_incremental() %}
    -- beside the clusters themselves the dated ones that their undated reports can join
    where
        cluster_id in (
            select mine.cluster_id
            from affected
            inner join {{ ref('int_meetings__days') }} as mine
                on affected.key = mine.claim_id
            union
            select dated.cluster_id
            from affected
            inner join {{ ref('int_meetings__pairs') }} as pairs
                on affected.key = pairs.claim_id
            inner join {{ ref('int_meetings__days') }} as dated
                on pairs.other_claim_id = dated.claim_id
            where pairs.met_on is null and pairs.other_met_on is not null
        )
    {% endif %}
),

day_groups as (
    select
        day_group_id,
        min(met_on) as met_on,
        array_agg(distinct article_id) as article_ids,
        count(distinct article_id) as article_count
    from days
    group by day_group_id
),

group_pairs as (
    select
        a.day_group_id,
        b.day_group_id as other_group_id,
        max(pairs.shared_count) as shared_count,
        bool_or(pairs.is_same_venue) as is_same_venue
    from {{ ref('int_meetings__pairs') }} as pairs
    inner join days as a
        on pairs.claim_id = a.claim_id
    inner join days as b
        on pairs.other_claim_id = b.claim_id
    where a.day_group_id <> b.day_group_id
    group by a.day_group_id, b.day_group_id
),

neighbours as (
    select distinct on (later.day_group_id)
        later.day_group_id,
        earlier.day_group_id as earlier_group_id
    from group_pairs
    inner join day_groups as later
        on group_pairs.day_group_id = later.day_group_id
    inner join day_groups as earlier
        on
            group_pairs.other_group_id = earlier.day_group_id
            and later.met_on - 1 = earlier.met_on
    where
        least(later.article_count, earlier.article_count) < 2
        and not later.article_ids && earlier.article_ids
    order by
        later.day_group_id,
        group_pairs.shared_count desc,
        group_pairs.is_same_venue desc,
        earlier.day_group_id
),

dated as (
    select
        day_groups.day_group_id,
        coalesce(neighbours.earlier_group_id, day_groups.day_group_id) as meeting_group_id
    from day_groups
    left join neighbours
        on
            day_groups.day_group_id = neighbours.day_group_id
            and neighbours.earlier_group_id not in (select chained.day_group_id from neighbours as chained)
    where day_groups.met_on is not null
),

-- A day on which an article tells of an encounter is not that of another one in the same article.
told_beside as (
    select distinct
        undated.day_group_id,
        told.day_group_id as other_group_id
    from days as undated
    inner join days as told
        on undated.article_id = told.article_id
    where undated.met_on is null and told.met_on is not null
),

-- Undated reports take the best fitting encounter; where two fit equally well they are left alone.
fitting as (
    select
        undated.day_group_id,
        dated.meeting_group_id,
        max(group_pairs.shared_count) as shared_count,
        bool_or(group_pairs.is_same_venue) as is_same_venue
    from group_pairs
    inner join day_groups as undated
        on
            group_pairs.day_group_id = undated.day_group_id
            and undated.met_on is null
    inner join dated
        on group_pairs.other_group_id = dated.day_group_id
    left join told_beside
        on
            group_pairs.day_group_id = told_beside.day_group_id
            and group_pairs.other_group_id = told_beside.other_group_id
    where told_beside.day_group_id is null
    group by undated.day_group_id, dated.meeting_group_id
),

ordered as (
    select
        day_group_id,
        meeting_group_id,
        rank() over (
            partition by day_group_id
            order by shared_count desc, is_same_venue desc
        ) as fit
    from fitting
),

chosen as (
    select
        day_group_id,
        min(meeting_group_id) as meeting_group_id
    from ordered
    where fit = 1
    group by day_group_id
    having count(*) = 1
)

select
    days.claim_id,
    days.met_on,
    coalesce(dated.meeting_group_id, chosen.meeting_group_id, days.day_group_id) as meeting_group_id
from days
left join dated
    on days.day_group_id = dated.day_group_id
left join chosen
    on days.day_group_id = chosen.day_group_id
{% if is_incremental() %}
where days.claim_id in (select affected.key from affected)
{% endif %}
