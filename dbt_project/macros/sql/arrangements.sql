{# The sides of an arrangement as one text: sorted codes, each once. #}
{% macro sides(party_codes) -%}
    (
        select string_agg(distinct codes.party_code, ',' order by codes.party_code)
        from unnest({{ party_codes }}) as codes (party_code)
    )
{%- endmacro %}

{# Which house an arrangement is about, by the words of its scope. #}
{% macro scope_house(scope) -%}
    case
        when {{ scope }} ~* 'gilgit|\mGB\M' then 'GB'
        when {{ scope }} ~* 'kashmir|\mAJK\M' then 'AJK'
        else 'NA'
    end
{%- endmacro %}

{# What groups that change sides are known by: how many they are, or what they are called, from where and whereto. #}
{% macro group_key(claims) -%}
    concat_ws(
        '|',
        coalesce({{ claims }}.head_count::text, lower({{ claims }}.group_label), ''),
        coalesce({{ claims }}.from_party_code, ''),
        coalesce({{ claims }}.to_party_code, '')
    )
{%- endmacro %}
