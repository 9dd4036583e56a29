-- How soon an event is in the news
-- Days from meetings held and switches done to their first report, where the day is known.
-- Columns: fact_kind; fact_count: with a day and a dated report; same_day_pct, next_day_pct: reported within none or one
-- day, share in per cent; longest_days.
select
    fact_kind,
    count(*) as fact_count,
    round(100.0 * count(*) filter (where lag_days <= 0) / count(*), 1) as same_day_pct,
    round(100.0 * count(*) filter (where lag_days <= 1) / count(*), 1) as next_day_pct,
    max(lag_days) as longest_days
from (
    select 'meeting' as fact_kind, first_reported_on - met_on as lag_days
    from marts.fct_meetings
    where met_on_precision = 'day' and status = 'held'
    union all
    select 'defection', first_reported_on - switched_on
    from marts.fct_defections
    where switched_on_precision = 'day' and status = 'done'
) as lags
where lag_days is not null
group by fact_kind
order by fact_kind
