{# True where every comparison that can be made holds, false where one fails, null where none can be made. #}
{% macro agreement(comparisons) -%}
    (
        select bool_and(checks.holds)
        from (values
            {%- for comparison in comparisons %}
            ({{ comparison }}){{ "," if not loop.last }}
            {%- endfor %}
        ) as checks (holds)
        where checks.holds is not null
    )
{%- endmacro %}

{# A count of votes agrees exactly, or as far as it was rounded (78,000 for 78,703). Running counts compare to nothing. #}
{% macro same_count(reported, official) -%}
    case
        when paired.reported_outcome in ('leading', 'trailing') then null
        when {{ reported }} % 1000 = 0 then abs({{ reported }} - {{ official }}) < 1000
        else {{ reported }} = {{ official }}
    end
{%- endmacro %}

{# A share agrees to half a point where it was given in whole points, else to a tenth. #}
{% macro same_pct(reported, official) -%}
    case
        when {{ reported }} % 1 = 0 then abs({{ reported }} - {{ official }}) <= 0.5
        else abs({{ reported }} - {{ official }}) <= 0.1
    end
{%- endmacro %}

{# Whether reported counts contradict each other; what one report rounded (78,000) goes with the figure it rounded. #}
{% macro differing_counts(figure, condition) -%}
    count(distinct {{ figure }}) filter (where {{ condition }} and {{ figure }} % 1000 <> 0) > 1
    or coalesce(
        max({{ figure }}) filter (where {{ condition }}) - min({{ figure }}) filter (where {{ condition }}) >= 1000,
        false
    )
{%- endmacro %}

{# The same for shares: 48 goes with 47.6. #}
{% macro differing_pcts(figure) -%}
    coalesce(
        max({{ figure }}) - min({{ figure }}) > 0.5
        or max({{ figure }}) filter (where {{ figure }} % 1 <> 0) - min({{ figure }}) filter (where {{ figure }} % 1 <> 0)
        > 0.1,
        false
    )
{%- endmacro %}
