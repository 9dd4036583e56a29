-- Which outlets were first
-- How often an outlet was the first, or among the first of a day, with a fact that several outlets report.
-- Columns: outlet; fact_count: such facts it reports; first_count: it was first with; first_pct: share in per cent.
with reports as (
    select
        evidence.fact_id,
        articles.outlet_id,
        min(articles.published_on) as published_on
    from marts.fct_evidence as evidence
    inner join marts.dim_article as articles
        on evidence.article_id = articles.article_id
    where articles.outlet_id is not null and articles.published_on is not null
    group by evidence.fact_id, articles.outlet_id
),

compared as (
    select
        outlet_id,
        published_on = min(published_on) over (partition by fact_id) as is_first,
        count(*) over (partition by fact_id) as outlet_count
    from reports
)

select
    outlets.name as outlet,
    count(*) as fact_count,
    count(*) filter (where compared.is_first) as first_count,
    round(100.0 * count(*) filter (where compared.is_first) / count(*), 1) as first_pct
from compared
inner join marts.dim_outlet as outlets
    on compared.outlet_id = outlets.outlet_id
where compared.outlet_count > 1
group by outlets.outlet_id, outlets.name
order by first_count desc, outlet
