-- Each result claim and its fact: a contestant in a contest. The official contestant where the seat has one,
-- else the person, else the party; a tally of a party is that of the independents it backed where only those won.
{{ config(
    materialized='exchanged',
    meta={'key': ['claim_id'], 'scope': ['claim_id'], 'tells': {'article_id': 'article_id', 'result_id': 'result_id'}},
    indexes=[
        {'columns': ['article_id']},
        {'columns': ['result_id']},
        {'columns': ['contest_key', 'constituency_code']},
    ],
) }}
with contests as (
    select *
    from {{ ref('int_results__contests') }}
    {% if is_incremental() %}
    where
        claim_id in (
            select affected.key from affected
            union
            -- whoever else is named for a seat for which a report here names nobody
            select others.claim_id
            from affected
            inner join {{ ref('int_results__contests') }} as mine
                on affected.key = mine.claim_id
            inner join {{ ref('int_results__contests') }} as others
                on
                    mine.contest_key = others.contest_key
                    and mine.constituency_code = others.constituency_code
            where mine.is_nameless and mine.kind = 'constituency'
        )
    {% endif %}
),

claims as (
    select
        claims.claim_id,
        claims.article_id,
        claims.kind,
        claims.office,
        claims.party_code,
        claims.backed_by_code,
        claims.person_key,
        contests.assembly_code,
        contests.constituency_code,
        contests.election_id,
        contests.contest_key,
        contests.official_place,
        people.person_id
    from {{ ref('stg_ittehad__result_claims') }} as claims
    inner join contests
        on claims.claim_id = contests.claim_id
    left join {{ ref('int_people__resolved') }} as people
        on claims.claim_id = people.claim_id
),

-- "A PPP candidate won PS-88" is about the only person of that party that others report for the seat.
named as (
    select
        contest_key,
        constituency_code,
        coalesce(backed_by_code, party_code) as side_code,
        min(person_id) as person_id
    from claims
    where kind = 'constituency' and person_id is not null and coalesce(backed_by_code, party_code) is not null
    group by 1, 2, 3
    having count(distinct person_id) = 1
),

placed as (
    select
        claims.*,
        coalesce(claims.person_id, named.person_id) as contestant_id,
        official.candidate as official_candidate,
        official.party_code as official_party_code,
        official.backed_by_code as official_backed_by_code,
        official.person_id as official_person_id,
        tallies.party_code as tally_party_code,
        tallies.backed_by_code as tally_backed_by_code
    from claims
    left join named
        on
            claims.kind = 'constituency'
            and claims.contest_key = named.contest_key
            and claims.constituency_code = named.constituency_code
            and coalesce(claims.backed_by_code, claims.party_code) = named.side_code
    left join {{ ref('int_people__official') }} as official
        on
            claims.election_id = official.election_id
            and claims.constituency_code = official.constituency_code
            and claims.official_place = official.place
    left join {{ ref('int_results__official_tallies') }} as tallies
        on
            claims.kind = 'seat_tally'
            and claims.election_id = tallies.election_id
            and claims.assembly_code = tallies.assembly_code
            and tallies.party_code = 'IND'
            and claims.backed_by_code is null
            and claims.party_code = tallies.backed_by_code
            and not tallies.has_own_seats
)

select
    claim_id,
    article_id,
    kind,
    election_id,
    contest_key,
    case when kind in ('constituency', 'turnout') then constituency_code end as constituency_code,
    assembly_code,
    case when kind = 'office_vote' then office end as office,
    case when kind in ('constituency', 'office_vote') then coalesce(official_person_id, contestant_id) end as person_id,
    coalesce(official_party_code, tally_party_code, party_code) as party_code,
    case
        when official_place is not null then official_backed_by_code
        else coalesce(tally_backed_by_code, backed_by_code)
    end as backed_by_code,
    official_place,
    case kind
        when 'constituency' then {{ result_id("kind", "contest_key", "constituency_code",
            "coalesce('place ' || official_place::text, contestant_id, concat_ws('/', party_code, backed_by_code))") }}
        when 'seat_tally' then {{ result_id("kind", "contest_key", "assembly_code",
            "concat_ws('/', coalesce(tally_party_code, party_code), coalesce(tally_backed_by_code, backed_by_code))") }}
        when 'turnout' then {{ result_id("kind", "contest_key", "coalesce(constituency_code, assembly_code)", "''") }}
        else {{ result_id("kind", "contest_key", "office",
            "coalesce(contestant_id, concat_ws('/', party_code, backed_by_code))") }}
    end as result_id
from placed
{% if is_incremental() %}
where claim_id in (select affected.key from affected)
{% endif %}
