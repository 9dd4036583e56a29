{# Tells dbt that a model is to run after these, though its query reads them only through what they told of. #}
{% macro after() -%}
    {%- if not execute -%}{%- for model in varargs -%}{%- do ref(model) -%}{%- endfor -%}{%- endif -%}
{%- endmacro %}
