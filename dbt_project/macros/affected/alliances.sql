{# Changed articles, and those with an undated report of an arrangement that changed articles speak or spoke of. #}
{% macro affected_int_alliances__resolved() %}
with arrangements as (
    select
        {{ sides('claims.party_codes') }} as party_codes,
        claims.kind,
        {{ scope_house('claims.scope') }} as assembly_code
    from {{ changed('int_articles__versions.article_id') }}
    inner join {{ ref('stg_ittehad__alliance_claims') }} as claims
        on key = claims.article_id
    union
    select
        made.party_codes,
        made.kind,
        made.assembly_code
    from {{ changed('int_articles__versions.article_id') }}
    inner join {{ this }} as made
        on key = made.article_id
)

select key from {{ changed('int_articles__versions.article_id') }}
union
select undated.article_id
from arrangements
inner join {{ this }} as undated
    on
        arrangements.party_codes = undated.party_codes
        and arrangements.kind = undated.kind
        and arrangements.assembly_code = undated.assembly_code
where undated.reported_on is null
{% endmacro %}
