-- Periods of people whose periods changed since the last publication, or of all where nothing is known of that.
select
    earlier.person_id,
    earlier.person_party_id,
    later.person_party_id as overlapping_id
from {{ ref('dim_person_party') }} as earlier
inner join {{ ref('dim_person_party') }} as later
    on
        earlier.person_id = later.person_id
        and earlier.person_party_id < later.person_party_id
where
    (
        {{ is_all_new('dim_person_party') }}
        or earlier.person_id in (select key from {{ changed('dim_person_party.person_id') }})
    )
    and daterange(earlier.valid_from, earlier.valid_to, '[]') && daterange(later.valid_from, later.valid_to, '[]')
