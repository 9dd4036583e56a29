SELECT
    party_code,
    name
FROM marts.dim_party
