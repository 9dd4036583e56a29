-- Names as reports print them, with their words as consonants. What a name gives never changes: rows are only added.
{{ config(
    materialized='incremental',
    incremental_strategy='append',
    indexes=[{'columns': ['person_name'], 'unique': true}],
) }}
with printed as (
    select person_name from {{ ref('stg_ittehad__meeting_participants') }}
    union
    select person_name from {{ ref('stg_ittehad__result_claims') }}
    union
    select person_name from {{ ref('stg_ittehad__defection_claims') }}
)

select
    person_name,
    {{ name_skeleton('person_name') }} as name_words
from printed
where
    person_name is not null
    {% if is_incremental() %}
    and person_name not in (select made.person_name from {{ this }} as made)
    {% endif %}
