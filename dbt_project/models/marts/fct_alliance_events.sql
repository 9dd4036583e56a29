-- One row a status and day on which an arrangement was reported to have it.
{{ config(
    materialized='exchanged',
    meta={
        'key': ['alliance_event_id'],
        'scope': ['alliance_id'],
        'affected': 'affected_facts',
        'tells': {'month_on': "date_trunc('month', reported_on)::date"},
    },
) }}
{{ after('int_facts__touched') -}}
select
    {{ hash_id('ae_', ['resolved.alliance_id', 'resolved.status', 'resolved.reported_on']) }} as alliance_event_id,
    resolved.alliance_id,
    resolved.status,
    resolved.reported_on,
    count(distinct resolved.article_id)::integer as article_count,
    count(distinct stories.story_id)::integer as story_count
from {{ ref('int_alliances__resolved') }} as resolved
inner join {{ ref('int_articles__stories') }} as stories
    on resolved.article_id = stories.article_id
{% if is_incremental() %}
where resolved.alliance_id in (select affected.key from affected)
{% endif %}
group by resolved.alliance_id, resolved.status, resolved.reported_on
