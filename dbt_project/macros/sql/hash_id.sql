{# A deterministic key: the prefix and 16 hex digits of the md5 of the parts. Null parts count as empty. #}
{% macro hash_id(prefix, parts) -%}
    '{{ prefix }}' || left(md5(
        {%- for part in parts %}coalesce(({{ part }})::text, ''){% if not loop.last %} || '|' || {% endif %}{% endfor -%}
    ), 16)
{%- endmacro %}

{# The key of a result: what kind, in which poll, where, and who or which side. #}
{% macro result_id(kind, contest, place, contestant) -%}
    {{ hash_id('r_', [kind, contest, place, contestant]) }}
{%- endmacro %}

{# The key of a pair of articles. #}
{% macro pair_id() -%}
    article_id || ' ' || other_article_id
{%- endmacro %}
