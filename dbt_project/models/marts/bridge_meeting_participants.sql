-- Who took part, with the party that most reports give.
{{ config(
    materialized='exchanged',
    meta={'key': ['meeting_id', 'person_id'], 'scope': ['meeting_id'], 'affected': 'affected_facts'},
) }}
{{ after('int_facts__touched') -}}
with participants as (
    select
        resolved.meeting_id,
        people.person_id,
        people.party_code,
        count(distinct resolved.article_id) as article_count
    from {{ ref('int_meetings__resolved') }} as resolved
    inner join {{ ref('int_people__resolved') }} as people
        on resolved.claim_id = people.claim_id
    {% if is_incremental() %}
    where resolved.meeting_id in (select affected.key from affected)
    {% endif %}
    group by resolved.meeting_id, people.person_id, people.party_code
)

select distinct on (meeting_id, person_id)
    meeting_id,
    person_id,
    party_code,
    sum(article_count) over (partition by meeting_id, person_id)::integer as mention_count
from participants
order by meeting_id, person_id, (party_code is null), article_count desc, party_code
