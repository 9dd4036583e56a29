-- How often a word was used, by month, over one year.
select date_trunc('month', articles.published_on) as month_on, count(*) as quote_count
from marts.fct_evidence as evidence
inner join marts.dim_article as articles using (article_id)
where to_tsvector('english', evidence.quote) @@ websearch_to_tsquery('english', 'Nawani')
    and articles.published_on between date '2024-01-01' and date '2024-12-31'
group by 1
order by 1
