-- The reported side of each result fact: of differing figures the one that most articles give, then the latest.
-- Figures of a count that still runs (leading, trailing) stand back behind those of a finished one.
{{ config(
    materialized='exchanged',
    meta={'key': ['result_id'], 'scope': ['result_id']},
    indexes=[{'columns': ['contest_key', 'constituency_code']}],
) }}
with reports as (
    select
        resolved.result_id,
        resolved.kind,
        resolved.election_id,
        resolved.contest_key,
        resolved.assembly_code,
        resolved.constituency_code,
        resolved.office,
        resolved.person_id,
        resolved.party_code,
        resolved.backed_by_code,
        resolved.article_id,
        articles.published_on,
        claims.outcome,
        claims.votes,
        claims.seats,
        claims.turnout_pct,
        (claims.outcome in ('leading', 'trailing'))::integer as is_running
    from {{ ref('int_results__resolved') }} as resolved
    inner join {{ ref('stg_ittehad__result_claims') }} as claims
        on resolved.claim_id = claims.claim_id
    inner join {{ ref('stg_ittehad__articles') }} as articles
        on resolved.article_id = articles.article_id
    {% if is_incremental() %}
    where resolved.result_id in (select affected.key from affected)
    {% endif %}
),

{% for figure in ['outcome', 'votes', 'seats', 'turnout_pct'] %}
best_{{ figure }} as (
    select distinct on (result_id)
        result_id,
        {{ figure }}
    from (
        select
            result_id,
            {{ figure }},
            coalesce(is_running, 0) as is_running,
            count(distinct article_id) as article_count,
            max(published_on) as last_published_on
        from reports
        where {{ figure }} is not null
        group by 1, 2, 3
    ) as counted
    order by result_id, is_running, article_count desc, last_published_on desc nulls last, {{ figure }} desc
),

{% endfor %}
contestants as (
    select
        result_id,
        min(kind) as kind,
        min(election_id) as election_id,
        min(contest_key) as contest_key,
        min(assembly_code) as assembly_code,
        min(constituency_code) as constituency_code,
        min(office) as office,
        min(person_id) as person_id,
        mode() within group (order by party_code) as party_code,
        mode() within group (order by backed_by_code) as backed_by_code,
        count(distinct outcome) filter (where is_running = 0) > 1
        or count(distinct seats) > 1
        or {{ differing_counts('votes', 'is_running is distinct from 1') }}
        or {{ differing_pcts('turnout_pct') }} as is_contradicted
    from reports
    group by result_id
)

select
    contestants.result_id,
    contestants.kind,
    contestants.election_id,
    contestants.contest_key,
    contestants.assembly_code,
    contestants.constituency_code,
    contestants.office,
    contestants.person_id,
    contestants.party_code,
    contestants.backed_by_code,
    best_outcome.outcome,
    best_votes.votes,
    best_seats.seats,
    best_turnout_pct.turnout_pct,
    contestants.is_contradicted
    -- two contestants reported as the winner of one seat contradict each other
    or (
        best_outcome.outcome = 'won'
        and contestants.kind = 'constituency'
        and count(*) filter (where best_outcome.outcome = 'won' and contestants.kind = 'constituency')
            over (partition by contestants.contest_key, contestants.constituency_code)
        > 1
    ) as is_disputed
from contestants
{% for figure in ['outcome', 'votes', 'seats', 'turnout_pct'] -%}
left join best_{{ figure }}
    on contestants.result_id = best_{{ figure }}.result_id
{% endfor %}
