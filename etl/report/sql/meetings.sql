SELECT
    f.*,
    f.meeting_id AS fact_id,
    coalesce(p.people, '{}') AS people,
    coalesce(p.people_parties, '{}') AS people_parties
FROM marts.fct_meetings AS f
LEFT JOIN (
    SELECT
        b.meeting_id,
        array_agg(d.full_name ORDER BY b.person_id) AS people,
        array_agg(b.party_code ORDER BY b.person_id) AS people_parties
    FROM marts.bridge_meeting_participants AS b
    INNER JOIN marts.dim_person AS d USING (person_id)
    GROUP BY b.meeting_id
) AS p USING (meeting_id)
