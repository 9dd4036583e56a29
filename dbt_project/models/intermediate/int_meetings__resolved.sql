-- Each meeting claim and its meeting. The key is made of the sides and the day of the encounter's anchor; of two
-- encounters of the same sides on one day the second is told apart by its people.
{{ config(
    materialized='exchanged',
    meta={
        'key': ['claim_id'],
        'scope': ['meeting_group_id'],
        'tells': {'article_id': 'article_id'},
    },
    indexes=[{'columns': ['meeting_group_id']}, {'columns': ['meeting_id']}, {'columns': ['article_id']}],
) }}
with anchors as (
    select
        anchors.*,
        row_number() over same_day as encounter_number,
        row_number() over (
            partition by same_day_key, anchor_person_id
            order by published_on nulls last, meeting_group_id
        ) as twin_number
    from {{ ref('int_meetings__anchors') }} as anchors
    {% if is_incremental() %}
    where meeting_group_id in (select affected.key from affected)
    {% endif %}
    window same_day as (
        partition by same_day_key
        order by published_on nulls last, anchor_person_id, meeting_group_id
    )
)

select
    groups.claim_id,
    claims.article_id,
    groups.meeting_group_id,
    case
        when anchors.encounter_number = 1
            then {{ hash_id('m_', ['anchors.party_codes', 'anchors.anchor_on']) }}
        when anchors.twin_number = 1
            then {{ hash_id('m_', ['anchors.party_codes', 'anchors.anchor_on', 'anchors.anchor_person_id']) }}
        else
            {{ hash_id('m_', ['anchors.party_codes', 'anchors.anchor_on', 'anchors.anchor_person_id',
                              'anchors.twin_number']) }}
    end as meeting_id
from anchors
inner join {{ ref('int_meetings__groups') }} as groups
    on anchors.meeting_group_id = groups.meeting_group_id
inner join {{ ref('int_meetings__claims') }} as claims
    on groups.claim_id = claims.claim_id
