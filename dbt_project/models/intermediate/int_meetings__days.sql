-- First step of grouping: reports that give the same day are connected; so are undated reports among each other.
-- A cluster is what pairs of dated reports connect, or pairs of undated ones: no dated report outside of it has a say
-- in how its encounters are told apart.
{{ config(
    materialized='exchanged',
    meta={'key': ['claim_id'], 'scope': ['claim_id']},
    indexes=[{'columns': ['cluster_id']}, {'columns': ['day_group_id']}],
) }}
with nodes as (
    select
        claim_id,
        article_id,
        met_on
    from {{ ref('int_meetings__claims') }}
    {% if is_incremental() %}
    where claim_id in (select affected.key from affected)
    {% endif %}
),

links as (
    select
        claim_id as from_node,
        other_claim_id as to_node,
        met_on,
        other_met_on
    from {{ ref('int_meetings__pairs') }}
    {% if is_incremental() %}
    where claim_id in (select affected.key from affected)
    {% endif %}
),

same_day_links as (
    select
        from_node,
        to_node
    from links
    where met_on is not distinct from other_met_on
),

{{ components('nodes', 'claim_id', 'same_day_links') }},

alike_links as (
    select
        from_node,
        to_node
    from links
    where (met_on is null) = (other_met_on is null)
),

{{ components('nodes', 'claim_id', 'alike_links', 'cluster') }}

select
    nodes.claim_id,
    nodes.article_id,
    nodes.met_on,
    components.component_id as day_group_id,
    clusters.component_id as cluster_id
from nodes
inner join components
    on nodes.claim_id = components.claim_id
inner join cluster_components as clusters
    on nodes.claim_id = clusters.claim_id
