-- Two parties in one month: how often they met, which arrangements were reported, and how they then stood.
{{ config(
    materialized='exchanged',
    meta={'key': ['party_code', 'other_party_code', 'month_on'], 'scope': ['month_on']},
) }}
{% set touched_months = 'select affected.month_on from affected where affected.is_touched' %}
with meetings as (
    select
        a.party_code,
        b.party_code as other_party_code,
        date_trunc('month', coalesce(facts.met_on, facts.first_reported_on))::date as month_on,
        count(*) as meeting_count
    from {{ ref('bridge_meeting_parties') }} as a
    inner join {{ ref('bridge_meeting_parties') }} as b
        on
            a.meeting_id = b.meeting_id
            and a.party_code < b.party_code
    inner join {{ ref('fct_meetings') }} as facts
        on a.meeting_id = facts.meeting_id
    where
        facts.status = 'held'
        {% if is_incremental() %}
        and date_trunc('month', coalesce(facts.met_on, facts.first_reported_on))::date in ({{ touched_months }})
        {% endif %}
    group by 1, 2, 3
),

statuses as (
    select
        a.party_code,
        b.party_code as other_party_code,
        date_trunc('month', events.reported_on)::date as month_on,
        events.alliance_id,
        events.status,
        row_number() over (
            partition by a.party_code, b.party_code, date_trunc('month', events.reported_on)
            order by events.reported_on desc, events.article_count desc, events.alliance_event_id
        ) as recency
    from {{ ref('bridge_alliance_parties') }} as a
    inner join {{ ref('bridge_alliance_parties') }} as b
        on
            a.alliance_id = b.alliance_id
            and a.party_code < b.party_code
    inner join {{ ref('fct_alliance_events') }} as events
        on a.alliance_id = events.alliance_id
    where
        events.reported_on is not null
        {% if is_incremental() %}
        and date_trunc('month', events.reported_on)::date in ({{ touched_months }})
        {% endif %}
),

alliances as (
    select
        party_code,
        other_party_code,
        month_on,
        count(distinct alliance_id) as alliance_count,
        max(status) filter (where recency = 1) as last_status
    from statuses
    group by party_code, other_party_code, month_on
),

months as (
    select
        coalesce(meetings.party_code, alliances.party_code) as party_code,
        coalesce(meetings.other_party_code, alliances.other_party_code) as other_party_code,
        coalesce(meetings.month_on, alliances.month_on) as month_on,
        coalesce(meetings.meeting_count, 0) as meeting_count,
        coalesce(alliances.alliance_count, 0) as alliance_count,
        alliances.last_status
    from meetings
    full outer join alliances
        on
            meetings.party_code = alliances.party_code
            and meetings.other_party_code = alliances.other_party_code
            and meetings.month_on = alliances.month_on
    where coalesce(meetings.month_on, alliances.month_on) is not null
    {% if is_incremental() %}
    -- other months stay, with the status that each itself reported
    union all
    select
        party_code,
        other_party_code,
        month_on,
        meeting_count,
        alliance_count,
        case when alliance_count > 0 then latest_status end as last_status
    from {{ this }}
    where
        month_on not in ({{ touched_months }})
    {% endif %}
),

-- A status holds until the next one is reported.
stretches as (
    select
        *,
        count(last_status) over (partition by party_code, other_party_code order by month_on) as stretch
    from months
),

statuses_held as (
    select
        *,
        max(last_status) over (partition by party_code, other_party_code, stretch) as latest_status
    from stretches
)

select
    party_code,
    other_party_code,
    month_on,
    meeting_count::integer as meeting_count,
    alliance_count::integer as alliance_count,
    latest_status
from statuses_held
{% if is_incremental() %}
where month_on in (select affected.month_on from affected)
{% endif %}
