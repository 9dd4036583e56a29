-- First step of grouping: reports that give the same day are connected; so are undated reports among each other.
with nodes as (
    select
        claim_id,
        article_id,
        met_on
    from {{ ref('int_meetings__claims') }}
),

links as (
    select
        claim_id as from_node,
        other_claim_id as to_node
    from {{ ref('int_meetings__pairs') }}
    where met_on is not distinct from other_met_on
),

{{ components('nodes', 'claim_id', 'links') }}

select
    nodes.claim_id,
    nodes.article_id,
    nodes.met_on,
    components.component_id as day_group_id
from nodes
inner join components
    on nodes.claim_id = components.claim_id
