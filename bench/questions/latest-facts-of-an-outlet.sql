-- The last hundred claims that an outlet reported.
select articles.published_on, articles.title, evidence.fact_kind, evidence.fact_id, evidence.quote
from marts.dim_article as articles
inner join marts.fct_evidence as evidence using (article_id)
where articles.outlet_id = 'dawn' and articles.published_on is not null
order by articles.published_on desc, evidence.evidence_id
limit 100
