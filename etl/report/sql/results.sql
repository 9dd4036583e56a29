-- What articles report; results that are official only have no article to show.
SELECT
    f.*,
    f.result_id AS fact_id,
    coalesce(f.reported_outcome, f.outcome, f.kind) AS status,
    e.name AS election,
    extract(YEAR FROM e.held_on)::integer AS election_year,
    a.name AS assembly,
    c.name AS constituency,
    p.full_name AS person
FROM marts.fct_results AS f
LEFT JOIN marts.dim_election AS e USING (election_id)
LEFT JOIN marts.dim_assembly AS a ON f.assembly_code = a.assembly_code
LEFT JOIN marts.dim_constituency AS c ON f.constituency_code = c.constituency_code
LEFT JOIN marts.dim_person AS p ON f.person_id = p.person_id
WHERE f.has_report
