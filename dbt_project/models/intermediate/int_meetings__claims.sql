-- Meeting claims with resolved people, their parties as one text, and the days on which they can have happened.
{{ config(
    materialized='exchanged',
    meta={
        'key': ['claim_id'],
        'scope': ['article_id'],
        'affected': ['int_articles__versions.article_id', 'int_people__resolved.article_id'],
        'tells': {'claim_id': 'claim_id'},
    },
    indexes=[{'columns': ['article_id']}, {'columns': ['met_on']}],
) }}
with claims as (
    select *
    from {{ ref('stg_ittehad__meeting_claims') }}
    {% if is_incremental() %}
    where article_id in (select affected.key from affected)
    {% endif %}
),

participants as (
    select
        resolved.claim_id,
        resolved.person_id,
        min(resolved.party_code) as party_code
    from claims
    inner join {{ ref('int_people__resolved') }} as resolved
        on claims.claim_id = resolved.claim_id
    inner join {{ ref('stg_ittehad__meeting_participants') }} as named
        on
            resolved.claim_id = named.claim_id
            and resolved.position = named.position
    group by resolved.claim_id, resolved.person_id
),

people as (
    select
        claim_id,
        array_agg(person_id order by person_id) as person_ids,
        array_agg(party_code order by person_id) as person_party_codes
    from participants
    group by claim_id
),

sides as (
    select
        claims.claim_id,
        string_agg(distinct codes.party_code, ',' order by codes.party_code) as party_codes
    from claims
    cross join lateral unnest(claims.party_codes) as codes (party_code)
    group by claims.claim_id
)

select
    claims.claim_id,
    claims.article_id,
    claims.status,
    claims.venue,
    claims.city,
    claims.confidence,
    articles.published_on,
    coalesce(sides.party_codes, '') as party_codes,
    coalesce(people.person_ids, '{}') as person_ids,
    coalesce(people.person_party_codes, '{}') as person_party_codes,
    case when claims.met_on_precision = 'day' then claims.met_on end as met_on,
    case when claims.met_on_precision = 'month' then claims.met_on end as met_in,
    case
        when claims.met_on_precision = 'day' then claims.met_on
        when claims.met_on_precision = 'month' then claims.met_on
        when claims.status = 'planned' then articles.published_on
        else articles.published_on - {{ var('undated_window_days') }}
    end as possible_from,
    case
        when claims.met_on_precision = 'day' then claims.met_on
        when claims.met_on_precision = 'month'
            then (date_trunc('month', claims.met_on) + interval '1 month - 1 day')::date
        when claims.status = 'held' then articles.published_on
        else articles.published_on + {{ var('undated_window_days') }}
    end as possible_to
from claims
inner join {{ ref('stg_ittehad__articles') }} as articles
    on claims.article_id = articles.article_id
left join sides
    on claims.claim_id = sides.claim_id
left join people
    on claims.claim_id = people.claim_id
