-- Facts without a quote, but for results that are official only; and quotes without their fact.
with facts as (
    select
        'meeting' as fact_kind,
        meeting_id as fact_id
    from {{ ref('fct_meetings') }}
    union all
    select
        'alliance' as fact_kind,
        alliance_id as fact_id
    from {{ ref('fct_alliances') }}
    union all
    select
        'result' as fact_kind,
        result_id as fact_id
    from {{ ref('fct_results') }}
    where has_report
    union all
    select
        'defection' as fact_kind,
        defection_id as fact_id
    from {{ ref('fct_defections') }}
),

quoted as (
    select distinct
        fact_kind,
        fact_id
    from {{ ref('fct_evidence') }}
)

select
    facts.fact_id,
    quoted.fact_id as quoted_fact_id
from facts
full outer join quoted
    on
        facts.fact_kind = quoted.fact_kind
        and facts.fact_id = quoted.fact_id
where facts.fact_id is null or quoted.fact_id is null
