-- How long talks take
-- Days from the first report of a proposal or of talks to the first report of an agreement, by kind of arrangement.
-- Columns: kind; talked_count: arrangements with reported talks; agreed_count: of them agreed later; agreed_pct: share in
-- per cent; median_days, longest_days: from talks to agreement.
select
    kind,
    count(*) as talked_count,
    count(*) filter (where agreed_on >= began_on) as agreed_count,
    round(100.0 * count(*) filter (where agreed_on >= began_on) / count(*), 1) as agreed_pct,
    percentile_disc(0.5) within group (order by agreed_on - began_on) filter (where agreed_on >= began_on) as median_days,
    max(agreed_on - began_on) filter (where agreed_on >= began_on) as longest_days
from (
    select
        kind,
        least(proposed_on, in_talks_on) as began_on,
        least(agreed_on, in_force_on) as agreed_on
    from marts.fct_alliances
) as arrangements
where began_on is not null
group by kind
order by talked_count desc, kind
