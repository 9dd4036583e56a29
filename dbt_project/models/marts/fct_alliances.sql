-- One row an arrangement, with the first day of each status. The current status is the one reported last; of
-- several on one day the one furthest along. Undated reports count only where no report has a day.
{{ config(
    materialized='exchanged',
    meta={'key': ['alliance_id'], 'scope': ['alliance_id'], 'affected': 'affected_facts'},
) }}
{{ after('int_facts__touched') -}}
with events as (
    select
        *,
        array_position(
            array['proposed', 'in_talks', 'agreed', 'in_force', 'ruled_out', 'ended'], status
        ) as stage
    from {{ ref('fct_alliance_events') }}
    {% if is_incremental() %}
    where alliance_id in (select affected.key from affected)
    {% endif %}
),

latest as (
    select distinct on (alliance_id)
        alliance_id,
        status
    from events
    order by alliance_id, reported_on desc nulls last, article_count desc, stage desc
),

milestones as (
    select
        alliance_id,
        min(reported_on) filter (where status = 'proposed') as proposed_on,
        min(reported_on) filter (where status = 'in_talks') as in_talks_on,
        min(reported_on) filter (where status = 'agreed') as agreed_on,
        min(reported_on) filter (where status = 'in_force') as in_force_on,
        min(reported_on) filter (where status = 'ruled_out') as ruled_out_on,
        min(reported_on) filter (where status = 'ended') as ended_on
    from events
    group by alliance_id
),

disputed as (
    select distinct agreed.alliance_id
    from events as agreed
    inner join events as refused
        on
            agreed.alliance_id = refused.alliance_id
            and agreed.status in ('agreed', 'in_force')
            and refused.status = 'ruled_out'
            and abs(agreed.reported_on - refused.reported_on) <= {{ var('dispute_window_days') }}
),

scopes as (
    select distinct on (resolved.alliance_id)
        resolved.alliance_id,
        claims.scope
    from {{ ref('int_alliances__resolved') }} as resolved
    inner join {{ ref('stg_ittehad__alliance_claims') }} as claims
        on resolved.claim_id = claims.claim_id
    where
        claims.scope is not null
        {% if is_incremental() %}
        and resolved.alliance_id in (select affected.key from affected)
        {% endif %}
    order by resolved.alliance_id, resolved.reported_on desc nulls last, length(claims.scope) desc, claims.scope
),

arrangements as (
    select distinct
        alliance_id,
        kind,
        party_codes,
        election_id
    from {{ ref('int_alliances__resolved') }}
    {% if is_incremental() %}
    where alliance_id in (select affected.key from affected)
    {% endif %}
)

select
    arrangements.alliance_id,
    arrangements.kind,
    arrangements.party_codes,
    arrangements.election_id,
    scopes.scope,
    latest.status as current_status,
    milestones.proposed_on,
    milestones.in_talks_on,
    milestones.agreed_on,
    milestones.in_force_on,
    milestones.ruled_out_on,
    milestones.ended_on,
    counts.article_count,
    counts.story_count,
    counts.first_reported_on,
    counts.last_reported_on,
    counts.confidence,
    disputed.alliance_id is not null as is_disputed
from arrangements
inner join milestones
    on arrangements.alliance_id = milestones.alliance_id
inner join latest
    on arrangements.alliance_id = latest.alliance_id
inner join {{ ref('int_facts__reports') }} as counts
    on arrangements.alliance_id = counts.fact_id
left join disputed
    on arrangements.alliance_id = disputed.alliance_id
left join scopes
    on arrangements.alliance_id = scopes.alliance_id
