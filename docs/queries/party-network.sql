-- The network of parties
-- Every pair of parties that met or had an arrangement, as weighted edges for network analysis.
-- Columns: party_code, other_party_code; meeting_count: meetings held with both present; alliance_count: arrangements of
-- both, whatever became of them; first_month_on, last_month_on: months of the first and last report of either;
-- latest_status: status of an arrangement reported last.
with alliances as (
    select a.party_code, b.party_code as other_party_code, count(*) as alliance_count
    from marts.bridge_alliance_parties as a
    inner join marts.bridge_alliance_parties as b
        on a.alliance_id = b.alliance_id and a.party_code < b.party_code
    group by a.party_code, b.party_code
),

pairs as (
    select
        party_code,
        other_party_code,
        sum(meeting_count) as meeting_count,
        min(month_on) as first_month_on,
        max(month_on) as last_month_on,
        (array_agg(latest_status order by month_on desc))[1] as latest_status
    from marts.rpt_party_pairs
    group by party_code, other_party_code
)

select
    party_code,
    other_party_code,
    pairs.meeting_count,
    coalesce(alliances.alliance_count, 0) as alliance_count,
    pairs.first_month_on,
    pairs.last_month_on,
    pairs.latest_status
from pairs
left join alliances using (party_code, other_party_code)
order by pairs.meeting_count desc, alliance_count desc, party_code, other_party_code
