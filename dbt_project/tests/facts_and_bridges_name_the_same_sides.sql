-- The sorted codes on a fact are those of its bridge. Of facts alone that changed since the last publication, or whose
-- bridge did, where some did not.
{% set kinds = {'meeting': 'fct_meetings', 'alliance': 'fct_alliances'} %}
with checked as (
    {% for kind, facts in kinds.items() %}
    select key as fact_id from {{ changed(facts ~ '.' ~ kind ~ '_id') }}
    union
    select key as fact_id from {{ changed('bridge_' ~ kind ~ '_parties.' ~ kind ~ '_id') }}
    union
    select {{ kind }}_id as fact_id
    from {{ ref(facts) }}
    where {{ is_all_new(facts) }}
    {{ 'union' if not loop.last }}
    {% endfor %}
),

facts as (
    {% for kind, facts in kinds.items() %}
    select
        facts.{{ kind }}_id as fact_id,
        nullif(facts.party_codes, '') as party_codes,
        (
            select string_agg(sides.party_code, ',' order by sides.party_code)
            from {{ ref('bridge_' ~ kind ~ '_parties') }} as sides
            where sides.{{ kind }}_id = facts.{{ kind }}_id
        ) as bridge_party_codes
    from {{ ref(facts) }} as facts
    inner join checked
        on facts.{{ kind }}_id = checked.fact_id
    {{ 'union all' if not loop.last }}
    {% endfor %}
)

select *
from facts
where party_codes is distinct from bridge_party_codes
