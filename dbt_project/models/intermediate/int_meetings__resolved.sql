-- Each meeting claim and its meeting. The key is made of the sides and the day that the earliest report gives
-- (its publication where it gives none), so a later report leaves it as it is. No key that depends on the set of
-- reports alone can survive every late arrival; this one survives all that are published after the first.
with members as (
    select
        groups.claim_id,
        groups.meeting_group_id,
        claims.article_id,
        claims.published_on,
        claims.party_codes,
        coalesce(claims.met_on, claims.met_in, claims.published_on) as anchor_on,
        coalesce(claims.person_ids[1], '') as anchor_person_id
    from {{ ref('int_meetings__groups') }} as groups
    inner join {{ ref('int_meetings__claims') }} as claims
        on groups.claim_id = claims.claim_id
),

anchors as (
    select distinct on (meeting_group_id)
        meeting_group_id,
        published_on,
        party_codes,
        anchor_on,
        anchor_person_id
    from members
    order by
        meeting_group_id,
        published_on nulls last,
        anchor_on nulls last,
        length(party_codes) desc,
        party_codes,
        anchor_person_id,
        claim_id
),

-- Two encounters of the same sides on one day: the second is told apart by its people.
numbered as (
    select
        anchors.*,
        row_number() over same_day as encounter_number,
        row_number() over (
            partition by party_codes, anchor_on, anchor_person_id
            order by published_on nulls last, meeting_group_id
        ) as twin_number
    from anchors
    window same_day as (
        partition by party_codes, anchor_on
        order by published_on nulls last, anchor_person_id, meeting_group_id
    )
)

select
    members.claim_id,
    members.article_id,
    case
        when numbered.encounter_number = 1
            then {{ hash_id('m_', ['numbered.party_codes', 'numbered.anchor_on']) }}
        when numbered.twin_number = 1
            then {{ hash_id('m_', ['numbered.party_codes', 'numbered.anchor_on', 'numbered.anchor_person_id']) }}
        else
            {{ hash_id('m_', ['numbered.party_codes', 'numbered.anchor_on', 'numbered.anchor_person_id',
                              'numbered.twin_number']) }}
    end as meeting_id
from members
inner join numbered
    on members.meeting_group_id = numbered.meeting_group_id
