-- Names as reports print them, with their words as consonants. What a name gives never changes: rows only come.
{{ config(
    materialized='exchanged',
    meta={'key': ['person_name'], 'scope': [], 'affected': ['int_articles__versions.article_id']},
) }}
{{ after('int_articles__versions') -}}
with printed as (
    select people.person_name
    from {{ ref('stg_ittehad__meeting_claims') }} as claims
    inner join {{ ref('stg_ittehad__meeting_participants') }} as people
        on claims.claim_id = people.claim_id
    {% if is_incremental() %}
    where claims.article_id in (select affected.key from affected)
    {% endif %}
    {% for kind in ['result', 'defection'] %}
    union
    select claims.person_name
    from {{ ref('stg_ittehad__' ~ kind ~ '_claims') }} as claims
    {% if is_incremental() %}
    where claims.article_id in (select affected.key from affected)
    {% endif %}
    {% endfor %}
)

select
    person_name,
    {{ name_skeleton('person_name') }} as name_words
from printed
where person_name is not null
