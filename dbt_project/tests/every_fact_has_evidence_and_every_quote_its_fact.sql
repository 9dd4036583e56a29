-- Facts without a quote, but for results that are official only; and quotes without their fact. Of those alone that
-- changed since the last publication, where some did not.
{% set told = [
    'fct_meetings.meeting_id', 'fct_alliances.alliance_id', 'fct_results.result_id', 'fct_defections.defection_id',
    'fct_evidence.fact_id',
] %}
with facts as not materialized (
    {% for kind in ['meeting', 'alliance', 'result', 'defection'] %}
    select {{ kind }}_id as fact_id
    from {{ ref('fct_' ~ kind ~ 's') }}
    {{ 'where has_report' if kind == 'result' }}
    {{ 'union all' if not loop.last }}
    {% endfor %}
),

evidence as not materialized (
    select fact_id from {{ ref('fct_evidence') }}
),

checked as (
    {% for name in told %}
    select key as fact_id from {{ changed(name) }}
    union
    {% endfor %}
    select fact_id
    from facts
    where {{ is_all_new('fct_evidence') }}
    union
    select fact_id
    from evidence
    where {{ is_all_new('fct_evidence') }}
),

-- Looked up one by one: a join would hash all facts for the sake of the few that changed.
compared as (
    select
        checked.fact_id,
        found.is_fact,
        found.has_evidence
    from checked
    cross join
        lateral (
            select
                count(*) filter (where sides.is_fact) > 0 as is_fact,
                count(*) filter (where not sides.is_fact) > 0 as has_evidence
            from (
                select true as is_fact
                from facts
                where facts.fact_id = checked.fact_id
                union all
                select false as is_fact
                from evidence
                where evidence.fact_id = checked.fact_id
            ) as sides
        ) as found
)

select *
from compared
where is_fact <> has_evidence
