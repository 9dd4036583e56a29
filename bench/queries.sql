-- Fills the marts with as many facts as the setting bench.facts says, spread as reports are: a few parties, people and
-- outlets are named often and most seldom, half of all is told around polls, and most facts rest on one or two articles.
-- Names and quotes are those of the sample, mixed. Foreign keys are not checked while this runs.
set session_replication_role = replica;

set max_parallel_workers_per_gather = 0;

set work_mem = '256MB';

select setseed(0.25);

create temp table pools as
select
    current_setting('bench.facts')::integer as fact_count,
    current_setting('bench.facts')::integer / 20 as person_count,
    current_setting('bench.facts')::integer / 2 as article_count,
    (
        select array_agg(parties.party_code order by usual.rank nulls last, parties.party_code)
        from marts.dim_party as parties
        left join
            unnest(array['PML-N', 'PPP', 'PTI', 'MQM-P', 'JUI-F', 'IND', 'ANP', 'IPP', 'PML-Q', 'BAP', 'JI', 'BNP-M'])
            with ordinality as usual (party_code, rank)
            on parties.party_code = usual.party_code
        where parties.country_code = 'PK'
    ) as parties,
    (select array_agg(outlet_id order by outlet_id) from marts.dim_outlet) as outlets,
    (select array_agg(election_id order by election_id) from marts.dim_election where kind = 'general') as polls,
    (select count(*)::integer from marts.dim_constituency) as seat_count,
    (select count(*)::integer from marts.dim_person) as name_count,
    (select count(*)::integer from marts.fct_evidence) as line_count;

create temp table seats as
select row_number() over (order by constituency_code)::integer as seat, constituency_code
from marts.dim_constituency;

create temp table names as
select
    row_number() over (order by person_id)::integer as name,
    split_part(full_name, ' ', 1) as given_name,
    regexp_replace(full_name, '^.* ', '') as surname
from marts.dim_person;

create temp table lines as
select
    row_number() over (order by evidence_id)::integer as line,
    left(quote, length(quote) / 2) as beginning,
    right(quote, length(quote) / 2) as ending
from marts.fct_evidence;

-- One of the first n numbers: any, or the smaller the likelier.
create function pg_temp.any_of(n integer) returns integer language sql volatile as $$ select 1 + floor(n * random())::integer $$;

create function pg_temp.few_of(n integer) returns integer language sql volatile as $$ select 1 + floor(n * random() ^ 3)::integer $$;

create function pg_temp.some_day() returns date language sql volatile as $$
select case
    when random() < 0.5 then date '2008-01-01' + pg_temp.any_of(6500)
    else (array[date '2008-02-18', date '2013-05-11', date '2018-07-25', date '2024-02-08'])[pg_temp.any_of(4)]
        - 60 + pg_temp.any_of(120)
end
$$;

insert into marts.dim_person (person_id, full_name, is_reference)
select 'p_' || people.n, a.given_name || ' ' || b.given_name || ' ' || c.surname, false
from (
    select
        n,
        pg_temp.any_of(name_count) as first_name,
        pg_temp.any_of(name_count) as second_name,
        pg_temp.any_of(name_count) as last_name
    from pools
    cross join generate_series(1, person_count) as n
) as people
inner join names as a
    on people.first_name = a.name
inner join names as b
    on people.second_name = b.name
inner join names as c
    on people.last_name = c.name;

create temp table sides as
select
    'p_' || n as person_id,
    parties[pg_temp.few_of(cardinality(parties))] as party_code
from pools
cross join generate_series(1, person_count) as n;

create unique index on sides (person_id);

insert into marts.dim_article (
    article_id, story_id, outlet_id, title, url, published_on, published_on_basis, language, word_count, source_uri, doc
)
select
    'a_' || articles.n, 'st_' || articles.n - (random() < 0.2)::integer, articles.outlet_id, lines.beginning,
    'article:' || articles.n, pg_temp.some_day(), 'page', 'en', 200 + pg_temp.any_of(600), articles.n::text,
    articles.n::text
from (
    select n, outlets[pg_temp.few_of(cardinality(outlets))] as outlet_id, pg_temp.any_of(line_count) as line
    from pools
    cross join generate_series(1, article_count) as n
) as articles
inner join lines
    on articles.line = lines.line;

insert into marts.bridge_meeting_participants (meeting_id, person_id, party_code, mention_count)
select
    members.meeting_id,
    members.person_id,
    sides.party_code,
    1
from (
    select distinct
        'm_' || n as meeting_id,
        'p_' || pg_temp.few_of(person_count) as person_id
    from pools
    cross join generate_series(1, fact_count * 4 / 10) as n
    cross join generate_series(1, 2 + n % 4) as seat
) as members
inner join sides
    on members.person_id = sides.person_id;

insert into marts.bridge_meeting_parties (meeting_id, party_code, article_count)
select distinct meeting_id, party_code, 1
from marts.bridge_meeting_participants
where meeting_id !~ '_.{16}$'
on conflict do nothing;

