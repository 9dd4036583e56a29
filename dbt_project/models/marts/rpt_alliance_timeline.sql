-- The history of each arrangement, one row a reported status, with what was reported before. Of several on one day
-- the one furthest along comes last. What has no day has no place in the history: nothing went before it.
{{ config(
    materialized='exchanged',
    meta={
        'key': ['alliance_event_id'],
        'scope': ['alliance_id'],
        'affected': ['fct_alliance_events.alliance_id', 'fct_alliances.alliance_id'],
    },
) }}
with ordered as (
    select
        events.alliance_event_id,
        events.alliance_id,
        events.status,
        events.reported_on,
        events.article_count,
        events.story_count,
        case when events.reported_on is not null then lag(events.status) over history end as previous_status,
        events.reported_on - lag(events.reported_on) over history as days_since_previous
    from {{ ref('fct_alliance_events') }} as events
    {% if is_incremental() %}
    where events.alliance_id in (select affected.key from affected)
    {% endif %}
    window history as (
        partition by events.alliance_id
        order by
            events.reported_on,
            array_position(
                array['proposed', 'in_talks', 'agreed', 'in_force', 'ruled_out', 'ended'], events.status
            )
    )
)

select
    ordered.alliance_event_id,
    ordered.alliance_id,
    facts.party_codes,
    facts.kind,
    facts.election_id,
    ordered.status,
    ordered.reported_on,
    ordered.previous_status,
    ordered.days_since_previous,
    coalesce(
        (ordered.status in ('ruled_out', 'ended')) <> (ordered.previous_status in ('ruled_out', 'ended')),
        false
    ) as is_reversal,
    ordered.article_count,
    ordered.story_count
from ordered
inner join {{ ref('fct_alliances') }} as facts
    on ordered.alliance_id = facts.alliance_id
