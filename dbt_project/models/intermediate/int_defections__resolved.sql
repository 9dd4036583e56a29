-- Each defection claim and its switch. A person's switch is known by the party joined; a report that only says
-- whom the person left joins the switch away from that party. Groups go by number and direction, in waves without a
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
        when claims.person_id is not null and coalesce(claims.to_party_code, joined.to_party_code) is not null
            then {{ hash_id('d_', ['claims.person_id', 'coalesce(claims.to_party_code, joined.to_party_code)']) }}
        when claims.person_id is not null
            then {{ hash_id('d_', ['claims.person_id', "'left'", 'claims.from_party_code']) }}
        else
            {{ hash_id('d_', ["'group'", 'claims.group_key', 'waves.began_on']) }}
    end as defection_id
from claims
left join joined
    on
        claims.to_party_code is null
        and claims.person_id = joined.person_id
        and claims.from_party_code = joined.from_party_code
left join waves
    on claims.claim_id = waves.claim_id
