-- Each alliance claim and its arrangement: the set of parties, the kind and the election cycle. A cycle begins
-- with the campaign before the poll; a government that works or breaks up belongs to the last poll held.
{{ config(
    materialized='exchanged',
    meta={
        'key': ['claim_id'],
        'scope': ['article_id'],
        'tells': {'alliance_id': 'alliance_id'},
    },
    indexes=[
        {'columns': ['article_id']},
        {'columns': ['alliance_id']},
        {'columns': ['party_codes', 'kind', 'assembly_code']},
        {'columns': ['reported_on']},
    ],
) }}
{{ after('int_articles__versions') -}}
with claims as (
    select
        claims.claim_id,
        claims.article_id,
        claims.kind,
        claims.status,
        articles.published_on,
        case when claims.status_on_precision <> 'unknown' then claims.status_on end as status_on,
        {{ sides('claims.party_codes') }} as party_codes,
        {{ scope_house('claims.scope') }} as assembly_code
    from {{ ref('stg_ittehad__alliance_claims') }} as claims
    inner join {{ ref('stg_ittehad__articles') }} as articles
        on claims.article_id = articles.article_id
    {% if is_incremental() %}
    where claims.article_id in (select affected.key from affected)
    {% endif %}
),

dated as (
    select
        claims.*,
        coalesce(claims.status_on, claims.published_on) as reported_on
    from claims
),

cycles as (
    select distinct on (dated.claim_id)
        dated.claim_id,
        elections.election_id,
        elections.held_on
    from dated
    inner join {{ ref('int_elections__assemblies') }} as elections
        on
            dated.assembly_code = elections.assembly_code
            and elections.kind = 'general'
    where
        elections.held_on - case
            when dated.kind = 'coalition_government' and dated.status in ('in_force', 'ended') then 0
            else {{ var('campaign_days') }}
        end <= dated.reported_on
    order by dated.claim_id, elections.held_on desc, elections.election_id
),

all_cycles as (
    select
        dated.party_codes,
        dated.kind,
        dated.assembly_code,
        cycles.election_id,
        cycles.held_on
    from dated
    inner join cycles
        on dated.claim_id = cycles.claim_id
    {% if is_incremental() %}
    union all
    -- what was resolved before, of the arrangements that undated reports here are about
    select
        made.party_codes,
        made.kind,
        made.assembly_code,
        made.election_id,
        elections.held_on
    from {{ this }} as made
    inner join {{ ref('int_elections__assemblies') }} as elections
        on
            made.election_id = elections.election_id
            and made.assembly_code = elections.assembly_code
    where
        (made.party_codes, made.kind, made.assembly_code) in (
            select
                dated.party_codes,
                dated.kind,
                dated.assembly_code
            from dated
            where dated.reported_on is null
        )
        and made.reported_on is not null
        and made.article_id not in (select affected.key from affected)
    {% endif %}
),

-- Undated reports join the cycle that other reports give for the same arrangement, the latest of several.
known as (
    select distinct on (party_codes, kind, assembly_code)
        party_codes,
        kind,
        assembly_code,
        election_id
    from all_cycles
    order by party_codes, kind, assembly_code, held_on desc, election_id
),

resolved as (
    select
        dated.claim_id,
        dated.article_id,
        dated.kind,
        dated.status,
        dated.party_codes,
        dated.assembly_code,
        dated.reported_on,
        case
            when dated.reported_on is null then known.election_id
            else cycles.election_id
        end as election_id
    from dated
    left join cycles
        on dated.claim_id = cycles.claim_id
    left join known
        on
            dated.party_codes = known.party_codes
            and dated.kind = known.kind
            and dated.assembly_code = known.assembly_code
)

select
    resolved.*,
    {{ hash_id('al_', ['party_codes', 'kind', "coalesce(election_id, 'unknown')"]) }} as alliance_id
from resolved
