{# Which house an office belongs to, by the office's code. The first column is a LIKE pattern. #}
{% macro office_houses() -%}
    ('prime_minister', 'NA'),
    ('%speaker_na', 'NA'),
    ('opposition_leader_na', 'NA'),
    ('president', 'NA'),
    ('senator', 'SENATE'),
    ('%chairman_senate', 'SENATE'),
    ('%_punjab', 'PP'),
    ('%_sindh', 'PS'),
    ('%_kp', 'PK'),
    ('%_balochistan', 'PB'),
    ('%_gb', 'GB'),
    ('%_ajk', 'AJK')
{%- endmacro %}

{# Words, as consonants, that so many men share that they tell nobody apart: Muhammad, Khan, Ahmed, Ali, Hussain, Shah. #}
{% macro common_name_words() -%}
    'md', 'kn', 'amd', 'al', 'hsn', 's', 'abdl'
{%- endmacro %}
