-- Codes in claims that the reference does not have: of a party taken out of it since the article was read, say. Empty
-- on a usual night. A change of the reference makes every model anew, this one too.
{{ config(
    materialized='exchanged',
    meta={
        'key': ['claim_id', 'party_code'],
        'scope': ['article_id'],
        'affected': ['int_articles__versions.article_id'],
    },
    indexes=[{'columns': ['article_id']}],
) }}
{{ after('int_articles__versions') -}}
{%- set own = {
    'alliance': ['unnest(party_codes)'],
    'defection': ['from_party_code', 'from_backed_by_code', 'to_party_code'],
    'meeting': ['unnest(party_codes)'],
    'result': ['party_code', 'backed_by_code'],
} %}
with codes as (
    {% for kind, expressions in own.items() %}{% for expression in expressions %}
    select
        claim_id,
        article_id,
        {{ expression }} as party_code
    from {{ ref('stg_ittehad__' ~ kind ~ '_claims') }}
    {% if is_incremental() %}
    where article_id in (select affected.key from affected)
    {% endif %}
    union all
    {% endfor %}{% endfor %}
    select
        claims.claim_id,
        claims.article_id,
        participants.party_code
    from {{ ref('stg_ittehad__meeting_participants') }} as participants
    inner join {{ ref('stg_ittehad__meeting_claims') }} as claims
        on participants.claim_id = claims.claim_id
    {% if is_incremental() %}
    where claims.article_id in (select affected.key from affected)
    {% endif %}
)

select distinct
    codes.claim_id,
    codes.article_id,
    codes.party_code
from codes
left join {{ ref('parties') }} as parties
    on codes.party_code = parties.party_code
where codes.party_code is not null and parties.party_code is null
