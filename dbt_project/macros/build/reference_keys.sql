{# Real keys on the seeds. They stand in each seed's config.meta: primary_key and not_null, lists of columns;
   foreign_keys, a list of {columns, to, to_columns}. A seed that was loaded anew has lost its keys and those that
   point at it; this puts back what is missing. #}
{% macro add_reference_keys() %}
    {% if execute and flags.WHICH in ('build', 'seed') %}
        {% set seeds = graph.nodes.values() | selectattr('resource_type', 'equalto', 'seed') | sort(attribute='name') %}
do $$
begin
    {% for node in seeds %}
    {% set relation = node.schema ~ '.' ~ node.alias %}
    {% set keys = node.config.meta %}
    if to_regclass('{{ relation }}') is not null then
        {% for column in keys.get('not_null', []) %}
        alter table {{ relation }} alter column {{ column }} set not null;
        {% endfor %}
        {% if keys.primary_key is defined %}
        if not exists (
            select from pg_catalog.pg_constraint where conrelid = '{{ relation }}'::regclass and contype = 'p'
        ) then
            alter table {{ relation }} add constraint pk_{{ node.alias }} primary key ({{ keys.primary_key | join(', ') }});
        end if;
        {% endif %}
    end if;
    {% endfor %}
    {% for node in seeds %}{% for key in node.config.meta.get('foreign_keys', []) %}
    {% set name = 'fk_' ~ node.alias ~ '__' ~ key['columns'] %}
    if to_regclass('{{ node.schema }}.{{ node.alias }}') is not null
        and to_regclass('{{ node.schema }}.{{ key['to'] }}') is not null
        and not exists (select from pg_catalog.pg_constraint where conname = '{{ name }}') then
        alter table {{ node.schema }}.{{ node.alias }} add constraint {{ name }}
            foreign key ({{ key['columns'] }}) references {{ node.schema }}.{{ key['to'] }} ({{ key['to_columns'] }});
    end if;
    {% endfor %}{% endfor %}
end
$$;
    {% endif %}
{% endmacro %}
