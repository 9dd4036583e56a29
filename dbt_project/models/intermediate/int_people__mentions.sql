-- Every place where a claim names a person: who is named, for which side, about which seat.
{{ config(
    materialized='exchanged',
    meta={
        'key': ['mention_id'],
        'scope': ['article_id'],
        'affected': ['int_articles__versions.article_id'],
        'tells': {'mention_id': 'mention_id', 'person_key': 'person_key', 'candidacy': 'candidacy'},
    },
    indexes=[
        {'columns': ['article_id']},
        {'columns': ['person_key', 'reference_person_id']},
        {'columns': ['candidacy', 'reference_person_id']},
        {'columns': ['near_key', 'reference_person_id']},
    ],
) }}
{{ after('int_articles__versions') -}}
with participants as (
    select
        people.claim_id,
        people.position,
        people.person_name,
        people.person_key,
        people.reference_person_id,
        people.party_code,
        null::text as second_party_code,
        null::text as constituency_code,
        null::text as official_person_id,
        null::text as candidacy,
        claims.article_id
    from {{ ref('stg_ittehad__meeting_participants') }} as people
    inner join {{ ref('stg_ittehad__meeting_claims') }} as claims
        on people.claim_id = claims.claim_id
    {% if is_incremental() %}
    where claims.article_id in (select affected.key from affected)
    {% endif %}
),

contestants as (
    select
        claims.claim_id,
        0 as position,
        claims.person_name,
        claims.person_key,
        claims.reference_person_id,
        claims.party_code,
        claims.backed_by_code as second_party_code,
        claims.constituency_code,
        contests.official_person_id,
        -- a party has one candidate for a seat; independents without a party behind them are many
        case
            when claims.kind = 'constituency' and coalesce(claims.backed_by_code, claims.party_code) <> 'IND'
                then concat_ws(
                    '/',
                    contests.contest_key,
                    claims.constituency_code,
                    coalesce(claims.backed_by_code, claims.party_code)
                )
        end as candidacy,
        claims.article_id
    from {{ ref('stg_ittehad__result_claims') }} as claims
    inner join {{ ref('int_results__contests') }} as contests
        on claims.claim_id = contests.claim_id
    where
        claims.person_key is not null
        {% if is_incremental() %}
        and claims.article_id in (select affected.key from affected)
        {% endif %}
),

switchers as (
    select
        claim_id,
        0 as position,
        person_name,
        person_key,
        reference_person_id,
        coalesce(from_party_code, to_party_code) as party_code,
        to_party_code as second_party_code,
        constituency_code,
        null::text as official_person_id,
        null::text as candidacy,
        article_id
    from {{ ref('stg_ittehad__defection_claims') }}
    where
        person_key is not null
        {% if is_incremental() %}
        and article_id in (select affected.key from affected)
        {% endif %}
),

mentions as (
    select * from participants
    union all
    select * from contestants
    union all
    select * from switchers
)

select
    mentions.claim_id || ':' || mentions.position as mention_id,
    mentions.claim_id,
    mentions.position,
    mentions.article_id,
    mentions.person_name,
    mentions.person_key,
    case when refused.left_key is null then people.person_id end as reference_person_id,
    case when refused_seat.left_key is null then mentions.official_person_id end as official_person_id,
    mentions.party_code,
    mentions.second_party_code,
    mentions.constituency_code,
    mentions.candidacy,
    names.name_words,
    {{ near_key('mentions.person_key') }} as near_key,
    articles.published_on,
    seats.province
from mentions
inner join {{ ref('stg_ittehad__articles') }} as articles
    on mentions.article_id = articles.article_id
left join {{ ref('int_people__names') }} as names
    on mentions.person_name = names.person_name
left join {{ ref('constituencies') }} as seats
    on mentions.constituency_code = seats.constituency_code
-- a person whom the reference no longer has is a stranger again
left join {{ ref('people') }} as people
    on mentions.reference_person_id = people.person_id
left join {{ ref('person_decisions') }} as refused
    on
        mentions.person_key = refused.left_key
        and mentions.reference_person_id = refused.right_key
        and refused.decision = 'not_same'
left join {{ ref('person_decisions') }} as refused_seat
    on
        mentions.person_key = refused_seat.left_key
        and mentions.official_person_id = refused_seat.right_key
        and refused_seat.decision = 'not_same'
