-- The quotes of some facts: one of each article first, the surest before others.
WITH chosen AS (
    SELECT
        fact_id,
        article_id,
        quote,
        modality,
        max(confidence) AS confidence,
        min(evidence_id COLLATE "C") AS evidence_id
    FROM marts.fct_evidence
    WHERE fact_id = any(%(fact_ids)s)
    GROUP BY fact_id, article_id, quote, modality
),

by_article AS (
    SELECT
        *,
        row_number() OVER (
            PARTITION BY fact_id, article_id
            ORDER BY confidence DESC, evidence_id COLLATE "C"
        ) AS place_in_article
    FROM chosen
),

ranked AS (
    SELECT
        *,
        row_number() OVER (
            PARTITION BY fact_id
            ORDER BY place_in_article, confidence DESC, evidence_id COLLATE "C"
        ) AS place,
        count(*) OVER (PARTITION BY fact_id) AS total
    FROM by_article
)

SELECT
    fact_id,
    article_id,
    quote,
    modality,
    total::integer AS total
FROM ranked
WHERE place <= %(at_most)s
ORDER BY fact_id COLLATE "C", place
