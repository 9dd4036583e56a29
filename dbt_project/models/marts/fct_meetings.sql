-- One row an encounter. A held meeting was held, whoever announced or denied it before; the day is the one that
-- most reports give, the earlier of two; the place likewise.
{{ config(
    materialized='exchanged',
    meta={
        'key': ['meeting_id'],
        'scope': ['meeting_id'],
        'affected': 'affected_facts',
        'tells': {'month_on': "date_trunc('month', coalesce(met_on, first_reported_on))::date"},
    },
) }}
{{ after('int_facts__touched') -}}
with reports as (
    select
        resolved.meeting_id,
        resolved.article_id,
        claims.status,
        claims.met_on,
        claims.met_in,
        claims.venue,
        claims.city
    from {{ ref('int_meetings__resolved') }} as resolved
    inner join {{ ref('int_meetings__claims') }} as claims
        on resolved.claim_id = claims.claim_id
    {% if is_incremental() %}
    where resolved.meeting_id in (select affected.key from affected)
    {% endif %}
),

days as (
    select distinct on (meeting_id)
        meeting_id,
        met_on
    from (
        select
            meeting_id,
            met_on,
            count(distinct article_id) as article_count
        from reports
        where met_on is not null
        group by meeting_id, met_on
    ) as counted
    order by meeting_id, article_count desc, met_on
),

venues as (
    select distinct on (meeting_id)
        meeting_id,
        venue
    from (
        select
            meeting_id,
            venue,
            count(distinct article_id) as article_count
        from reports
        where venue is not null
        group by meeting_id, venue
    ) as counted
    order by meeting_id, article_count desc, venue
),

cities as (
    select distinct on (meeting_id)
        meeting_id,
        city
    from (
        select
            meeting_id,
            city,
            count(distinct article_id) as article_count
        from reports
        where city is not null
        group by meeting_id, city
    ) as counted
    order by meeting_id, article_count desc, city
),

meetings as (
    select
        meeting_id,
        bool_or(status = 'held') as is_held,
        bool_or(status = 'denied') as is_denied,
        min(met_on) as met_on_earliest,
        max(met_on) as met_on_latest,
        min(met_in) as met_in
    from reports
    group by meeting_id
),

sides as (
    select
        meeting_id,
        string_agg(party_code, ',' order by party_code) as party_codes
    from {{ ref('bridge_meeting_parties') }}
    {% if is_incremental() %}
    where meeting_id in (select affected.key from affected)
    {% endif %}
    group by meeting_id
),

people as (
    select
        meeting_id,
        count(*)::integer as participant_count
    from {{ ref('bridge_meeting_participants') }}
    {% if is_incremental() %}
    where meeting_id in (select affected.key from affected)
    {% endif %}
    group by meeting_id
)

select
    meetings.meeting_id,
    case
        when meetings.is_held then 'held'
        when meetings.is_denied then 'denied'
        else 'planned'
    end as status,
    coalesce(days.met_on, meetings.met_in) as met_on,
    case
        when days.met_on is not null then 'day'
        when meetings.met_in is not null then 'month'
        else 'unknown'
    end as met_on_precision,
    meetings.met_on_earliest,
    meetings.met_on_latest,
    venues.venue,
    cities.city,
    coalesce(sides.party_codes, '') as party_codes,
    coalesce(people.participant_count, 0) as participant_count,
    counts.article_count,
    counts.story_count,
    counts.first_reported_on,
    counts.last_reported_on,
    counts.confidence,
    meetings.is_held and meetings.is_denied as is_disputed
from meetings
inner join {{ ref('int_facts__reports') }} as counts
    on meetings.meeting_id = counts.fact_id
left join days
    on meetings.meeting_id = days.meeting_id
left join venues
    on meetings.meeting_id = venues.meeting_id
left join cities
    on meetings.meeting_id = cities.meeting_id
left join sides
    on meetings.meeting_id = sides.meeting_id
left join people
    on meetings.meeting_id = people.meeting_id
