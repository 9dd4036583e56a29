{# Loads a seed only where its file or its description changed since the last load, which the table
   intermediate.loaded_seeds remembers. A changed seed is made anew inside one transaction; its foreign keys, and
   those that point at it, come back in add_reference_keys. #}
{% materialization seed, adapter='postgres' %}
    {%- set existing = load_cached_relation(this) -%}
    {%- set fingerprint = seed_fingerprint() -%}
    {%- set target_relation = this.incorporate(type='table') -%}
    {%- set loaded = run_query(
        "select seed_name from " ~ target.schema ~ ".loaded_seeds where seed_name = '" ~ model.name
        ~ "' and fingerprint = '" ~ fingerprint ~ "'"
    ) -%}

    {# dbt hashes the path alone of files beyond a megabyte, which says nothing about a change #}
    {% if existing is not none and loaded | length > 0 and not should_full_refresh() and model.checksum.name == 'sha256' %}
        {# dbt's runner shows this table with --show #}
        {%- do store_result('agate_table', response='UNCHANGED', agate_table=loaded) -%}
        {% call noop_statement('main', 'UNCHANGED', 'UNCHANGED') %}
            -- {{ model.name }} is loaded already
        {% endcall %}
    {% else %}
        {%- set agate_table = load_agate_table() -%}
        {%- do store_result('agate_table', response='OK', agate_table=agate_table) -%}
        {{ run_hooks(pre_hooks, inside_transaction=True) }}
        {% do adapter.drop_relation(target_relation) %}
        {% do create_csv_table(model, agate_table) %}
        {% do load_csv_rows(model, agate_table) %}
        {% set rows_affected = agate_table.rows | length %}
        {% call noop_statement('main', 'INSERT ' ~ rows_affected, 'INSERT', rows_affected) %}
            -- {{ rows_affected }} rows
        {% endcall %}
        {% do apply_grants(target_relation, config.get('grants'), should_revoke=True) %}
        {% do persist_docs(target_relation, model) %}
        {% do run_query(
            "insert into " ~ target.schema ~ ".loaded_seeds (seed_name, fingerprint) values ('" ~ model.name ~ "', '"
            ~ fingerprint ~ "') on conflict (seed_name) do update set fingerprint = excluded.fingerprint"
        ) %}
        {{ run_hooks(post_hooks, inside_transaction=True) }}
        {{ adapter.commit() }}
    {% endif %}

    {{ return({'relations': [target_relation]}) }}
{% endmaterialization %}

{# The file, its column types and descriptions, and its keys as one hash. #}
{% macro seed_fingerprint() -%}
    {%- set parts = [model.checksum.checksum, model.description, config.get('column_types') | tojson,
                     config.get('meta') | tojson] -%}
    {%- for column in model.columns.values() -%}
        {%- do parts.append(column.name ~ ':' ~ column.description) -%}
    {%- endfor -%}
    {{ return(local_md5(parts | join('|'))) }}
{%- endmacro %}

{% macro create_loaded_seeds() %}
    {% if execute and flags.WHICH in ('build', 'seed') %}
create table if not exists {{ target.schema }}.loaded_seeds (
    seed_name text primary key,
    fingerprint text not null
);
    {% endif %}
{% endmacro %}
