SELECT
    f.*,
    f.alliance_id AS fact_id,
    f.current_status AS status,
    coalesce(e.days, '{}') AS days,
    coalesce(e.statuses, '{}') AS statuses
FROM marts.fct_alliances AS f
LEFT JOIN (
    SELECT
        alliance_id,
        array_agg(reported_on ORDER BY reported_on, alliance_event_id) AS days,
        array_agg(status ORDER BY reported_on, alliance_event_id) AS statuses
    FROM marts.fct_alliance_events
    WHERE reported_on IS NOT null
    GROUP BY alliance_id
) AS e USING (alliance_id)
