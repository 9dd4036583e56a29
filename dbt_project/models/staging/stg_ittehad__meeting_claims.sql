select
    claim_id,
    article_id,
    status,
    met_on,
    met_on_precision,
    place,
    venue,
    city,
    party_codes,
    rule,
    modality,
    confidence,
    extractor_version,
    loaded_at
from {{ source('ittehad', 'meeting_claims') }}
