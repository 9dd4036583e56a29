SELECT
    f.*,
    f.defection_id AS fact_id,
    p.full_name AS person
FROM marts.fct_defections AS f
LEFT JOIN marts.dim_person AS p USING (person_id)
