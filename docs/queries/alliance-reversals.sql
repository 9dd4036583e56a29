-- Arrangements that turned
-- Reported statuses that turn an arrangement around: ruled out after being pursued, or pursued again.
-- Columns: party_codes; kind; previous_status, status; reported_on; days_since_previous.
select
    party_codes,
    kind,
    previous_status,
    status,
    reported_on,
    days_since_previous
from marts.rpt_alliance_timeline
where is_reversal
order by reported_on, party_codes, kind
