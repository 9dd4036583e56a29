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
