{# Incremental models keep the rows whose inputs stayed as they were. Before the model runs, in its transaction, the
   hook below deletes the rows that are stale, by comparing what each row was made from with what there is now; the
   model then makes the rows that are missing. Nothing is taken from the time of loading, so late arrivals, changed
   articles, deleted ones and builds that failed half-way all come out as a full refresh would. #}

{# Words of articles that changed or went. #}
{% macro delete_stale_words() %}
    {% if is_incremental() %}
delete from {{ this }} as old
where not exists (
    select
    from {{ ref('stg_ittehad__articles') }} as new
    where
        new.article_id = old.article_id
        and new.article_version_id = old.article_version_id
        and new.extractor_version = old.extractor_version
        and new.loaded_at = old.loaded_at
)
    {% endif %}
{% endmacro %}

{# Comparisons of articles that changed or went: the words tell by their fingerprint. #}
{% macro delete_stale_overlaps() %}
    {% if is_incremental() %}
delete from {{ this }} as old
where not exists (
    select
    from {{ ref('int_articles__words') }} as a
    inner join {{ ref('int_articles__words') }} as b
        on true
    where
        a.article_id = old.article_id
        and a.words_hash = old.words_hash
        and b.article_id = old.other_article_id
        and b.words_hash = old.other_words_hash
)
    {% endif %}
{% endmacro %}

{# Names of which any mention came, changed or went, with the names tied to them, now or before: by one person, by one
   party's candidacy for a seat, by a slip in the surname, by a decision. Whether two mentions are one person depends on nothing outside. #}
{% macro delete_touched_namesakes() %}
    {% if is_incremental() %}
with recursive strangers as (
    select mention_id, mention_hash, person_key, candidacy, name_words
    from {{ ref('int_people__mentions') }}
    where reference_person_id is null
),

changed as (
    select coalesce(new.person_key, old.person_key) as person_key, old.person_key as old_key
    from strangers as new
    full outer join {{ this }} as old
        on new.mention_id = old.mention_id
    where new.mention_hash is distinct from old.mention_hash
),

touched as (
    select keys.person_key
    from changed
    cross join lateral (values (changed.person_key), (changed.old_key)) as keys (person_key)
    where keys.person_key is not null
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
        union all
        select case when decisions.left_key = touched.person_key then decisions.right_key else decisions.left_key end
        from {{ ref('person_decisions') }} as decisions
        where decisions.decision = 'same' and touched.person_key in (decisions.left_key, decisions.right_key)
    ) as linked
)

delete from {{ this }} where person_key in (select person_key from touched)
    {% endif %}
{% endmacro %}
