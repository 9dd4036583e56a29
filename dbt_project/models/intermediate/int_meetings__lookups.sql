-- What counterparts of a meeting claim are looked up by: each of its people, and its sides, on each day on which it
-- can have happened. A claim with a day reaches one day further (is_reach); one that cannot be dated has no day.
{{ config(
    materialized='exchanged',
    meta={
        'key': ['claim_id', 'lookup', 'shown_day'],
        'scope': ['article_id'],
        'affected': ['int_meetings__claims.article_id'],
    },
    indexes=[{'columns': ['lookup', 'day']}, {'columns': ['article_id']}],
) }}
with claims as (
    select *
    from {{ ref('int_meetings__claims') }}
    {% if is_incremental() %}
    where article_id in (select affected.key from affected)
    {% endif %}
),

days as (
    select
        claim_id,
        met_on as day,
        false as is_reach
    from claims
    where met_on is not null
    union all
    select
        claim_id,
        met_on + 1 as day,
        true as is_reach
    from claims
    where met_on is not null
    union all
    select
        claims.claim_id,
        possible.day::date as day,
        false as is_reach
    from claims
    left join lateral generate_series(claims.possible_from, claims.possible_to, interval '1 day') as possible (day)
        on true
    where claims.met_on is null
),

wanted as (
    select
        claim_id,
        article_id,
        unnest(person_ids) as lookup,
        false as is_sides,
        false as is_nameless
    from claims
    union all
    select
        claim_id,
        article_id,
        'sides ' || party_codes as lookup,
        true as is_sides,
        cardinality(person_ids) = 0 as is_nameless
    from claims
)

select
    wanted.claim_id,
    wanted.article_id,
    wanted.lookup,
    wanted.is_sides,
    wanted.is_nameless,
    days.day,
    days.is_reach,
    coalesce(days.day::text, '') as shown_day
from wanted
inner join days
    on wanted.claim_id = days.claim_id
