select
    claim_id,
    position,
    person_name,
    person_key,
    reference_person_id,
    party_code
from {{ source('ittehad', 'meeting_participants') }}
