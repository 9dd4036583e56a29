-- Every article that was read, with or without facts.
SELECT
    a.article_id,
    a.title,
    o.name AS outlet,
    a.url,
    a.published_on,
    a.story_id
FROM marts.dim_article AS a
LEFT JOIN marts.dim_outlet AS o USING (outlet_id)
