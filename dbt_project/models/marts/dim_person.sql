-- The reference's people, the official contestants, and everyone else whom a report names.
{{ config(
    materialized='exchanged',
    meta={'key': ['person_id'], 'scope': ['person_id'], 'affected': ['int_people__resolved.person_id']},
) }}
with reported as (
    select
        person_id,
        person_name,
        count(*) as mention_count
    from {{ ref('int_people__resolved') }}
    where
        person_id like 'p\_%'
        {% if is_incremental() %}
        and person_id in (select affected.key from affected)
        {% endif %}
    group by person_id, person_name
),

named as (
    select distinct on (person_id)
        person_id,
        person_name
    from reported
    order by person_id, mention_count desc, length(person_name) desc, person_name
),

official as (
    select
        person_id,
        min(candidate) as candidate
    from {{ ref('int_people__official') }}
    {% if is_incremental() %}
    where person_id in (select affected.key from affected)
    {% endif %}
    group by person_id
)

select
    person_id,
    full_name,
    name_ur,
    true as is_reference
from {{ ref('people') }}
{% if is_incremental() %}
where person_id in (select affected.key from affected)
{% endif %}

union all

select
    coalesce(official.person_id, named.person_id) as person_id,
    coalesce(official.candidate, named.person_name) as full_name,
    null as name_ur,
    false as is_reference
from official
full outer join named
    on official.person_id = named.person_id
where coalesce(official.person_id, named.person_id) like 'p\_%'
