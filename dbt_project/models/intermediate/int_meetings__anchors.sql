-- The report that each encounter is known by: one with a day before one without, then the one published first. Its
-- sides and day make the key.
{{ config(
    materialized='exchanged',
    meta={
        'key': ['meeting_group_id'],
        'scope': ['meeting_group_id'],
        'tells': {'same_day_key': 'same_day_key'},
    },
    indexes=[{'columns': ['same_day_key']}],
) }}
with members as (
    select
        groups.claim_id,
        groups.meeting_group_id,
        claims.published_on,
        claims.party_codes,
        case
            when claims.met_on is not null then 1
            when claims.met_in is not null then 2
            else 3
        end as precision_rank,
        coalesce(claims.met_on, claims.met_in, claims.published_on) as anchor_on,
        coalesce(claims.person_ids[1], '') as anchor_person_id
    from {{ ref('int_meetings__groups') }} as groups
    inner join {{ ref('int_meetings__claims') }} as claims
        on groups.claim_id = claims.claim_id
    {% if is_incremental() %}
    where groups.meeting_group_id in (select affected.key from affected)
    {% endif %}
)

select distinct on (meeting_group_id)
    meeting_group_id,
    published_on,
    party_codes,
    anchor_on,
    anchor_person_id,
    concat_ws(' ', anchor_on, party_codes) as same_day_key
from members
order by
    meeting_group_id,
    precision_rank,
    published_on nulls last,
    anchor_on nulls last,
    length(party_codes) desc,
    party_codes,
    anchor_person_id,
    claim_id
