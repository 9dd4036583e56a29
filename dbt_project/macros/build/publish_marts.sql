{# Moves what was built and tested into the schema marts, in one transaction.

   The mart models are built in the schema intermediate. Here each gets a twin in marts, made like it (columns,
   comments, primary key, checks, indexes) and with the foreign keys of the model's config.meta.foreign_keys,
   a list of {columns, to}. Then only the rows that differ are exchanged: a reader sees the old state of all marts
   or the new state of all and is never blocked, and keys once made are never dropped. Of a mart that is kept from
   night to night only the rows are compared whose keys it told of in intermediate.changes. A build with a failure,
   or one of only some models, publishes nothing. #}
{% macro publish_marts(results) %}
    {% if execute and should_publish(results) %}
        {% do log('Publishing the marts', info=true) %}
        {{ publication_sql(mart_models()) }}
    {% endif %}
{% endmacro %}

{% macro mart_models() -%}
    {% set models = [] %}
    {% for node in graph.nodes.values() if node.resource_type == 'model' and 'marts' in node.fqn %}
        {% do models.append(node) %}
    {% endfor %}
    {{ return(models | sort(attribute='name')) }}
{%- endmacro %}

{% macro should_publish(results) -%}
    {% if flags.WHICH != 'build' %}
        {{ return(false) }}
    {% endif %}
    {% set done = [] %}
    {% set failed = [] %}
    {% for result in results %}
        {% do done.append(result.node.unique_id) %}
        {% if result.status in ('error', 'fail', 'skipped', 'runtime error') %}
            {% do failed.append(result.node.name) %}
        {% endif %}
    {% endfor %}
    {% if failed %}
        {% do log('Nothing is published: ' ~ failed | length ~ ' nodes failed or were skipped', info=true) %}
    {% endif %}
    {% set missing = mart_models() | map(attribute='unique_id') | reject('in', done) | list %}
    {{ return(not failed and not missing) }}
{%- endmacro %}

{% macro publication_sql(models) %}
do $publish$
declare
    built constant text := '{{ models[0].schema }}';
    marts constant text[] := array[{% for node in models %}'{{ node.name }}'{{ ', ' if not loop.last }}{% endfor %}];
    -- by what the changed rows of a mart are known; empty where the mart is made whole each night
    scopes constant text[] := array[{% for node in models %}'{{ node.config.meta.get('scope', [''])[0] }}'{{ ', ' if not loop.last }}{% endfor %}];
    mart text;
    mart_scope text;
    changed_old text;
    changed_new text;
    mart_columns text;
    mart_keys text;
    note record;
begin
    perform pg_advisory_xact_lock(hashtext('ittehad.publish_marts'));

    -- what is no mart any longer, or has another shape than what was built, goes
    for mart in
        select published.relname
        from pg_catalog.pg_class as published
        where published.relnamespace = 'marts'::regnamespace
            and published.relkind = 'r'
            and (
                published.relname <> all (marts)
                or {{ table_shape('published.oid') }}
                is distinct from {{ table_shape("format('%I.%I', built, published.relname)::regclass") }}
            )
    loop
        execute format('drop table marts.%I cascade', mart);
    end loop;

    foreach mart in array marts loop
        mart_scope := scopes[array_position(marts, mart)];
        if to_regclass(format('marts.%I', mart)) is null then
            execute format('create table marts.%I (like %I.%I including all)', mart, built, mart);
            mart_scope := '';
        elsif exists (select from {{ target.schema }}.changes where model_name = mart and name = '*') then
            mart_scope := '';
        end if;
        changed_old := 'true';
        changed_new := 'true';
        if mart_scope <> '' then
            create temporary table if not exists changed_keys (key text) on commit drop;
            truncate changed_keys;
            insert into changed_keys
            select changes.key from {{ target.schema }}.changes where model_name = mart and name = mart_scope;
            analyze changed_keys;
            changed_old := format('old.%I::text in (select key from changed_keys)', mart_scope);
            changed_new := format('new.%I::text in (select key from changed_keys)', mart_scope);
        end if;

        for note in
            select built_notes.objsubid, built_notes.description, attname
            from pg_catalog.pg_description as built_notes
            left join pg_catalog.pg_attribute
                on attrelid = built_notes.objoid and attnum = built_notes.objsubid and objsubid > 0
            where built_notes.classoid = 'pg_class'::regclass
                and built_notes.objoid = format('%I.%I', built, mart)::regclass
                and built_notes.description is distinct from case
                    when built_notes.objsubid = 0 then obj_description(format('marts.%I', mart)::regclass, 'pg_class')
                    else col_description(format('marts.%I', mart)::regclass, built_notes.objsubid)
                end
        loop
            if note.objsubid = 0 then
                execute format('comment on table marts.%I is %L', mart, note.description);
            else
                execute format('comment on column marts.%I.%I is %L', mart, note.attname, note.description);
            end if;
        end loop;

        select string_agg('%1$s.' || quote_ident(attname), ', ' order by attnum)
        into mart_columns
        from pg_catalog.pg_attribute
        where attrelid = format('%I.%I', built, mart)::regclass and attnum > 0 and not attisdropped;

        select string_agg(format('old.%1$I = new.%1$I', attname), ' and ')
        into mart_keys
        from pg_catalog.pg_index
        inner join pg_catalog.pg_attribute on attrelid = indrelid and attnum = any(indkey)
        where indrelid = format('%I.%I', built, mart)::regclass and indisprimary;

        execute format(
            'delete from marts.%1$I as old where %6$s and not exists (select from %2$I.%1$I as new where %3$s and (%4$s) is not distinct from (%5$s))',
            mart, built, mart_keys, format(mart_columns, 'old'), format(mart_columns, 'new'), changed_old
        );
        execute format(
            'insert into marts.%1$I select %4$s from %2$I.%1$I as new where %5$s and not exists (select from marts.%1$I as old where %3$s)',
            mart, built, mart_keys, format(mart_columns, 'new'), changed_new
        );
    end loop;
    delete from {{ target.schema }}.changes;

    -- what the exchange left for the end is checked now, so that missing keys can be added to the filled tables
    set constraints all immediate;
    {% for node in models %}{% for key in node.config.meta.get('foreign_keys', []) %}
    if to_regclass('marts.{{ node.name }}') is not null and not exists (
        select from pg_catalog.pg_constraint
        where conrelid = 'marts.{{ node.name }}'::regclass and conname = 'fk_{{ node.name }}__{{ key['columns'] }}'
    ) then
        alter table marts.{{ node.name }} add constraint fk_{{ node.name }}__{{ key['columns'] }}
            foreign key ({{ key['columns'] }}) references marts.{{ key['to'] }} deferrable initially deferred;
    end if;
    {% endfor %}{% endfor %}
end
$publish$;
{% endmacro %}

{# Columns, checks and indexes of a table as one text. #}
{% macro table_shape(relation) -%}
    (
        select string_agg(part, ';' order by part)
        from (
            select format('%s %s %s %s', attnum, attname, atttypid::regtype, attnotnull) as part
            from pg_catalog.pg_attribute
            where attrelid = {{ relation }} and attnum > 0
            union all
            select pg_get_constraintdef(oid) as part
            from pg_catalog.pg_constraint
            where conrelid = {{ relation }} and contype in ('c', 'p', 'u')
            union all
            select substring(pg_get_indexdef(indexrelid) from ' USING .*') as part
            from pg_catalog.pg_index
            where indrelid = {{ relation }}
        ) as parts
    )
{%- endmacro %}
