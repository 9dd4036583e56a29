-- Party by period: the reference's periods, cut where a done switch leads elsewhere. Periods are inclusive on both
-- ends. A switch that the reference knows already (the party within ninety days) adds nothing.
{{ config(
    materialized='exchanged',
    meta={'key': ['person_party_id'], 'scope': ['person_id'], 'affected': ['fct_defections.person_id']},
) }}
with periods as (
    select
        person_id,
        party_code,
        coalesce(valid_from, date '0001-01-01') as starts_on,
        least(
            coalesce(valid_to, date '9999-12-31'),
            lead(coalesce(valid_from, date '0001-01-01')) over (
                partition by person_id order by coalesce(valid_from, date '0001-01-01'), party_code
            ) - 1
        ) as ends_on
    from {{ ref('person_parties') }}
    {% if is_incremental() %}
    where person_id in (select affected.key from affected)
    {% endif %}
),

switches as (
    select distinct on (person_id, switched_on)
        person_id,
        from_party_code,
        to_party_code,
        switched_on
    from (
        select
            person_id,
            from_party_code,
            to_party_code,
            confidence,
            defection_id,
            coalesce(switched_on, first_reported_on) as switched_on
        from {{ ref('fct_defections') }}
        where
            status = 'done'
            and person_id is not null
            and to_party_code is not null
            {% if is_incremental() %}
            and person_id in (select affected.key from affected)
            {% endif %}
    ) as done
    where
        switched_on is not null
        and not exists (
            select 1
            from periods
            where
                periods.person_id = done.person_id
                and periods.party_code = done.to_party_code
                and done.switched_on between periods.starts_on - 90 and periods.ends_on
        )
    order by person_id, switched_on, confidence desc, defection_id
),

-- Every day on which something begins: a reference period, the time after it, a reported switch.
turns as (
    select
        person_id,
        starts_on,
        party_code,
        'reference' as basis,
        2 as rank_on_day
    from periods
    where ends_on >= starts_on
    union all
    select
        periods.person_id,
        periods.ends_on + 1 as starts_on,
        null as party_code,
        'reference' as basis,
        3 as rank_on_day
    from periods
    where
        periods.ends_on >= periods.starts_on
        and periods.ends_on < date '9999-12-31'
        -- a switch within the period has ended it already
        and not exists (
            select 1
            from switches
            where
                switches.person_id = periods.person_id
                and switches.switched_on between periods.starts_on and periods.ends_on
        )
    union all
    select
        person_id,
        switched_on as starts_on,
        to_party_code as party_code,
        'reported' as basis,
        1 as rank_on_day
    from switches
    union all
    -- the side left by someone of whom nothing else is known
    select distinct on (person_id)
        switches.person_id,
        date '0001-01-01' as starts_on,
        switches.from_party_code as party_code,
        'reported' as basis,
        2 as rank_on_day
    from switches
    where
        switches.from_party_code is not null
        and not exists (
            select 1
            from periods
            where periods.person_id = switches.person_id
        )
),

first_of_day as (
    select distinct on (person_id, starts_on)
        person_id,
        starts_on,
        party_code,
        basis
    from turns
    order by person_id, starts_on, rank_on_day
),

-- Neighbouring rows of one party are one period.
changes as (
    select
        person_id,
        starts_on,
        party_code,
        basis,
        lag(party_code) over (partition by person_id order by starts_on) as previous_party_code
    from first_of_day
),

spans as (
    select
        person_id,
        starts_on,
        party_code,
        basis,
        lead(starts_on) over (partition by person_id order by starts_on) - 1 as ends_on
    from changes
    where party_code is distinct from previous_party_code
)

select
    {{ hash_id('pp_', ['person_id', 'starts_on']) }} as person_party_id,
    person_id,
    party_code,
    nullif(starts_on, date '0001-01-01') as valid_from,
    nullif(ends_on, date '9999-12-31') as valid_to,
    coalesce(ends_on, date '9999-12-31') = date '9999-12-31' as is_current,
    basis
from spans
where party_code is not null
