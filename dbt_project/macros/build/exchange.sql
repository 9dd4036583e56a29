{# Models that are kept from night to night. The first time, and in a full refresh, such a model is made whole, as a
   table. On any other night `affected` names the keys whose rows can have changed, the model makes the rows of
   those alone (`where … in (select key from affected)`), and only rows that differ from what is there are exchanged.
   What was exchanged is told to the models behind, in intermediate.changes (see changes.sql).

   The config's meta says how:
     key       columns that identify a row
     scope     columns by which old rows belong to an affected key, each by itself; none where rows only ever come
     affected  where the keys come from: a list of `model.name` as told by models before, or the name of a macro;
               left out where that is affected_<model>
     tells     what else than its scope models behind may ask for: a name, and the column or expression that gives it #}
{% materialization exchanged, adapter='postgres' %}
    {%- set target = this.incorporate(type='table') -%}
    {%- set existing = load_cached_relation(this) -%}
    {%- set is_whole = not is_incremental() -%}
    {{ run_hooks(pre_hooks, inside_transaction=False) }}
    {{ run_hooks(pre_hooks, inside_transaction=True) }}
    {% if is_whole %}
        {{ drop_relation_if_exists(existing) }}
        {% call statement('main') %}
            {{ get_create_table_as_sql(False, target, sql) }}
        {% endcall %}
        {% do create_indexes(target) %}
        {% do run_query(finish_whole(target)) %}
        {% do apply_grants(target, config.get('grants'), should_revoke=True) %}
        {% do persist_docs(target, model) %}
    {% else %}
        {% call statement('main') %}
            {{ exchange_rows(target, sql) }}
        {% endcall %}
    {% endif %}
    {{ run_hooks(post_hooks, inside_transaction=True) }}
    {{ adapter.commit() }}
    {{ run_hooks(post_hooks, inside_transaction=False) }}
    {{ return({'relations': [target]}) }}
{% endmaterialization %}

{# Whether this model only brings its table up to date: dbt's own macro, which knows no other materialization. #}
{% macro is_incremental() %}
    {% if not execute or model.config.materialized not in ('exchanged', 'incremental') or should_full_refresh() %}
        {{ return(false) }}
    {% endif %}
    {% set existing = load_cached_relation(this) %}
    {{ return(existing is not none and existing.type == 'table') }}
{% endmacro %}

{# What a table made whole needs: its key, unless the contract has made it, and statistics. #}
{% macro finish_whole(target) %}
    {% if not config.get('contract').enforced %}
create unique index on {{ target }} ({{ config.get('meta').key | join(', ') }});
    {% endif %}
analyze {{ target }};
{{ tell_all(model.name) }}
{% endmacro %}

{% macro exchange_rows(target, sql) %}
    {% set rule = config.get('meta') %}
    {% set columns = adapter.get_columns_in_relation(target) | map(attribute='quoted') | join(', ') %}
create temporary table affected on commit drop as
select distinct * from ({{ affected_keys(rule) }}) as keys where key is not null;
analyze affected;

create temporary table made (like {{ target }}) on commit drop;
insert into made ({{ columns }}) select {{ columns }} from ({{ sql }}) as made_now;
analyze made;

create temporary table gone on commit drop as
    {% for column in rule.scope %}
select old.*
from {{ target }} as old
where old.{{ column }}::text in (select key from affected)
    and not exists (
        select from made as new where {{ same_key('old', 'new', rule.key) }} and new is not distinct from old
    )
        {{ 'union' if not loop.last }}
    {% else %}
select * from {{ target }} limit 0
    {% endfor %};
analyze gone;

delete from {{ target }} as old using gone where {{ same_key('old', 'gone', rule.key) }};
delete from made as new using {{ target }} as old where {{ same_key('old', 'new', rule.key) }};
insert into {{ target }} ({{ columns }}) select {{ columns }} from made;

    {% set told = {} %}
    {% for column in rule.scope %}{% do told.update({column: column}) %}{% endfor %}
    {% do told.update(rule.get('tells', {})) %}
    {% if told %}
{{ tell('select * from gone union all select * from made', model.name, told) }}
    {% endif %}
{% endmacro %}

{% macro same_key(left, right, columns) -%}
    {% for column in columns %}{{ left }}.{{ column }} = {{ right }}.{{ column }}{{ ' and ' if not loop.last }}{% endfor %}
{%- endmacro %}

{# The keys whose rows are made anew: those that models before have told of, or what the model's own macro finds. #}
{% macro affected_keys(rule) %}
    {% if rule.affected is string %}
{{ context[rule.affected]() }}
    {% elif rule.affected is defined %}
        {% for told in rule.affected %}
select key from {{ changed(told) }} {{ 'union' if not loop.last }}
        {% endfor %}
    {% else %}
{{ context['affected_' ~ model.name]() }}
    {% endif %}
{% endmacro %}

{# Statistics of tables that are made whole each time; the server itself sees to those that change little by little. #}
{% macro analyze_whole() %}
    {% if execute and model.config.materialized == 'table' %}analyze {{ this }}{% endif %}
{% endmacro %}
