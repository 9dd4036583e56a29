-- How the relation of PML-N and PPP moved by week
-- Meetings and reported statuses of arrangements between the two parties, week by week; other parties may take part.
-- Columns: week_on: Monday; meeting_count: meetings held; statuses: statuses reported, in order of the alphabet;
-- report_count: articles with them.
with meetings as (
    select
        date_trunc('week', facts.met_on)::date as week_on,
        count(*) as meeting_count
    from marts.fct_meetings as facts
    inner join marts.bridge_meeting_parties as a
        on facts.meeting_id = a.meeting_id and a.party_code = 'PML-N'
    inner join marts.bridge_meeting_parties as b
        on facts.meeting_id = b.meeting_id and b.party_code = 'PPP'
    where facts.status = 'held' and facts.met_on is not null
    group by 1
),

statuses as (
    select
        date_trunc('week', events.reported_on)::date as week_on,
        string_agg(distinct events.status, ', ' order by events.status) as statuses,
        sum(events.article_count) as report_count
    from marts.fct_alliance_events as events
    inner join marts.bridge_alliance_parties as a
        on events.alliance_id = a.alliance_id and a.party_code = 'PML-N'
    inner join marts.bridge_alliance_parties as b
        on events.alliance_id = b.alliance_id and b.party_code = 'PPP'
    where events.reported_on is not null
    group by 1
)

select
    week_on,
    coalesce(meetings.meeting_count, 0) as meeting_count,
    statuses.statuses,
    coalesce(statuses.report_count, 0) as report_count
from meetings
full outer join statuses using (week_on)
order by week_on
