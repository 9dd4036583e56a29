-- Which article reports which fact.
SELECT DISTINCT
    fact_id,
    article_id
FROM marts.fct_evidence
