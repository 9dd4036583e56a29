-- One row a switch. Done counts before announced, and announced before rumoured; a denial beside any of them
-- marks the row as disputed. The side left is the one that most reports give.
{{ config(
    materialized='exchanged',
    meta={
        'key': ['defection_id'],
        'scope': ['defection_id'],
        'affected': 'affected_facts',
        'tells': {'person_id': 'person_id'},
    },
) }}
{{ after('int_facts__touched') -}}
with reports as (
    select
        resolved.defection_id,
        resolved.person_id,
        resolved.article_id,
        claims.*,
        case
            when claims.switched_on_precision = 'day' then 1
            when claims.switched_on_precision = 'month' then 2
            else 3
        end as precision_rank
    from {{ ref('int_defections__resolved') }} as resolved
    inner join (
        select
            claim_id,
            group_label,
            head_count,
            from_party_code,
            from_backed_by_code,
            to_party_code,
            status,
            switched_on,
            switched_on_precision,
            constituency_code
        from {{ ref('stg_ittehad__defection_claims') }}
    ) as claims
        on resolved.claim_id = claims.claim_id
    {% if is_incremental() %}
    where resolved.defection_id in (select affected.key from affected)
    {% endif %}
),

sides as (
    select distinct on (defection_id)
        defection_id,
        from_party_code,
        from_backed_by_code
    from (
        select
            defection_id,
            from_party_code,
            from_backed_by_code,
            count(distinct article_id) as article_count
        from reports
        where from_party_code is not null
        group by defection_id, from_party_code, from_backed_by_code
    ) as counted
    order by defection_id, article_count desc, from_backed_by_code nulls last, from_party_code
),

days as (
    select distinct on (defection_id)
        defection_id,
        switched_on,
        switched_on_precision
    from (
        select
            defection_id,
            switched_on,
            switched_on_precision,
            precision_rank,
            count(distinct article_id) as article_count
        from reports
        where switched_on is not null
        group by defection_id, switched_on, switched_on_precision, precision_rank
    ) as counted
    order by defection_id, precision_rank, article_count desc, switched_on
),

switches as (
    select
        defection_id,
        min(person_id) as person_id,
        min(group_label) as group_label,
        max(head_count) as head_count,
        min(to_party_code) as to_party_code,
        min(constituency_code) as constituency_code,
        bool_or(status = 'done') as is_done,
        bool_or(status = 'announced') as is_announced,
        bool_or(status = 'rumoured') as is_rumoured,
        bool_or(status = 'denied') as is_denied
    from reports
    group by defection_id
)

select
    switches.defection_id,
    switches.person_id,
    switches.group_label,
    switches.head_count,
    sides.from_party_code,
    sides.from_backed_by_code,
    switches.to_party_code,
    case
        when switches.is_done then 'done'
        when switches.is_announced then 'announced'
        when switches.is_denied then 'denied'
        else 'rumoured'
    end as status,
    days.switched_on,
    coalesce(days.switched_on_precision, 'unknown') as switched_on_precision,
    seats.constituency_code,
    counts.article_count,
    counts.story_count,
    counts.first_reported_on,
    counts.last_reported_on,
    counts.confidence,
    switches.is_denied and (switches.is_done or switches.is_announced or switches.is_rumoured) as is_disputed
from switches
inner join {{ ref('int_facts__reports') }} as counts
    on switches.defection_id = counts.fact_id
left join sides
    on switches.defection_id = sides.defection_id
left join days
    on switches.defection_id = days.defection_id
left join {{ ref('constituencies') }} as seats
    on switches.constituency_code = seats.constituency_code
