{# Titles and honorifics that are no part of a name. #}
{% macro name_titles() -%}
    dr|mr|mrs|ms|mir|sardar|syed|sayed|chaudhry|choudhry|chaudhary|ch|maulana|mufti|makhdoom|barrister|engineer|engr|rana
    |malik|sheikh|shaikh|mian|nawab|nawabzada|sahibzada|haji|hafiz|senator|justice|advocate|prof|professor|qazi|allama
    |pir|raja|rao|gen|general|capt|captain|col|begum|retd|faqir|mehr|rais|sain|thakur
{%- endmacro %}

{# A name in lower case, words apart by one space, without titles; the whole name where nothing else is left. #}
{% macro name_key(expression) -%}
    coalesce(
        nullif(btrim(regexp_replace(
            regexp_replace(
                regexp_replace(lower({{ expression }}), '[^a-z]+', ' ', 'g'),
                '\m({{ name_titles() | replace("\n", "") | replace(" ", "") }})\M', ' ', 'g'
            ), '\s+', ' ', 'g'
        )), ''),
        btrim(regexp_replace(lower({{ expression }}), '[^a-z]+', ' ', 'g'))
    )
{%- endmacro %}

{# The words of a name as consonants: enough to tell the two or twenty contestants of one seat apart, whatever
   the transliteration (Rohale, Rohail: rl), and too coarse for anything wider. #}
{% macro name_skeleton(expression) -%}
    string_to_array(
        regexp_replace(
            regexp_replace(
                regexp_replace(
                    translate(replace({{ name_key(expression) }}, 'ph', 'f'), 'qcwz', 'kkvs'),
                    '\m[aeiou]+', 'a', 'g'
                ), '\Y[aeiouyh]+', '', 'g'
            ), '(.)\1+', '\1', 'g'
        ), ' '
    )
{%- endmacro %}

{# Whether two names, as words of consonants, can be one contestant's: one is part of the other, or the given name
   and one more word agree. A clan name in common makes nobody the same, nor does a given name. #}
{% macro same_name(left_words, right_words) -%}
    (
        {{ left_words }} <@ {{ right_words }}
        or {{ right_words }} <@ {{ left_words }}
        or (
            (array_remove({{ left_words }}, 'md'))[1] = (array_remove({{ right_words }}, 'md'))[1]
            and (array_remove({{ left_words }}, 'md'))[2:] && {{ right_words }}
        )
    )
{%- endmacro %}

{# Under what to look for slips in a surname: all words but the last, and its first letter. Null for short names. #}
{% macro near_key(person_key) -%}
    substring({{ person_key }} from '^(\S+ \S.* \w)\w{5,}$')
{%- endmacro %}

{# Whether two spelling keys of one near_key differ by a slip in the surname: by one letter, or by two that are changed
   where the end agrees (Noorani, Nawani). #}
{% macro near_name(left_key, right_key) -%}
    (
        select
            case length(shorter.name) - length(longer.name)
                when 0 then
                    count(*) filter (where substr(shorter.name, n, 1) <> substr(longer.name, n, 1))
                    <= case when right(shorter.name, 3) = right(longer.name, 3) then 2 else 1 end
                when -1 then bool_or(overlay(longer.name placing '' from n for 1) = shorter.name)
                else false
            end
        from (
            select
                case when length({{ left_key }}) > length({{ right_key }}) then {{ right_key }} else {{ left_key }} end
                    as name
        ) as shorter
        cross join (
            select
                case when length({{ left_key }}) > length({{ right_key }}) then {{ left_key }} else {{ right_key }} end
                    as name
        ) as longer
        cross join generate_series(1, length(longer.name)) as letters (n)
        group by shorter.name, longer.name
    )
{%- endmacro %}
