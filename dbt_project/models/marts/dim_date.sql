-- Every day from 1947 to 2040, and further where a fact lies outside.
with days as (
    select
        least(
            date '1947-01-01', min(published_on)
        ) as first_day,
        greatest(
            date '2040-12-31', max(published_on)
        ) as last_day
    from {{ ref('int_articles__versions') }}
    union all
    select
        min(met_on) as first_day,
        max(met_on) as last_day
    from {{ ref('int_meetings__claims') }}
    union all
    select
        min(reported_on) as first_day,
        max(reported_on) as last_day
    from {{ ref('int_alliances__resolved') }}
    union all
    select
        min(happened_on) as first_day,
        max(happened_on) as last_day
    from {{ ref('int_defections__resolved') }}
),

bounds as (
    select
        date_trunc('year', min(first_day)) as first_day,
        date_trunc('year', max(last_day)) + interval '1 year - 1 day' as last_day
    from days
)

select
    calendar.day::date as date_day,
    extract(year from calendar.day)::integer as year,
    extract(quarter from calendar.day)::integer as quarter,
    extract(month from calendar.day)::integer as month,
    date_trunc('month', calendar.day)::date as month_on,
    extract(day from calendar.day)::integer as day_of_month,
    extract(isodow from calendar.day)::integer as day_of_week,
    (array['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'])[
        extract(isodow from calendar.day)::integer
    ] as day_name,
    date_trunc('week', calendar.day)::date as week_on,
    extract(isodow from calendar.day) in (6, 7) as is_weekend
from bounds
cross join lateral generate_series(bounds.first_day, bounds.last_day, interval '1 day') as calendar (day)
