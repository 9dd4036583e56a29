-- Meetings that were followed by a deal
-- For each arrangement reported as agreed: the meetings of its parties in the thirty days before.
-- Columns: party_codes; kind; agreed_on; meeting_count; first_met_on, last_met_on; days_from_last: from the last
-- meeting to the agreement.
select
    alliances.party_codes,
    alliances.kind,
    alliances.agreed_on,
    count(meetings.meeting_id) as meeting_count,
    min(meetings.met_on) as first_met_on,
    max(meetings.met_on) as last_met_on,
    alliances.agreed_on - max(meetings.met_on) as days_from_last
from marts.fct_alliances as alliances
left join marts.fct_meetings as meetings
    on
        meetings.status = 'held'
        and meetings.met_on between alliances.agreed_on - 30 and alliances.agreed_on
        and string_to_array(meetings.party_codes, ',') @> string_to_array(alliances.party_codes, ',')
where alliances.agreed_on is not null
group by alliances.alliance_id, alliances.party_codes, alliances.kind, alliances.agreed_on
order by alliances.agreed_on, alliances.party_codes, alliances.kind
