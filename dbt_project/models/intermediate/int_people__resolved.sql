-- Who each mention means: whom people decided it to be; the reference's person where the extractor knew it or another
-- report of the same name and side did, the official contestant where the seat tells, else a person told by spelling
-- key.
{{ config(
    materialized='exchanged',
    meta={
        'key': ['mention_id'],
        'scope': ['mention_id'],
        'tells': {'article_id': 'article_id', 'claim_id': 'claim_id', 'person_id': 'person_id'},
    },
    indexes=[{'columns': ['claim_id']}, {'columns': ['person_id', 'person_name']}],
) }}
with mentions as (
    select *
    from {{ ref('int_people__mentions') }}
    {% if is_incremental() %}
    where mention_id in (select affected.key from affected)
    {% endif %}
),

-- A spelling that reports elsewhere tie to one person of the reference, on the same side.
known as (
    select
        person_key,
        party_code,
        min(reference_person_id) as person_id
    from {{ ref('int_people__mentions') }}
    where
        reference_person_id is not null
        and party_code is not null
        {% if is_incremental() %}
        and person_key in (
            select strangers.person_key
            from mentions as strangers
            where strangers.reference_person_id is null
        )
        {% endif %}
    group by person_key, party_code
    having count(distinct reference_person_id) = 1
),

-- The same for a party's candidate for a seat, where the names agree.
candidates as (
    select
        mentions.mention_id,
        min(others.reference_person_id) as person_id
    from mentions
    inner join {{ ref('int_people__mentions') }} as others
        on
            mentions.candidacy = others.candidacy
            and {{ same_name('mentions.name_words', 'others.name_words') }}
    where
        mentions.reference_person_id is null
        and others.reference_person_id is not null
        and not exists (
            select 1
            from {{ ref('person_decisions') }} as refused
            where
                refused.decision = 'not_same'
                and refused.left_key = mentions.person_key
                and refused.right_key in (others.reference_person_id, others.person_key)
        )
    group by mentions.mention_id
    having count(distinct others.reference_person_id) = 1
),

decided as (
    select
        left_key as person_key,
        min(right_key) as person_id
    from {{ ref('person_decisions') }}
    where decision = 'same' and right_key in (select people.person_id from {{ ref('people') }} as people)
    group by left_key
)

select
    mentions.mention_id,
    mentions.claim_id,
    mentions.position,
    mentions.article_id,
    mentions.person_name,
    mentions.person_key,
    mentions.party_code,
    coalesce(
        decided.person_id,
        mentions.reference_person_id,
        mentions.official_person_id,
        candidates.person_id,
        known.person_id,
        namesakes.person_id
    ) as person_id
from mentions
left join decided
    on mentions.person_key = decided.person_key
left join candidates
    on mentions.mention_id = candidates.mention_id
left join known
    on
        mentions.person_key = known.person_key
        and mentions.party_code = known.party_code
        and mentions.person_key ~ ' '
left join {{ ref('int_people__namesakes') }} as namesakes
    on mentions.mention_id = namesakes.mention_id
