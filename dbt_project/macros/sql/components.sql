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

{# For each of the places 1 to `place_count`: the smallest that its links lead to. Union and find, in time that
   grows with the links alone; to walk from node to node by a recursive query takes the square of a component. #}
{% macro create_first_reached() %}
    {% if execute and flags.WHICH in ('build', 'run', 'test') %}
create or replace function {{ target.schema }}.first_reached(
    place_count integer, from_places integer[], to_places integer[]
) returns integer[] language plpgsql immutable parallel safe as $$
declare
    firsts integer[] := array(select generate_series(1, place_count));
    a integer;
    b integer;
begin
    for link in 1 .. cardinality(from_places) loop
        a := from_places[link];
        while firsts[a] <> a loop
            firsts[a] := firsts[firsts[a]];
            a := firsts[a];
        end loop;
        b := to_places[link];
        while firsts[b] <> b loop
            firsts[b] := firsts[firsts[b]];
            b := firsts[b];
        end loop;
        if a < b then
            firsts[b] := a;
        elsif b < a then
            firsts[a] := b;
        end if;
    end loop;
    for place in 1 .. place_count loop
        firsts[place] := firsts[firsts[place]];  -- a smaller one, which has its own already
    end loop;
    return firsts;
end
$$;
    {% endif %}
{% endmacro %}