insert into marts.fct_meetings (
    meeting_id, status, met_on, met_on_precision, met_on_earliest, met_on_latest, venue, city, party_codes,
    participant_count, article_count, story_count, first_reported_on, last_reported_on, confidence, is_disputed
)
select
    meeting_id, (array['held', 'held', 'held', 'held', 'held', 'held', 'planned', 'denied'])[pg_temp.any_of(8)],
    day, 'day', day, day, null, (array['Islamabad', 'Lahore', 'Karachi', 'Peshawar', 'Quetta'])[pg_temp.few_of(5)],
    party_codes, 3, 1, 1, day + 1, day + 1, round((0.4 + random() * 0.6)::numeric, 3), random() < 0.01
from (
    select
        meeting_id,
        string_agg(party_code, ',' order by party_code) as party_codes,
        pg_temp.some_day() as day
    from marts.bridge_meeting_parties
    where meeting_id !~ '_.{16}$'
    group by meeting_id
) as meetings;

insert into marts.bridge_alliance_parties (alliance_id, party_code)
select distinct
    'al_' || n,
    parties[pg_temp.few_of(cardinality(parties))]
from pools
cross join generate_series(1, fact_count / 10) as n
cross join generate_series(1, 2 + n % 2) as side;

insert into marts.bridge_alliance_constituencies (alliance_id, constituency_code, article_count)
select distinct scopes.alliance_id, seats.constituency_code, 1
from (
    select 'al_' || n * 5 as alliance_id, pg_temp.any_of(seat_count) as seat
    from pools
    cross join generate_series(1, fact_count / 50) as n
    cross join generate_series(1, 1 + n % 3) as member
) as scopes
inner join seats
    on scopes.seat = seats.seat;

insert into marts.fct_alliance_events (alliance_event_id, alliance_id, status, reported_on, article_count, story_count)
select
    'ae_' || n || '_' || step, 'al_' || n,
    (array['in_talks', 'agreed', 'proposed', 'in_force', 'ruled_out', 'ended'])[pg_temp.few_of(6)],
    day + step * pg_temp.any_of(20), 1, 1
from (select n, pg_temp.some_day() as day from pools cross join generate_series(1, fact_count / 10) as n) as arrangements
cross join generate_series(1, 1 + n % 4) as step;

insert into marts.fct_alliances (
    alliance_id, kind, party_codes, election_id, scope, current_status, proposed_on, in_talks_on, agreed_on, in_force_on,
    ruled_out_on, ended_on, article_count, story_count, first_reported_on, last_reported_on, confidence, is_disputed
)
select
    events.alliance_id,
    (array['seat_adjustment', 'coalition_government', 'electoral_alliance', 'political_cooperation'])[pg_temp.few_of(4)],
    arrangements.party_codes, polls[pg_temp.any_of(cardinality(polls))], null,
    (array_agg(events.status order by events.reported_on desc))[1],
    min(events.reported_on) filter (where events.status = 'proposed'),
    min(events.reported_on) filter (where events.status = 'in_talks'),
    min(events.reported_on) filter (where events.status = 'agreed'),
    min(events.reported_on) filter (where events.status = 'in_force'),
    min(events.reported_on) filter (where events.status = 'ruled_out'),
    min(events.reported_on) filter (where events.status = 'ended'),
    count(*), count(*), min(events.reported_on), max(events.reported_on),
    round((0.4 + random() * 0.6)::numeric, 3), random() < 0.02
from marts.fct_alliance_events as events
inner join (
    select alliance_id, string_agg(party_code, ',' order by party_code) as party_codes
    from marts.bridge_alliance_parties
    group by alliance_id
) as arrangements
    on events.alliance_id = arrangements.alliance_id
cross join pools
where events.alliance_event_id ~ '_.*_'
group by events.alliance_id, arrangements.party_codes, polls;

insert into marts.fct_results (
    result_id, kind, election_id, assembly_code, constituency_code, office, person_id, party_code, outcome,
    reported_outcome, reported_votes, reported_seats, turnout_pct, has_report, has_official, is_plausible,
    agrees_with_official, article_count, story_count, first_reported_on, last_reported_on, confidence, is_disputed
)
select
    'r_' || n, kind, poll, split_part(constituency_code, '-', 1),
    case when kind = 'constituency' then constituency_code end, null,
    case when kind = 'constituency' then 'p_' || pg_temp.any_of(person_count) end,
    parties[pg_temp.few_of(cardinality(parties))],
    case when kind = 'constituency' then (array['won', 'lost'])[pg_temp.any_of(2)] end, null,
    case when kind = 'constituency' then pg_temp.any_of(120000) end,
    case when kind = 'seat_tally' then pg_temp.few_of(100) end, null, true, false, true,
    case when random() < 0.3 then random() < 0.7 end, 1, 1, day, day, round((0.4 + random() * 0.6)::numeric, 3),
    random() < 0.02
from (
    select
        n, person_count, parties, pg_temp.some_day() as day, polls[pg_temp.any_of(cardinality(polls))] as poll,
        pg_temp.any_of(seat_count) as seat,
        case when n % 10 = 0 then 'seat_tally' else 'constituency' end as kind
    from pools
    cross join generate_series(1, fact_count * 3 / 10) as n
) as contests
inner join seats
    on contests.seat = seats.seat;

