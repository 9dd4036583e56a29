-- Facts that rest on one story
-- How many facts of each kind one story alone reports, and how sure they are.
-- Columns: fact_kind; fact_count; single_story_count; single_story_pct: share in per cent; mean_confidence: 0 to 1.
select
    facts.fact_kind,
    count(*) as fact_count,
    count(*) filter (where facts.story_count = 1) as single_story_count,
    round(100.0 * count(*) filter (where facts.story_count = 1) / count(*), 1) as single_story_pct,
    round(avg(facts.confidence)::numeric, 2) as mean_confidence
from (
    select 'meeting' as fact_kind, story_count, confidence from marts.fct_meetings
    union all
    select 'alliance', story_count, confidence from marts.fct_alliances
    union all
    select 'result', story_count, confidence from marts.fct_results where has_report
    union all
    select 'defection', story_count, confidence from marts.fct_defections
) as facts
group by facts.fact_kind
order by facts.fact_kind
