{# Connected components, as CTEs: `components` gives (node, component_id), the smallest node that can be reached.
   `nodes` is a CTE with the column `node`; `links` one with from_node and to_node, both directions. #}
{% macro components(nodes, node, links) -%}
walk as (
    with recursive reached as (
        select
            {{ node }} as start_node,
            {{ node }} as node
        from {{ nodes }}
        union
        select
            reached.start_node,
            steps.to_node as node
        from reached
        inner join {{ links }} as steps
            on reached.node = steps.from_node
    )

    select
        start_node,
        node
    from reached
),

components as (
    select
        start_node as {{ node }},
        min(node) as component_id
    from walk
    group by start_node
)
{%- endmacro %}
