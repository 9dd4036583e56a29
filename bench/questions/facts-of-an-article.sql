-- What one article reports, found by its address.
select evidence.fact_kind, evidence.fact_id, evidence.quote
from marts.dim_article as articles
inner join marts.fct_evidence as evidence using (article_id)
where articles.url = 'article:4711'
