-- Which parties met in a year, how often, from the monthly report.
select party_code, other_party_code, sum(meeting_count) as meeting_count
from marts.rpt_party_pairs
where month_on between date '2024-01-01' and date '2024-12-31'
group by party_code, other_party_code
order by meeting_count desc
limit 50
