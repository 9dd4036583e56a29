-- Copies of the sample's articles and claims, numbered from :first to :last: a stream of some two hundred articles a
-- day. Three copies begin on the same day, each with headlines, words, outlets, sides, people and seats of its own:
-- the sides turn among forty parties, the people among those of the reference, and whoever the reference does not
-- know has another given name in 676 copies. So the events of a copy stay its own, but for the chance meetings that
-- a real stream has too. Articles without a day come with every fifth copy; one copy in twenty has the headlines of
-- the one before it.
create temporary table copies on commit drop as
select
    k,
    k / 3 - 1000 as days,
    translate(k::text, '0123456789', 'abcdefghij') as word,
    translate((k - (k %% 20 = 1)::integer)::text, '0123456789', 'abcdefghij') as headline,
    'Z' || chr(97 + k / 26 %% 26) || chr(97 + k %% 26) || ' ' as given_name,
    k * 11 as turn
from generate_series(%(first)s::integer, %(last)s::integer) as numbers (k);

create temporary table sides on commit drop as
select party_code, row_number() over (order by founded_on nulls last, party_code) - 1 as place
from reference.parties
where party_code <> 'IND'
order by founded_on nulls last, party_code
limit 40;

create temporary table side_copies on commit drop as
select copies.k, old.party_code as old_code, coalesce(new.party_code, old.party_code) as party_code
from copies
cross join reference.parties as old
left join sides
    on old.party_code = sides.party_code
left join sides as new
    on (sides.place + copies.turn) %% 40 = new.place;

create unique index on side_copies (k, old_code);

create temporary table person_copies on commit drop as
with people as (
    select person_id, full_name, row_number() over (order by md5(person_id)) - 1 as place, count(*) over () as total
    from reference.people
)
select copies.k, old.person_id as old_id, new.person_id, new.full_name
from copies
cross join people as old
inner join people as new
    on (old.place + copies.turn * 17) %% old.total = new.place
where old.person_id in (
    select reference_person_id from staging.meeting_participants where claim_id !~ '_.*_'
    union
    select reference_person_id from staging.result_claims where claim_id !~ '_.*_'
    union
    select reference_person_id from staging.defection_claims where claim_id !~ '_.*_'
);

create unique index on person_copies (k, old_id);

create temporary table seat_copies on commit drop as
with seats as (
    select constituency_code, row_number() over (order by constituency_code) - 1 as place, count(*) over () as total
    from reference.constituencies
)
select copies.k, old.constituency_code as old_code, new.constituency_code
from copies
cross join seats as old
inner join seats as new
    on (old.place + copies.turn * 13) %% old.total = new.place
where old.constituency_code in (
    select constituency_code from staging.result_claims where claim_id !~ '_.*_'
    union
    select constituency_code from staging.defection_claims where claim_id !~ '_.*_'
);

create unique index on seat_copies (k, old_code);

create temporary table outlet_copies on commit drop as
select outlet_id, row_number() over (order by outlet_id) - 1 as place, count(*) over () as total
from reference.outlets;

analyze;

insert into staging.articles (
    article_id, article_version_id, doc, source_uri, outlet_name, outlet_id, url, title, published_on,
    published_on_basis, dateline, language, word_count, body, foreign_text, content_hash, extractor_version,
    load_run_id, loaded_at
)
select
    article_id || '_' || k, article_version_id, doc || '_' || k, source_uri || k, null, outlets.outlet_id, url || k,
    title || ' ' || headline, published_on + days, published_on_basis, dateline, language, word_count,
    regexp_replace(body, '(\w{5,})', '\1' || word, 'g'), foreign_text, content_hash || k, extractor_version,
    load_run_id, clock_timestamp()
from staging.articles
cross join copies
inner join outlet_copies as outlets
    on (('x' || substr(content_hash, 1, 7))::bit(28)::integer + k) %% outlets.total = outlets.place
where (published_on is not null or k %% 5 = 0) and article_id !~ '_.*_';

