select
    claim_id,
    article_id,
    kind,
    status,
    party_codes,
    scope,
    constituency_codes,
    status_on,
    status_on_precision,
    rule,
    modality,
    confidence,
    extractor_version,
    loaded_at
from {{ source('ittehad', 'alliance_claims') }}
