-- Quotes with a phrase and a name.
select evidence.fact_kind, evidence.fact_id, evidence.quote, articles.published_on
from marts.fct_evidence as evidence
inner join marts.dim_article as articles using (article_id)
where to_tsvector('english', evidence.quote) @@ websearch_to_tsquery('english', '"seat adjustment" Bugti')
order by articles.published_on
limit 100
