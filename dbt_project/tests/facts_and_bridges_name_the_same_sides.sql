-- The sorted codes on a fact are those of its bridge.
with bridges as (
    select
        meeting_id as fact_id,
        string_agg(party_code, ',' order by party_code) as party_codes
    from {{ ref('bridge_meeting_parties') }}
    group by meeting_id
    union all
    select
        alliance_id as fact_id,
        string_agg(party_code, ',' order by party_code) as party_codes
    from {{ ref('bridge_alliance_parties') }}
    group by alliance_id
),

facts as (
    select
        meeting_id as fact_id,
        nullif(party_codes, '') as party_codes
    from {{ ref('fct_meetings') }}
    union all
    select
        alliance_id as fact_id,
        party_codes
    from {{ ref('fct_alliances') }}
)

select
    facts.fact_id,
    facts.party_codes,
    bridges.party_codes as bridge_party_codes
from facts
left join bridges
    on facts.fact_id = bridges.fact_id
where facts.party_codes is distinct from bridges.party_codes
