select
    claim_id,
    position,
    article_id,
    fact_kind,
    quote,
    char_start,
    char_end
from {{ source('ittehad', 'claim_evidence') }}
