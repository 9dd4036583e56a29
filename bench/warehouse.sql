-- Copies of the sample's articles and claims, numbered from :first to :last, each nine days after the one before:
-- other days, other headlines and words, other seats, and for people the reference does not know other given
-- names. Dated articles only, so that a copy's events stay its own.
insert into staging.articles (
    article_id, article_version_id, doc, source_uri, outlet_name, outlet_id, url, title, published_on,
    published_on_basis, dateline, language, word_count, body, foreign_text, content_hash, extractor_version,
    load_run_id, loaded_at
)
select
    article_id || '_' || k, article_version_id, doc || '_' || k, source_uri || k, outlet_name, outlet_id, url || k,
    title || ' ' || k, published_on + k * 9, published_on_basis, dateline, language, word_count,
    regexp_replace(body, '(\w{5,})', '\1' || k %% 7, 'g'), foreign_text, content_hash || k, extractor_version,
    load_run_id, clock_timestamp()
from staging.articles
cross join generate_series(%(first)s::integer, %(last)s::integer) as copies (k)
where published_on is not null and article_id !~ '_.*_';

insert into staging.meeting_claims
select
    claim_id || '_' || k, article_id || '_' || k, status, met_on + k * 9, met_on_precision, place, venue, city,
    party_codes, rule, modality, confidence, extractor_version, clock_timestamp()
from staging.meeting_claims
cross join generate_series(%(first)s::integer, %(last)s::integer) as copies (k)
where article_id || '_' || k in (select article_id from staging.articles) and article_id !~ '_.*_';

insert into staging.meeting_participants
select
    claim_id || '_' || k, position,
    case when reference_person_id is null then 'Z' || chr(97 + k / 26 %% 26) || chr(97 + k %% 26) || ' ' else '' end
    || person_name,
    case when reference_person_id is null then 'z' || chr(97 + k / 26 %% 26) || chr(97 + k %% 26) || ' ' else '' end
    || person_key,
    reference_person_id, party_code
from staging.meeting_participants
cross join generate_series(%(first)s::integer, %(last)s::integer) as copies (k)
where claim_id || '_' || k in (select claim_id from staging.meeting_claims) and claim_id !~ '_.*_';

insert into staging.alliance_claims
select
    claim_id || '_' || k, article_id || '_' || k, kind, status, party_codes, scope, constituency_codes,
    status_on + k * 9, status_on_precision, rule, modality, confidence, extractor_version, clock_timestamp()
from staging.alliance_claims
cross join generate_series(%(first)s::integer, %(last)s::integer) as copies (k)
where article_id || '_' || k in (select article_id from staging.articles) and article_id !~ '_.*_';

insert into staging.result_claims
select
    claim_id || '_' || k, article_id || '_' || k, kind, election_kind, election_year,
    case
        when constituency_code like 'NA-%%'
            then 'NA-' || (substr(constituency_code, 4)::integer + k) %% 266 + 1
        else constituency_code
    end,
    assembly_code, office,
    'Z' || chr(97 + k / 26 %% 26) || chr(97 + k %% 26) || ' ' || person_name,
    'z' || chr(97 + k / 26 %% 26) || chr(97 + k %% 26) || ' ' || person_key,
    reference_person_id, party_code, backed_by_code, outcome, votes, seats, turnout_pct, rule, modality, confidence,
    extractor_version, clock_timestamp()
from staging.result_claims
cross join generate_series(%(first)s::integer, %(last)s::integer) as copies (k)
where article_id || '_' || k in (select article_id from staging.articles) and article_id !~ '_.*_';

insert into staging.defection_claims
select
    claim_id || '_' || k, article_id || '_' || k,
    'Z' || chr(97 + k / 26 %% 26) || chr(97 + k %% 26) || ' ' || person_name,
    'z' || chr(97 + k / 26 %% 26) || chr(97 + k %% 26) || ' ' || person_key,
    null, group_label, head_count, from_party_code, from_backed_by_code, to_party_code, status, switched_on + k * 9,
    switched_on_precision, constituency_code, rule, modality, confidence, extractor_version, clock_timestamp()
from staging.defection_claims
cross join generate_series(%(first)s::integer, %(last)s::integer) as copies (k)
where article_id || '_' || k in (select article_id from staging.articles) and article_id !~ '_.*_';

insert into staging.claim_evidence
select claim_id || '_' || k, position, article_id || '_' || k, fact_kind, quote, char_start, char_end
from staging.claim_evidence
cross join generate_series(%(first)s::integer, %(last)s::integer) as copies (k)
where article_id || '_' || k in (select article_id from staging.articles) and article_id !~ '_.*_';
