-- Contestants of the official results and who they are: a person of the reference where name and party
-- fit exactly one, else a person of their own, the same for all seats of one province and party.
with contestants as (
    select
        results.election_id,
        results.constituency_code,
        results.place,
        results.candidate,
        results.party_code,
        results.backed_by_code,
        seats.province,
        polls.held_on,
        {{ name_key('results.candidate') }} as name_key,
        {{ name_skeleton('results.candidate') }} as skeleton
    from {{ ref('official_results') }} as results
    inner join {{ ref('elections') }} as polls
        on results.election_id = polls.election_id
    left join {{ ref('constituencies') }} as seats
        on results.constituency_code = seats.constituency_code
    where results.candidate is not null
),

reference_names as (
    select
        person_id,
        {{ name_skeleton('full_name') }} as skeleton
    from {{ ref('people') }}
    union
    select
        person_id,
        {{ name_skeleton('alias') }} as skeleton
    from {{ ref('person_aliases') }}
    where language = 'en' and kind = 'variant'
),

fits as (
    select
        contestants.election_id,
        contestants.constituency_code,
        contestants.place,
        min(names.person_id) as person_id
    from contestants
    inner join reference_names as names
        on contestants.skeleton = names.skeleton
    where
        cardinality(contestants.skeleton) > 1
        and exists (
            select 1
            from {{ ref('person_parties') }} as periods
            where
                periods.person_id = names.person_id
                and periods.party_code in (contestants.party_code, contestants.backed_by_code)
                and coalesce(periods.valid_from, '-infinity') <= contestants.held_on + 365
                and coalesce(periods.valid_to, 'infinity') >= contestants.held_on - 365
        )
    group by contestants.election_id, contestants.constituency_code, contestants.place
    having count(distinct names.person_id) = 1
)

select
    contestants.election_id,
    contestants.constituency_code,
    contestants.place,
    contestants.candidate,
    contestants.name_key,
    contestants.skeleton,
    contestants.party_code,
    contestants.backed_by_code,
    coalesce(
        fits.person_id,
        {{ hash_id('p_', ["'official'", "contestants.name_key", "contestants.province",
                          "contestants.party_code", "contestants.backed_by_code"]) }}
    ) as person_id
from contestants
left join fits
    on
        contestants.election_id = fits.election_id
        and contestants.constituency_code = fits.constituency_code
        and contestants.place = fits.place