insert into marts.fct_defections (
    defection_id, person_id, from_party_code, to_party_code, status, switched_on, switched_on_precision, article_count,
    story_count, first_reported_on, last_reported_on, confidence, is_disputed
)
select
    'd_' || n, 'p_' || pg_temp.any_of(person_count), parties[pg_temp.few_of(cardinality(parties))],
    parties[pg_temp.few_of(cardinality(parties))], (array['done', 'done', 'announced', 'rumoured'])[pg_temp.any_of(4)],
    day, 'day', 1, 1, day, day, round((0.4 + random() * 0.6)::numeric, 3), random() < 0.02
from (
    select n, person_count, parties, pg_temp.some_day() as day
    from pools
    cross join generate_series(1, fact_count * 2 / 10) as n
) as switches;

insert into marts.dim_person_party (person_party_id, person_id, party_code, valid_from, valid_to, is_current, basis)
select
    'pp_' || person_id || period, person_id, parties[pg_temp.few_of(cardinality(parties))],
    date '2000-01-01' + period * 2000, case when period < 2 then date '2000-01-01' + period * 2000 + 1999 end, period = 2,
    'reported'
from sides
cross join pools
cross join generate_series(1, 2) as period;

insert into marts.fct_evidence (
    evidence_id, claim_id, fact_kind, fact_id, article_id, quote, char_start, char_end, rule, modality, confidence,
    extractor_version
)
select
    'e_' || fact_id || '_' || report, 'c_' || fact_id || '_' || report, fact_kind, fact_id, article_id,
    a.beginning || ' ' || names.surname || ' ' || b.ending, 0, 10, 'rule', 'asserted',
    round((0.4 + random() * 0.6)::numeric, 3), 'bench'
from (
    select
        fact_kind,
        fact_id,
        report,
        'a_' || pg_temp.any_of(article_count) as article_id,
        pg_temp.any_of(line_count) as first_line,
        pg_temp.any_of(line_count) as second_line,
        pg_temp.any_of(name_count) as name
    from (
        select 'meeting' as fact_kind, meeting_id as fact_id from marts.fct_meetings where meeting_id !~ '_.{16}$'
        union all
        select 'alliance', alliance_id from marts.fct_alliances where alliance_id !~ '_.{16}$'
        union all
        select 'result', result_id from marts.fct_results where result_id !~ '_.{16}$'
        union all
        select 'defection', defection_id from marts.fct_defections where defection_id !~ '_.{16}$'
    ) as facts
    cross join pools
    cross join lateral generate_series(1, pg_temp.few_of(4 + 0 * length(fact_id))) as report
) as reports
inner join lines as a
    on reports.first_line = a.line
inner join lines as b
    on reports.second_line = b.line
inner join names
    on reports.name = names.name;

insert into marts.rpt_alliance_timeline (
    alliance_event_id, alliance_id, party_codes, kind, election_id, status, reported_on, previous_status,
    days_since_previous, is_reversal, article_count, story_count
)
select
    events.alliance_event_id, events.alliance_id, facts.party_codes, facts.kind, facts.election_id, events.status,
    events.reported_on, null, null, random() < 0.05, 1, 1
from marts.fct_alliance_events as events
inner join marts.fct_alliances as facts
    on events.alliance_id = facts.alliance_id
on conflict do nothing;

insert into marts.rpt_result_reconciliation (
    result_id, kind, election_id, assembly_code, constituency_code, person_id, party_code, reported_votes,
    reported_seats, is_plausible, agrees_with_official, article_count, story_count
)
select
    result_id, kind, election_id, assembly_code, constituency_code, person_id, party_code, reported_votes,
    reported_seats, true, agrees_with_official, 1, 1
from marts.fct_results
where has_report and agrees_with_official is not null
on conflict do nothing;

insert into marts.rpt_party_pairs (party_code, other_party_code, month_on, meeting_count, alliance_count, latest_status)
select
    a.party_code, b.party_code, date_trunc('month', facts.met_on)::date, count(*), 0, null
from marts.fct_meetings as facts
inner join marts.bridge_meeting_parties as a
    on facts.meeting_id = a.meeting_id
inner join marts.bridge_meeting_parties as b
    on facts.meeting_id = b.meeting_id and a.party_code < b.party_code
where facts.status = 'held' and facts.met_on is not null
group by 1, 2, 3
on conflict do nothing;

insert into marts.rpt_coverage (
    coverage_id, outlet_id, month_on, article_count, story_count, article_without_claim_count, word_count,
    meeting_claim_count, alliance_claim_count, result_claim_count, defection_claim_count
)
select
    'cov_bench_' || outlet_id || date_trunc('month', published_on), outlet_id, date_trunc('month', published_on),
    count(*), count(distinct story_id), 0, sum(word_count), 0, 0, 0, 0
from marts.dim_article
where outlet_id is not null and published_on is not null
group by outlet_id, date_trunc('month', published_on);

reset session_replication_role;

reset max_parallel_workers_per_gather;

reset work_mem
