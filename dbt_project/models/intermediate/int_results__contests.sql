-- The poll a reported result is about, and the official contestant it names.
{{ config(
    materialized='exchanged',
    meta={'key': ['claim_id'], 'scope': ['article_id'], 'affected': ['int_articles__versions.article_id']},
    indexes=[{'columns': ['article_id']}, {'columns': ['contest_key', 'constituency_code']}],
) }}
{{ after('int_articles__versions') -}}
with claims as (
    select
        claims.claim_id,
        claims.article_id,
        claims.kind,
        claims.election_year,
        claims.constituency_code,
        claims.person_name,
        claims.reference_person_id,
        claims.party_code,
        claims.backed_by_code,
        articles.published_on,
        coalesce(claims.assembly_code, seats.assembly_code, offices.assembly_code, 'NA') as assembly_code,
        coalesce(
            claims.election_kind,
            case when 'SENATE' in (claims.assembly_code, offices.assembly_code) then 'senate' else 'general' end
        ) as poll_kind
    from {{ ref('stg_ittehad__result_claims') }} as claims
    inner join {{ ref('stg_ittehad__articles') }} as articles
        on claims.article_id = articles.article_id
    left join {{ ref('constituencies') }} as seats
        on claims.constituency_code = seats.constituency_code
    left join (values {{ office_houses() }}) as offices (office_pattern, assembly_code)
        on claims.office like offices.office_pattern
    {% if is_incremental() %}
    where claims.article_id in (select affected.key from affected)
    {% endif %}
),

-- A general poll is the last one held by the day of publication; a by-election the one just held.
polls as (
    select distinct on (claims.claim_id)
        claims.claim_id,
        elections.election_id
    from claims
    inner join {{ ref('int_elections__assemblies') }} as elections
        on
            claims.assembly_code = elections.assembly_code
            and claims.poll_kind = elections.kind
    where
        (claims.election_year is null or claims.election_year = extract(year from elections.held_on))
        and case claims.poll_kind
            when 'by_election' then claims.published_on between elections.held_on - 1 and elections.held_on + 60
            else elections.held_on <= coalesce(claims.published_on, 'infinity')
        end
    order by
        claims.claim_id,
        (claims.published_on is null and elections.has_official) desc,
        elections.held_on desc,
        elections.election_id
),

placed as (
    select
        claims.*,
        polls.election_id,
        names.name_words as skeleton
    from claims
    left join {{ ref('int_people__names') }} as names
        on claims.person_name = names.person_name
    left join polls
        on claims.claim_id = polls.claim_id
),

compared as (
    select
        placed.claim_id,
        official.place,
        official.person_id,
        placed.person_name is not null as has_name,
        placed.reference_person_id = official.person_id as is_same_person,
        official.person_id not like 'p\_%' as is_reference,
        {{ same_name('placed.skeleton', 'official.skeleton') }} as is_same_name,
        (
            select count(*)
            from unnest(placed.skeleton) as words (word)
            where words.word = any(official.skeleton) and words.word not in ({{ common_name_words() }})
        ) as shared_count,
        coalesce(
            coalesce(placed.backed_by_code, placed.party_code)
            = coalesce(official.backed_by_code, official.party_code),
            false
        ) as is_same_side,
        coalesce(placed.party_code in (official.party_code, official.backed_by_code), true) as is_fitting_party
    from placed
    inner join {{ ref('int_people__official') }} as official
        on
            placed.election_id = official.election_id
            and placed.constituency_code = official.constituency_code
    where placed.kind = 'constituency'
),

matches as (
    select distinct on (claim_id)
        claim_id,
        place,
        person_id
    from compared
    where
        is_same_person
        -- two people whom the reference knows and tells apart are never one
        or (is_same_name and not (is_reference and is_same_person is false) and (shared_count >= 2 or is_fitting_party))
        or (not has_name and is_same_side)
    order by
        claim_id,
        coalesce(is_same_person, false) desc,
        shared_count desc,
        is_same_side desc,
        place
)

select
    placed.claim_id,
    placed.article_id,
    placed.kind,
    placed.person_name is null as is_nameless,
    placed.assembly_code,
    placed.constituency_code,
    placed.election_id,
    placed.poll_kind,
    coalesce(
        placed.election_id,
        placed.poll_kind || ':' || coalesce(placed.election_year, extract(year from placed.published_on)::int)::text,
        placed.poll_kind
    ) as contest_key,
    matches.place as official_place,
    matches.person_id as official_person_id
from placed
left join matches
    on placed.claim_id = matches.claim_id