insert into staging.meeting_claims
select
    claim_id || '_' || k, article_id || '_' || k, status, met_on + days, met_on_precision, place, venue, city,
    array(
        select distinct side_copies.party_code
        from side_copies
        where side_copies.k = copies.k and side_copies.old_code = any(party_codes)
        order by 1
    ),
    rule, modality, confidence, extractor_version, clock_timestamp()
from staging.meeting_claims
cross join copies
where article_id || '_' || k in (select article_id from staging.articles) and article_id !~ '_.*_';

insert into staging.meeting_participants
select
    claim_id || '_' || copies.k, position, coalesce(people.full_name, given_name || person_name),
    coalesce(lower(people.full_name), lower(given_name) || person_key), people.person_id, side_copies.party_code
from staging.meeting_participants
cross join copies
left join person_copies as people
    on copies.k = people.k and reference_person_id = people.old_id
left join side_copies
    on copies.k = side_copies.k and meeting_participants.party_code = side_copies.old_code
where claim_id || '_' || copies.k in (select claim_id from staging.meeting_claims) and claim_id !~ '_.*_';

insert into staging.alliance_claims
select
    claim_id || '_' || k, article_id || '_' || k, kind, status,
    array(
        select distinct side_copies.party_code
        from side_copies
        where side_copies.k = copies.k and side_copies.old_code = any(party_codes)
        order by 1
    ),
    scope, constituency_codes, status_on + days, status_on_precision, rule, modality, confidence, extractor_version,
    clock_timestamp()
from staging.alliance_claims
cross join copies
where article_id || '_' || k in (select article_id from staging.articles) and article_id !~ '_.*_';

insert into staging.result_claims
select
    claim_id || '_' || copies.k, article_id || '_' || copies.k, kind, election_kind, null, places.constituency_code,
    case when result_claims.constituency_code is null then assembly_code end, office,
    coalesce(people.full_name, given_name || person_name),
    coalesce(lower(people.full_name), lower(given_name) || person_key), people.person_id,
    sides.party_code, backers.party_code, outcome, votes + copies.k %% 1000, result_claims.seats, turnout_pct, rule, modality,
    confidence, extractor_version, clock_timestamp()
from staging.result_claims
cross join copies
left join person_copies as people
    on copies.k = people.k and reference_person_id = people.old_id
left join side_copies as sides
    on copies.k = sides.k and result_claims.party_code = sides.old_code
left join side_copies as backers
    on copies.k = backers.k and result_claims.backed_by_code = backers.old_code
left join seat_copies as places
    on copies.k = places.k and result_claims.constituency_code = places.old_code
where
    article_id || '_' || copies.k in (select article_id from staging.articles)
    and article_id !~ '_.*_';

insert into staging.defection_claims
select
    claim_id || '_' || copies.k, article_id || '_' || copies.k, coalesce(people.full_name, given_name || person_name),
    coalesce(lower(people.full_name), lower(given_name) || person_key), people.person_id, group_label, head_count,
    sides.party_code, backers.party_code, joined.party_code, status, switched_on + days, switched_on_precision,
    seats.constituency_code, rule, modality, confidence, extractor_version, clock_timestamp()
from staging.defection_claims
cross join copies
left join person_copies as people
    on copies.k = people.k and reference_person_id = people.old_id
left join side_copies as sides
    on copies.k = sides.k and from_party_code = sides.old_code
left join side_copies as backers
    on copies.k = backers.k and from_backed_by_code = backers.old_code
left join side_copies as joined
    on copies.k = joined.k and to_party_code = joined.old_code
left join seat_copies as seats
    on copies.k = seats.k and defection_claims.constituency_code = seats.old_code
where
    article_id || '_' || copies.k in (select article_id from staging.articles)
    and article_id !~ '_.*_';

insert into staging.claim_evidence
select claim_id || '_' || k, position, article_id || '_' || k, fact_kind, quote, char_start, char_end
from staging.claim_evidence
cross join copies
where article_id || '_' || k in (select article_id from staging.articles) and article_id !~ '_.*_';
