{# Names of which a mention came, changed or went, with the names tied to them, now or before: by one person, by one
   party's candidacy for a seat, by a slip in the surname, by a decision. Whether two mentions are one person depends on nothing outside. #}
{% macro affected_int_people__namesakes() %}
with recursive touched as (
    select key as person_key from {{ changed('int_people__mentions.person_key') }}
    union
    select linked.person_key
    from touched
    cross join lateral (
        select others.person_key
        from {{ this }} as one
        inner join {{ this }} as others
            on one.component_id = others.component_id
        where one.person_key = touched.person_key
        union all
        select b.person_key
        from {{ ref('int_people__mentions') }} as a
        inner join {{ ref('int_people__mentions') }} as b
            on a.candidacy = b.candidacy
            and {{ same_name('a.name_words', 'b.name_words') }}
        where a.person_key = touched.person_key
            and a.reference_person_id is null
            and b.reference_person_id is null
        union all
        select b.person_key
        from {{ ref('int_people__mentions') }} as a
        inner join {{ ref('int_people__mentions') }} as b
            on a.near_key = b.near_key
        where a.person_key = touched.person_key
            and a.reference_person_id is null
            and b.reference_person_id is null
        union all
        select case when decisions.left_key = touched.person_key then decisions.right_key else decisions.left_key end
        from {{ ref('person_decisions') }} as decisions
        where decisions.decision = 'same' and touched.person_key in (decisions.left_key, decisions.right_key)
    ) as linked
)

select person_key as key from touched
{% endmacro %}

{# Mentions that changed themselves or became another namesake's; and strangers of a name or candidacy that another
   mention ties, or no longer ties, to someone known. #}
{% macro affected_int_people__resolved() %}
select key from {{ changed('int_people__mentions.mention_id') }}
union
select key from {{ changed('int_people__namesakes.mention_id') }}
union
select strangers.mention_id
from {{ changed('int_people__mentions.person_key') }}
inner join {{ ref('int_people__mentions') }} as strangers
    on key = strangers.person_key
where strangers.reference_person_id is null
union
select strangers.mention_id
from {{ changed('int_people__mentions.candidacy') }}
inner join {{ ref('int_people__mentions') }} as strangers
    on key = strangers.candidacy
where strangers.reference_person_id is null
{% endmacro %}
