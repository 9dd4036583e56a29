{# Claims that changed or whose pairs did, and all that was in one cluster with one of them: a pair that came joins
   clusters of which both ends are here, one that went leaves parts that were one. #}
{% macro affected_int_meetings__days() %}
with touched as (
    {{ touched_meeting_claims() }}
)

select key from touched
union
select others.claim_id
from touched
inner join {{ this }} as one
    on touched.key = one.claim_id
inner join {{ this }} as others
    on one.cluster_id = others.cluster_id
{% endmacro %}

{# The same of the clusters as they are now, and the undated reports that can join an encounter of one of these. #}
{% macro affected_int_meetings__groups() %}
with touched as (
    {{ touched_meeting_claims() }}
    union
    select key from {{ changed('int_meetings__days.claim_id') }}
),

members as materialized (
    select others.claim_id
    from touched
    inner join {{ ref('int_meetings__days') }} as one
        on touched.key = one.claim_id
    inner join {{ ref('int_meetings__days') }} as others
        on one.cluster_id = others.cluster_id
)

select key from touched
union
select claim_id from members
union
select undated_members.claim_id
from members
inner join {{ ref('int_meetings__pairs') }} as pairs
    on members.claim_id = pairs.other_claim_id
inner join {{ ref('int_meetings__days') }} as undated
    on pairs.claim_id = undated.claim_id
inner join {{ ref('int_meetings__days') }} as undated_members
    on undated.cluster_id = undated_members.cluster_id
where pairs.met_on is null and pairs.other_met_on is not null
{% endmacro %}

{% macro touched_meeting_claims() %}
    select key from {{ changed('int_meetings__claims.claim_id') }}
    union
    select key from {{ changed('int_meetings__pairs.claim_id') }}
    union
    select key from {{ changed('int_meetings__pairs.other_claim_id') }}
{% endmacro %}

{% macro affected_int_meetings__anchors() %}
select key from {{ changed('int_meetings__groups.meeting_group_id') }}
union
select groups.meeting_group_id
from {{ changed('int_meetings__claims.claim_id') }}
inner join {{ ref('int_meetings__groups') }} as groups
    on key = groups.claim_id
{% endmacro %}

{# Encounters that changed, and all of the same sides on the same day, now or before: they are numbered together. #}
{% macro affected_int_meetings__resolved() %}
with touched as (
    select key from {{ changed('int_meetings__groups.meeting_group_id') }}
    union
    select key from {{ changed('int_meetings__anchors.meeting_group_id') }}
),

days as (
    select key as same_day_key from {{ changed('int_meetings__anchors.same_day_key') }}
    union
    select anchors.same_day_key
    from touched
    inner join {{ ref('int_meetings__anchors') }} as anchors
        on touched.key = anchors.meeting_group_id
)

select key from touched
union
select anchors.meeting_group_id
from days
inner join {{ ref('int_meetings__anchors') }} as anchors
    on days.same_day_key = anchors.same_day_key
{% endmacro %}
