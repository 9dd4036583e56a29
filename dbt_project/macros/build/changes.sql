{# intermediate.changes: what has changed since the marts were last published. Each exchanged model writes there, in
   the transaction of its own rows, the keys of the rows that came, went or differ; models behind it and the
   publication read them, and the publication clears the table. A build that fails half-way thus leaves behind what
   the next one has still to do. A table made whole tells so with the name `*`. #}
{% macro create_changes() %}
    {% if execute and flags.WHICH in ('build', 'run') %}
create table if not exists {{ target.schema }}.changes (
    model_name text not null,
    name text not null,
    key text not null,
    primary key (model_name, name, key)
);
    {% endif %}
{% endmacro %}

{# The keys that a model told of, as a subquery with the column `key`. `told` is `model.name`. #}
{% macro changed(told) -%}
    (
        select key
        from {{ target.schema }}.changes
        where model_name = '{{ told.split('.')[0] }}' and name = '{{ told.split('.')[1] }}'
    ) as {{ told | replace('.', '__') }}
{%- endmacro %}

{# Whether no change can be told from another: the model was made whole, or nothing was told since the publication. #}
{% macro is_all_new(model) -%}
    (
        exists (select from {{ target.schema }}.changes where model_name = '{{ model }}' and name = '*')
        or not exists (select from {{ target.schema }}.changes)
    )
{%- endmacro %}

{% macro tell(rows, model_name, tells) %}
insert into {{ target.schema }}.changes (model_name, name, key)
select distinct '{{ model_name }}', told.name, told.key
from ({{ rows }}) as changed_rows
cross join lateral (
    values {% for name, expression in tells.items() %}('{{ name }}', ({{ expression }})::text){{ ', ' if not loop.last }}{% endfor %}
) as told (name, key)
where told.key is not null
on conflict do nothing;
{% endmacro %}

{% macro tell_all(model_name) %}
insert into {{ target.schema }}.changes (model_name, name, key) values ('{{ model_name }}', '*', '*')
on conflict do nothing;
{% endmacro %}
