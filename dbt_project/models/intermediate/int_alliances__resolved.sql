-- Each alliance claim and its arrangement: the set of parties, the kind and the election cycle. A cycle begins
-- with the campaign before the poll; a government that works or breaks up belongs to the last poll held.
with claims as (
    select
        claims.claim_id,
        claims.article_id,
        claims.kind,
        claims.status,
        articles.published_on,
        case when claims.status_on_precision <> 'unknown' then claims.status_on end as status_on,
        (
            select string_agg(distinct codes.party_code, ',' order by codes.party_code)
            from unnest(claims.party_codes) as codes (party_code)
        ) as party_codes,
        case
            when claims.scope ~* 'gilgit|\mGB\M' then 'GB'
            when claims.scope ~* 'kashmir|\mAJK\M' then 'AJK'
            else 'NA'
        end as assembly_code
    from {{ ref('stg_ittehad__alliance_claims') }} as claims
    inner join {{ ref('stg_ittehad__articles') }} as articles
        on claims.article_id = articles.article_id
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

-- Undated reports join the cycle that other reports give for the same arrangement, the latest of several.
known as (
    select distinct on (dated.party_codes, dated.kind, dated.assembly_code)
        dated.party_codes,
        dated.kind,
        dated.assembly_code,
        cycles.election_id
    from dated
    inner join cycles
        on dated.claim_id = cycles.claim_id
    order by dated.party_codes, dated.kind, dated.assembly_code, cycles.held_on desc, cycles.election_id
),

resolved as (
    select
        dated.claim_id,
        dated.article_id,
        dated.kind,
        dated.status,
        dated.party_codes,
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
