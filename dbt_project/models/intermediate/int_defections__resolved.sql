-- Each defection claim and its switch. A person's switch is known by the party joined; a report that only says
-- whom the person left joins the switch away from that party. Whoever goes to a party a second time, more than a
-- fortnight after the first and with a day between on which he is told to have gone elsewhere, makes a second switch;
-- so does whoever leaves it a second time. Groups go by number and direction, in waves without a
-- gap of more than a fortnight; the first wave has the plain key, a later one that of its first day.
{{ config(
    materialized='exchanged',
    meta={
        'key': ['claim_id'],
        'scope': ['claim_id'],
        'tells': {'article_id': 'article_id', 'defection_id': 'defection_id'},
    },
    indexes=[
        {'columns': ['article_id']},
        {'columns': ['defection_id']},
        {'columns': ['person_id']},
        {'columns': ['group_key']},
        {'columns': ['happened_on']},
    ],
) }}
with claims as (
    select
        claims.claim_id,
        claims.article_id,
        claims.from_party_code,
        claims.to_party_code,
        claims.status in ('done', 'announced') and claims.switched_on_precision <> 'unknown' as is_dated,
        people.person_id,
        case when people.person_id is null then {{ group_key('claims') }} end as group_key,
        coalesce(
            case when claims.switched_on_precision <> 'unknown' then claims.switched_on end,
            articles.published_on
        ) as happened_on
    from {{ ref('stg_ittehad__defection_claims') }} as claims
    inner join {{ ref('stg_ittehad__articles') }} as articles
        on claims.article_id = articles.article_id
    left join {{ ref('int_people__resolved') }} as people
        on claims.claim_id = people.claim_id
    {% if is_incremental() %}
    where claims.claim_id in (select affected.key from affected)
    {% endif %}
),

-- The only party that the person is reported to have joined from the one left.
joined as (
    select
        person_id,
        from_party_code,
        min(to_party_code) as to_party_code
    from claims
    where person_id is not null and to_party_code is not null and from_party_code is not null
    group by person_id, from_party_code
    having count(distinct to_party_code) = 1
),

-- What the claims say of people: which party somebody goes to or, where no report says to which, leaves.
moves as (
    select
        claims.claim_id,
        claims.person_id,
        claims.from_party_code,
        coalesce(claims.to_party_code, joined.to_party_code) as to_party_code,
        coalesce(claims.to_party_code, joined.to_party_code, claims.from_party_code) as party_code,
        coalesce(claims.to_party_code, joined.to_party_code) is not null as is_joining,
        claims.happened_on,
        claims.is_dated
    from claims
    left join joined
        on
            claims.to_party_code is null
            and claims.person_id = joined.person_id
            and claims.from_party_code = joined.from_party_code
    where claims.person_id is not null
),

days as (
    select
        person_id,
        is_joining,
        party_code,
        happened_on,
        lag(happened_on) over (
            partition by person_id, is_joining, party_code order by happened_on
        ) as previous_on
    from moves
    where is_dated
    group by person_id, is_joining, party_code, happened_on
),

turns as (
    select
        days.person_id,
        days.is_joining,
        days.party_code,
        days.happened_on as began_on,
        row_number() over (
            partition by days.person_id, days.is_joining, days.party_code order by days.happened_on
        ) + 1 as turn
    from days
    where
        days.happened_on - days.previous_on > 14
        and exists (
            select 1
            from moves as others
            where
                others.person_id = days.person_id
                and others.is_dated
                and others.happened_on > days.previous_on
                and others.happened_on < days.happened_on
                and case
                    when days.is_joining
                        then
                            others.to_party_code <> days.party_code
                            or others.from_party_code = days.party_code
                    else others.to_party_code = days.party_code
                end
        )
),

-- A report belongs to the last turn that had begun by its day.
numbered_moves as (
    select
        moves.claim_id,
        moves.is_joining,
        moves.party_code,
        max(turns.turn) as turn
    from moves
    left join turns
        on
            moves.person_id = turns.person_id
            and moves.is_joining = turns.is_joining
            and moves.party_code = turns.party_code
            and moves.happened_on >= turns.began_on
    group by moves.claim_id, moves.is_joining, moves.party_code
),

breaks as (
    select
        claims.*,
        case
            when happened_on - lag(happened_on) over (
                partition by group_key order by happened_on, claim_id
            ) > 14 then 1
            else 0
        end as is_break
    from claims
    where person_id is null
),

numbered as (
    select
        claim_id,
        group_key,
        happened_on,
        sum(is_break) over (partition by group_key order by happened_on, claim_id) as wave
    from breaks
),

waves as (
    select
        claim_id,
        case when wave > 0 then min(happened_on) over (partition by group_key, wave) end as began_on
    from numbered
)

select
    claims.claim_id,
    claims.article_id,
    claims.person_id,
    claims.group_key,
    claims.happened_on,
    case
        when claims.person_id is null then {{ hash_id('d_', ["'group'", 'claims.group_key', 'waves.began_on']) }}
        when moves.turn is null and moves.is_joining
            then {{ hash_id('d_', ['claims.person_id', 'moves.party_code']) }}
        when moves.turn is null
            then {{ hash_id('d_', ['claims.person_id', "'left'", 'moves.party_code']) }}
        when moves.is_joining
            then {{ hash_id('d_', ['claims.person_id', 'moves.party_code', 'moves.turn']) }}
        else {{ hash_id('d_', ['claims.person_id', "'left'", 'moves.party_code', 'moves.turn']) }}
    end as defection_id
from claims
left join numbered_moves as moves
    on claims.claim_id = moves.claim_id
left join waves
    on claims.claim_id = waves.claim_id
