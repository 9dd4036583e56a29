{# Claims of changed articles or of other people than before; and claims that name nobody, for the seats of those,
   now or before. #}
{% macro affected_int_results__resolved() %}
with touched as (
    select contests.claim_id
    from {{ changed('int_articles__versions.article_id') }}
    inner join {{ ref('int_results__contests') }} as contests
        on key = contests.article_id
    union
    select made.claim_id
    from {{ changed('int_articles__versions.article_id') }}
    inner join {{ this }} as made
        on key = made.article_id
    union
    select contests.claim_id
    from {{ changed('int_people__resolved.claim_id') }}
    inner join {{ ref('int_results__contests') }} as contests
        on key = contests.claim_id
),

seats as (
    select
        contests.contest_key,
        contests.constituency_code
    from touched
    inner join {{ ref('int_results__contests') }} as contests
        on touched.claim_id = contests.claim_id
    where contests.kind = 'constituency'
    union
    select
        made.contest_key,
        made.constituency_code
    from touched
    inner join {{ this }} as made
        on touched.claim_id = made.claim_id
    where made.kind = 'constituency'
)

select claim_id as key from touched
union
select contests.claim_id
from seats
inner join {{ ref('int_results__contests') }} as contests
    on
        seats.contest_key = contests.contest_key
        and seats.constituency_code = contests.constituency_code
where contests.is_nameless
{% endmacro %}

{# Results of which a report changed, and all others of the same seat and poll: winners contradict each other. #}
{% macro affected_int_results__reported() %}
with touched as (
    select key as result_id from {{ changed('int_results__resolved.result_id') }}
    union
    select resolved.result_id
    from {{ changed('int_articles__versions.article_id') }}
    inner join {{ ref('int_results__resolved') }} as resolved
        on key = resolved.article_id
),

seats as (
    select
        resolved.contest_key,
        resolved.constituency_code
    from touched
    inner join {{ ref('int_results__resolved') }} as resolved
        on touched.result_id = resolved.result_id
    union
    select
        made.contest_key,
        made.constituency_code
    from touched
    inner join {{ this }} as made
        on touched.result_id = made.result_id
)

select result_id as key from touched
union
select resolved.result_id
from seats
inner join {{ ref('int_results__resolved') }} as resolved
    on
        seats.contest_key = resolved.contest_key
        and seats.constituency_code = resolved.constituency_code
where resolved.kind = 'constituency'
{% endmacro %}
