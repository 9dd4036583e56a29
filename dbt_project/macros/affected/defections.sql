{# Claims of changed articles or of other people than before, and all of the same people and groups, now or before. #}
{% macro affected_int_defections__resolved() %}
with touched as (
    select claims.claim_id
    from {{ changed('int_articles__versions.article_id') }}
    inner join {{ ref('stg_ittehad__defection_claims') }} as claims
        on key = claims.article_id
    union
    select made.claim_id
    from {{ changed('int_articles__versions.article_id') }}
    inner join {{ this }} as made
        on key = made.article_id
    union
    select made.claim_id
    from {{ changed('int_people__resolved.claim_id') }}
    inner join {{ this }} as made
        on key = made.claim_id
),

people as (
    select made.person_id
    from touched
    inner join {{ this }} as made
        on touched.claim_id = made.claim_id
    union
    select resolved.person_id
    from touched
    inner join {{ ref('int_people__resolved') }} as resolved
        on touched.claim_id = resolved.claim_id
),

switching_groups as (
    select made.group_key
    from touched
    inner join {{ this }} as made
        on touched.claim_id = made.claim_id
    union
    select {{ group_key('claims') }} as group_key
    from touched
    inner join {{ ref('stg_ittehad__defection_claims') }} as claims
        on touched.claim_id = claims.claim_id
    where claims.person_key is null
)

select claim_id as key from touched
union
select made.claim_id
from people
inner join {{ this }} as made
    on people.person_id = made.person_id
union
select made.claim_id
from switching_groups
inner join {{ this }} as made
    on switching_groups.group_key = made.group_key
{% endmacro %}
