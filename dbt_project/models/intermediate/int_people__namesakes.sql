-- People the reference does not know: mentions of one spelling key told apart by party and by the province of the
-- seat; names of common words alone by the seat itself and by time. A node is (key, party, place, era); nodes are
-- joined where the same person must be meant, and what remains apart are namesakes. One-word names without a party
-- are never joined across articles.
{{ config(
    materialized='exchanged',
    meta={'key': ['mention_id'], 'scope': ['person_key'], 'tells': {'mention_id': 'mention_id'}},
    indexes=[
        {'columns': ['person_key']},
        {'columns': ['component_id']},
    ],
) }}
with mentions as (
    select *
    from {{ ref('int_people__mentions') }}
    where
        reference_person_id is null
        {% if is_incremental() %}
        and person_key in (select affected.key from affected)
        {% endif %}
),

-- Muhammad Khan of this year is not the one of the years before a long silence.
dated as (
    select
        mentions.*,
        coalesce(name_words <@ array[{{ common_name_words() }}], false) as is_common,
        lag(published_on) over (
            partition by person_key, party_code order by published_on, mention_id
        ) as previous_on
    from mentions
),

eras as (
    select
        dated.*,
        count(*) filter (where is_common and published_on - previous_on > {{ var('namesake_silence_days') }}) over (
            partition by person_key, party_code order by published_on, mention_id
        ) as era
    from dated
),

nodes as (
    select
        person_key,
        coalesce(party_code, '') as party_code,
        coalesce(case when is_common then constituency_code else province end, '') as place,
        case when person_key !~ ' ' and party_code is null then article_id else '' end as article_scope,
        era,
        bool_and(is_common) as is_common,
        min(near_key) as near_key,
        array_agg(distinct mention_id order by mention_id) as mention_ids,
        array_agg(distinct constituency_code) filter (where constituency_code is not null) as seats,
        array_agg(distinct second_party_code) filter (where second_party_code is not null) as other_parties,
        min(official_person_id) as official_person_id,
        count(distinct official_person_id) as official_count,
        min(published_on) as first_published_on,
        max(published_on) as last_published_on
    from eras
    group by 1, 2, 3, 4, 5
),

numbered as (
    select
        {{ hash_id('', ['person_key', 'party_code', 'place', 'article_scope', 'era']) }} as node_id,
        nodes.*,
        count(*) filter (where place <> '') over (partition by person_key, party_code, era) as place_count,
        dense_rank() over (partition by person_key order by party_code)
        + dense_rank() over (partition by person_key order by party_code desc)
        - 1 - max((party_code = '')::int) over (partition by person_key) as party_count
    from nodes
),

candidacies as (
    select distinct
        numbered.node_id,
        numbered.person_key,
        mentions.candidacy,
        mentions.name_words
    from numbered
    cross join lateral unnest(numbered.mention_ids) as ids (mention_id)
    inner join mentions
        on ids.mention_id = mentions.mention_id
    where mentions.candidacy is not null
),

ties as (
    select
        a.node_id as from_node,
        a.person_key as from_key,
        b.node_id as to_node,
        b.person_key as to_key
    from numbered as a
    inner join numbered as b
        on
            a.person_key = b.person_key
            and a.node_id <> b.node_id
            and a.article_scope = b.article_scope
    where
        (
            not a.is_common
            or coalesce(
                greatest(a.first_published_on - b.last_published_on, b.first_published_on - a.last_published_on)
                <= {{ var('namesake_silence_days') }},
                true
            )
        )
        and (
            -- one seat is one person
            a.seats && b.seats
            or (
                (a.place = '' or b.place = '' or a.place = b.place)
                and (
                    -- one party, and no two places to choose from
                    (a.party_code = b.party_code and greatest(a.place_count, b.place_count) < 2)
                    -- a switch, or a party's backing, names both sides
                    or a.party_code = any(b.other_parties)
                    or b.party_code = any(a.other_parties)
                    -- no party said, and only one known
                    or (a.party_code = '' and b.party_code <> '' and a.party_count = 1)
                    or (b.party_code = '' and a.party_code <> '' and b.party_count = 1)
                )
            )
        )
    union
    -- two spellings of one party's candidate for one seat
    select
        a.node_id as from_node,
        a.person_key as from_key,
        b.node_id as to_node,
        b.person_key as to_key
    from candidacies as a
    inner join candidacies as b
        on
            a.candidacy = b.candidacy
            and {{ same_name('a.name_words', 'b.name_words') }}
    union
    -- a slip in a long surname, on the same side
    select
        a.node_id as from_node,
        a.person_key as from_key,
        b.node_id as to_node,
        b.person_key as to_key
    from numbered as a
    inner join numbered as b
        on
            a.near_key = b.near_key
            and a.person_key <> b.person_key
            and (a.party_code || a.other_parties) && (b.party_code || b.other_parties)
            and {{ near_name('a.person_key', 'b.person_key') }}
    where a.party_code <> '' and b.party_code <> ''
    union
    select
        a.node_id as from_node,
        a.person_key as from_key,
        b.node_id as to_node,
        b.person_key as to_key
    from {{ ref('person_decisions') }} as decisions
    inner join numbered as a
        on decisions.left_key = a.person_key
    inner join numbered as b
        on decisions.right_key = b.person_key
    where decisions.decision = 'same'
    union
    select
        b.node_id as from_node,
        b.person_key as from_key,
        a.node_id as to_node,
        a.person_key as to_key
    from {{ ref('person_decisions') }} as decisions
    inner join numbered as a
        on decisions.left_key = a.person_key
    inner join numbered as b
        on decisions.right_key = b.person_key
    where decisions.decision = 'same'
),

links as (
    select
        ties.from_node,
        ties.to_node
    from ties
    where not exists (
        select 1
        from {{ ref('person_decisions') }} as decisions
        where
            decisions.decision = 'not_same'
            and least(decisions.left_key, decisions.right_key) = least(ties.from_key, ties.to_key)
            and greatest(decisions.left_key, decisions.right_key) = greatest(ties.from_key, ties.to_key)
    )
),

{{ components('numbered', 'node_id', 'links') }},

people as (
    select
        components.component_id,
        min(numbered.person_key) as person_key,
        min(numbered.official_person_id) as official_person_id,
        count(distinct numbered.official_person_id) as official_count,
        min(numbered.first_published_on) as first_published_on,
        min(concat_ws(
            '|', numbered.party_code, numbered.place, numbered.article_scope, nullif(numbered.era, 0)
        )) as told_apart_by
    from components
    inner join numbered
        on components.node_id = numbered.node_id
    group by components.component_id
),

-- Who was reported first under a name keeps the plain key; later namesakes carry what tells them apart.
ranked as (
    select
        people.*,
        row_number() over (
            partition by person_key
            order by first_published_on nulls last, told_apart_by
        ) as namesake_number
    from people
)

select
    mentions.mention_id,
    mentions.person_key,
    ranked.component_id,
    case
        when ranked.official_count = 1 then ranked.official_person_id
        when ranked.namesake_number = 1 then {{ hash_id('p_', ['ranked.person_key']) }}
        else {{ hash_id('p_', ['ranked.person_key', 'ranked.told_apart_by']) }}
    end as person_id
from ranked
inner join components
    on ranked.component_id = components.component_id
inner join numbered
    on components.node_id = numbered.node_id
cross join lateral unnest(numbered.mention_ids) as ids (mention_id)
inner join mentions
    on ids.mention_id = mentions.mention_id
