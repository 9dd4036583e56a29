-- Who says so: the quotes behind one fact, with article and outlet.
select articles.published_on, outlets.name, articles.title, articles.url, evidence.quote, evidence.confidence
from marts.fct_evidence as evidence
inner join marts.dim_article as articles using (article_id)
left join marts.dim_outlet as outlets using (outlet_id)
where evidence.fact_id = (select min(meeting_id) from marts.fct_meetings where met_on = date '2024-02-13')
order by articles.published_on
