-- Facts whose rows in the marts can differ from the last build: a report of them came, went or changed, it became
-- another fact's, it names other people or is of another story than before. Empty where all is made whole.
{{ config(materialized='table') }}
{{ after('int_claims__facts', 'int_facts__reports', 'int_people__resolved', 'int_articles__versions') -}}
select key as fact_id from ({{ touched_facts() }}) as touched
