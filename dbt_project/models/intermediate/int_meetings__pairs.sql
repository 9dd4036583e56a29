-- Pairs of reports, of different articles, that can speak of one encounter: the same sides and one person in
-- common, or two people of different sides in common, or the same sides where one report names nobody; and
-- days that do not contradict each other. Of each other article a report takes the best counterpart only.
with claims as (
    select * from {{ ref('int_meetings__claims') }}
),

-- The days to look a counterpart up by: the day, the next one too for the earlier of two; no day where unknown.
days as (
    select
        claim_id,
        met_on as day,
        0 as shift
    from claims
    where met_on is not null
    union all
    select
        claim_id,
        met_on + 1 as day,
        1 as shift
    from claims
    where met_on is not null
    union all
    select
        claims.claim_id,
        possible.day::date as day,
        0 as shift
    from claims
    cross join lateral generate_series(claims.possible_from, claims.possible_to, interval '1 day') as possible (day)
    where claims.met_on is null and claims.possible_from is not null
),

people as (
    select
        claim_id,
        unnest(person_ids) as person_id
    from claims
),

-- Looked up by person and day together: some people meet someone every day.
person_days as materialized (
    select
        people.person_id,
        days.day,
        days.shift,
        days.claim_id
    from people
    inner join days
        on people.claim_id = days.claim_id
),

side_days as materialized (
    select
        claims.party_codes,
        days.day,
        days.shift,
        days.claim_id,
        cardinality(claims.person_ids) = 0 as is_nameless
    from claims
    inner join days
        on claims.claim_id = days.claim_id
),

candidates as materialized (
    select
        a.claim_id,
        b.claim_id as other_claim_id
    from person_days as a
    inner join person_days as b
        on
            a.person_id = b.person_id
            and a.day = b.day
            and a.claim_id <> b.claim_id
    where b.shift = 0
    union
    -- the same sides, where one report names nobody
    select
        a.claim_id,
        b.claim_id as other_claim_id
    from side_days as a
    inner join side_days as b
        on
            a.party_codes = b.party_codes
            and a.day = b.day
            and a.claim_id <> b.claim_id
    where b.shift = 0 and (a.is_nameless or b.is_nameless)
    union
    -- a report that cannot be dated at all: a person and the sides in common
    select
        a.claim_id,
        b.claim_id as other_claim_id
    from claims as a
    inner join people as a_people
        on a.claim_id = a_people.claim_id
    inner join people as b_people
        on a_people.person_id = b_people.person_id
    inner join claims as b
        on
            b_people.claim_id = b.claim_id
            and a.claim_id <> b.claim_id
    where a.possible_from is null
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
