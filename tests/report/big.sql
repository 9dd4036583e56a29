-- Fills empty marts with 10,000 facts of our own invention, each with two quotes.
INSERT INTO marts.dim_article
(article_id, story_id, outlet_id, title, url, published_on, published_on_basis, language, word_count, source_uri, doc)
SELECT
    'a_' || n,
    'st_' || n,
    (SELECT array_agg(outlet_id ORDER BY outlet_id) FROM marts.dim_outlet)[1 + n % 60],
    'Article number ' || n,
    'https://news.example/' || n,
    date '2023-07-01' + n % 400,
    'page',
    'en',
    400,
    'article-' || n,
    'article-' || n
FROM generate_series(1, 4000) AS n;

CREATE TEMPORARY TABLE codes AS
SELECT
    party_code,
    row_number() OVER (ORDER BY party_code)::integer - 1 AS place
FROM marts.dim_party;

CREATE TEMPORARY TABLE pairs AS
SELECT
    n,
    least(a.party_code, b.party_code) AS one,
    greatest(a.party_code, b.party_code) AS other
FROM generate_series(1, 10000) AS n
INNER JOIN codes AS a ON a.place = (n * 7) % 40
INNER JOIN codes AS b ON b.place = (n * 7 + 1 + n % 11) % 40;

INSERT INTO marts.fct_meetings
(
    meeting_id, status, met_on, met_on_precision, met_on_earliest, met_on_latest, party_codes, participant_count,
    article_count, story_count, first_reported_on, last_reported_on, confidence, is_disputed
)
SELECT
    'm_' || n,
    'held',
    date '2023-07-01' + n % 400,
    'day',
    date '2023-07-01' + n % 400,
    date '2023-07-01' + n % 400,
    one || ',' || other,
    2,
    2,
    2,
    date '2023-07-01' + n % 400,
    date '2023-07-02' + n % 400,
    (n % 100) / 100.0,
    n % 50 = 0
FROM pairs
WHERE n <= 5000;

INSERT INTO marts.fct_alliances
(
    alliance_id, kind, party_codes, current_status, article_count, story_count, first_reported_on, last_reported_on,
    confidence, is_disputed
)
SELECT
    'al_' || n,
    'seat_adjustment',
    one || ',' || other,
    'agreed',
    2,
    2,
    date '2023-07-01' + n % 300,
    date '2023-07-31' + n % 300,
    0.9,
    false
FROM pairs
WHERE n BETWEEN 5001 AND 7000;

INSERT INTO marts.fct_alliance_events (alliance_event_id, alliance_id, status, reported_on, article_count, story_count)
SELECT
    'ae_' || n || '_' || step,
    'al_' || n,
    CASE step WHEN 0 THEN 'in_talks' ELSE 'agreed' END,
    date '2023-07-01' + n % 300 + step * 30,
    1,
    1
FROM generate_series(5001, 7000) AS n
CROSS JOIN generate_series(0, 1) AS step;

INSERT INTO marts.fct_defections
(
    defection_id, group_label, head_count, from_party_code, to_party_code, status, switched_on, switched_on_precision,
    article_count, story_count, first_reported_on, last_reported_on, confidence, is_disputed
)
SELECT
    'd_' || n,
    'councillors of ward ' || n,
    1 + n % 5,
    one,
    other,
    'done',
    date '2023-07-01' + n % 400,
    'day',
    1,
    1,
    date '2023-07-01' + n % 400,
    date '2023-07-01' + n % 400,
    0.7,
    false
FROM pairs
WHERE n > 7000;

INSERT INTO marts.fct_evidence
(
    evidence_id, claim_id, fact_kind, fact_id, article_id, quote, char_start, char_end, rule, modality, confidence,
    extractor_version
)
SELECT
    'e_' || n || '_' || step,
    'c_' || n || '_' || step,
    kind,
    prefix || n,
    'a_' || 1 + (n * 3 + step) % 4000,
    'Sentence ' || step || ' of fact ' || n || ' was written at some length, as sentences in newspapers are, so that '
    || 'its weight in the file comes near to that of a true one, with names, places and a turn or two.',
    0,
    100,
    'test',
    'asserted',
    0.8,
    'test'
FROM (
    SELECT
        n,
        CASE WHEN n <= 5000 THEN 'meeting' WHEN n <= 7000 THEN 'alliance' ELSE 'defection' END AS kind,
        CASE WHEN n <= 5000 THEN 'm_' WHEN n <= 7000 THEN 'al_' ELSE 'd_' END AS prefix
    FROM generate_series(1, 10000) AS n
) AS facts
CROSS JOIN generate_series(0, 1) AS step;
