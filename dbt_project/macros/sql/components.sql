{# Connected components, as CTEs: `components` gives (node, component_id), the smallest node that can be reached.
   `nodes` is a CTE with the column `node`; `links` one with from_node and to_node, both directions. The smallest node
   of a component has no smaller neighbour; to walk from such nodes alone saves walking from every node to every
   other. A second use in one query takes a name of its own: `kind` gives kind_components. #}
{% macro components(nodes, node, links, kind='') -%}
{% set prefix = kind ~ '_' if kind else '' -%}
{{ prefix }}walk as (
    with recursive reached as (
        select
            starts.{{ node }} as start_node,
            starts.{{ node }} as node
        from {{ nodes }} as starts
        where not exists (
            select 1
            from {{ links }} as smaller
            where smaller.from_node = starts.{{ node }} and smaller.to_node < smaller.from_node
        )
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

{{ prefix }}components as (
    select
        node as {{ node }},
        min(start_node) as component_id
    from {{ prefix }}walk
    group by node
)
{%- endmacro %}
