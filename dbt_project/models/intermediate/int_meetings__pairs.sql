-- Pairs of reports, of different articles, that can speak of one encounter: the same sides and one person in
-- common, or two people of different sides in common, or the same sides where one report names nobody; and
-- days that do not contradict each other. Of each other article a report takes the best counterpart only.
{{ config(
    materialized='exchanged',
    meta={
        'key': ['claim_id', 'other_claim_id'],
        'scope': ['article_id', 'other_article_id'],
        'affected': ['int_meetings__claims.article_id'],
        'tells': {'claim_id': 'claim_id', 'other_claim_id': 'other_claim_id'},
    },
    indexes=[{'columns': ['article_id']}, {'columns': ['other_article_id']}, {'columns': ['other_claim_id']}],
) }}
with claims as not materialized (
    select * from {{ ref('int_meetings__claims') }}
),

lookups as not materialized (
    select * from {{ ref('int_meetings__lookups') }}
),

mine as (
    select *
    from lookups
    {% if is_incremental() %}
    where article_id in (select affected.key from affected)
    {% endif %}
),

candidates as (
    -- a person on a day, or the same sides where one report names nobody: some people meet someone every day
    select
        mine.claim_id,
        others.claim_id as other_claim_id
    from mine
    inner join lookups as others
        on
            mine.lookup = others.lookup
            and mine.day = others.day
            and mine.claim_id <> others.claim_id
    where
        not (mine.is_reach and others.is_reach)
        and (not mine.is_sides or mine.is_nameless or others.is_nameless)
    union
    -- a report that cannot be dated at all: a person in common
    select
        mine.claim_id,
        others.claim_id as other_claim_id
    from mine
    inner join lookups as others
        on
            mine.lookup = others.lookup
            and mine.claim_id <> others.claim_id
    where mine.day is null and not mine.is_sides and not others.is_reach
    union
    select
        mine.claim_id,
        others.claim_id as other_claim_id
    from mine
    inner join lookups as others
        on
            mine.lookup = others.lookup
            and mine.claim_id <> others.claim_id
    where others.day is null and not mine.is_sides and not mine.is_reach
),

both_ways as (
    select
        claim_id,
        other_claim_id
    from candidates
    union
    select
        other_claim_id as claim_id,
        claim_id as other_claim_id
    from candidates
),

compared as (
    select
        both_ways.claim_id,
        both_ways.other_claim_id,
        a.article_id,
        b.article_id as other_article_id,
        a.met_on,
        b.met_on as other_met_on,
        a.party_codes = b.party_codes and a.party_codes <> '' as is_same_sides,
        least(cardinality(a.person_ids), cardinality(b.person_ids)) = 0 as is_nameless,
        coalesce(a.venue = b.venue, false) as is_same_venue,
        shared.person_count as shared_count,
        shared.side_count as shared_side_count
    from both_ways
    inner join claims as a
        on both_ways.claim_id = a.claim_id
    inner join claims as b
        on both_ways.other_claim_id = b.claim_id
    cross join
        lateral (
            select
                count(*) as person_count,
                count(distinct people.party_code) as side_count
            from unnest(a.person_ids, a.person_party_codes) as people (person_id, party_code)
            where people.person_id = any(b.person_ids)
        ) as shared
    where
        a.article_id <> b.article_id
        and (a.met_on is null or b.met_on is null or abs(a.met_on - b.met_on) <= 1)
),

agreeing as (
    select
        compared.*,
        row_number() over (
            partition by compared.claim_id, compared.other_article_id
            order by
                compared.met_on = compared.other_met_on desc nulls last,
                compared.shared_count desc,
                compared.is_same_venue desc,
                compared.is_same_sides desc,
                compared.other_claim_id
        ) as choice
    from compared
    where
        (compared.is_same_sides and (compared.shared_count >= 1 or compared.is_nameless))
        or (compared.shared_count >= 2 and compared.shared_side_count >= 2)
)

select
    a.claim_id,
    a.other_claim_id,
    a.article_id,
    a.other_article_id,
    a.met_on,
    a.other_met_on,
    a.shared_count,
    a.is_same_venue
from agreeing as a
inner join agreeing as b
    on
        a.claim_id = b.other_claim_id
        and a.other_claim_id = b.claim_id
where a.choice = 1 and b.choice = 1
