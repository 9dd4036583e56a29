-- Each defection claim and its switch. A person's switch is known by the party joined; a report that only says
-- whom the person left joins the switch away from that party. Groups go by number and direction within a fortnight.
with claims as (
    select
        claims.claim_id,
        claims.article_id,
        claims.from_party_code,
        claims.to_party_code,
        claims.head_count,
        people.person_id,
        coalesce(claims.head_count::text, lower(claims.group_label), '') as group_key,
        coalesce(
            case when claims.switched_on_precision <> 'unknown' then claims.switched_on end,
            articles.published_on
        ) as happened_on
    from {{ ref('stg_ittehad__defection_claims') }} as claims
    inner join {{ ref('stg_ittehad__articles') }} as articles
        on claims.article_id = articles.article_id
    left join {{ ref('int_people__resolved') }} as people
        on claims.claim_id = people.claim_id
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

breaks as (
    select
        claims.*,
        case
            when happened_on - lag(happened_on) over (
                partition by group_key, from_party_code, to_party_code order by happened_on, claim_id
            ) > 14 then 1
            else 0
        end as is_break
    from claims
    where person_id is null
),

waves as (
    select
        claim_id,
        sum(is_break) over (
            partition by group_key, from_party_code, to_party_code order by happened_on, claim_id
        ) as wave
    from breaks
)

select
    claims.claim_id,
    claims.article_id,
    claims.person_id,
    claims.happened_on,
    case
        when claims.person_id is not null and coalesce(claims.to_party_code, joined.to_party_code) is not null
            then {{ hash_id('d_', ['claims.person_id', 'coalesce(claims.to_party_code, joined.to_party_code)']) }}
        when claims.person_id is not null
            then {{ hash_id('d_', ['claims.person_id', "'left'", 'claims.from_party_code']) }}
        else
            {{ hash_id('d_', ["'group'", 'claims.group_key', 'claims.from_party_code', 'claims.to_party_code',
                              'nullif(waves.wave, 0)']) }}
    end as defection_id
from claims
left join joined
    on
        claims.to_party_code is null
        and claims.person_id = joined.person_id
        and claims.from_party_code = joined.from_party_code
left join waves
    on claims.claim_id = waves.claim_id
