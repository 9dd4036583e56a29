{# Connected components, as CTEs: `components` gives (node, component_id), the smallest node that can be reached.
   `nodes` is a CTE with the unique column `node`; `links` one with from_node and to_node, in either direction. A
   second use in one query takes a name of its own: `kind` gives kind_components. #}
{% macro components(nodes, node, links, kind='') -%}
{% set prefix = kind ~ '_' if kind else '' -%}
{{ prefix }}places as materialized (
    select
        {{ node }} as node,
        row_number() over (order by {{ node }}) as place
    from {{ nodes }}
),

{{ prefix }}joined as (
    select
        coalesce(array_agg(starts.place::integer), '{}') as from_places,
        coalesce(array_agg(ends.place::integer), '{}') as to_places
    from {{ links }} as links
    inner join {{ prefix }}places as starts
        on links.from_node = starts.node
    inner join {{ prefix }}places as ends
        on links.to_node = ends.node
),

{{ prefix }}components as (
    select
        members.node as {{ node }},
        firsts.node as component_id
    from {{ prefix }}joined as joined
    cross join lateral unnest({{ target.schema }}.first_reached(
        (select count(*)::integer from {{ prefix }}places), joined.from_places, joined.to_places
    )) with ordinality as reached (first_place, place)
    inner join {{ prefix }}places as members
        on reached.place = members.place
    inner join {{ prefix }}places as firsts
        on reached.first_place = firsts.place
)
{%- endmacro %}
