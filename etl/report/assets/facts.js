// The table of facts: filtered, searched, sorted and shown a page at a time.
const SORTS = {
  day: row => row.t ?? -ALWAYS,
  kind: row => row.kind + row.status,
  confidence: row => row.confidence,
  articles: row => row.articles,
};
const HEADINGS = [['day', 'Day'], [null, 'Fact and quotes'], ['kind', 'Kind'], ['confidence', 'Confidence'], ['articles', 'Reports']];
const MODALITIES = {attributed: 'said by somebody', planned: 'announced', denied: 'denied', possible: 'possible'};
const shown = {page: 0, rows: 25};
let sources = [];

function plain(text) {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’ʼ]/g, "'").toLowerCase();
}

function textOf(fact) {
  if (fact.text === undefined) {
    const quoted = fact.quotes.flatMap(([at, quote]) => [quote, sources[at].title ?? '', sources[at].outlet ?? '']);
    fact.text = plain([fact.heading, fact.detail, fact.status, ...quoted].join(' '));
  }
  return fact.text;
}

function matching(facts, state) {
  const limit = limits(state);
  const words = plain(state.q).split(/\s+/).filter(Boolean);
  const found = facts.filter(fact => isWithin(fact, limit) &&
    (!state.kind || fact.kind === state.kind) &&
    (!state.disputed || fact.disputed) &&
    words.every(word => textOf(fact).includes(word)));
  const [name, direction] = (state.sort || 'day-down').split('-');
  const key = SORTS[name] ?? SORTS.day;
  const sign = direction === 'up' ? 1 : -1;
  const compare = (a, b) => (key(a) < key(b) ? -sign : key(a) > key(b) ? sign : a.order - b.order);
  return found.sort(compare);
}

function showFacts(found, state, change) {
  const pages = Math.max(1, Math.ceil(found.length / shown.rows));
  shown.page = Math.min(shown.page, pages - 1);
  const start = shown.page * shown.rows;
  const some = found.slice(start, start + shown.rows);
  const range = found.length ? `${NUMBER.format(start + 1)}–${NUMBER.format(start + some.length)} of ` +
    counted(found.length, 'fact') : 'No fact fits this choice.';
  // The roles are told because a phone's layout of the table would take them away.
  const table = element('table', {role: 'table'},
    element('caption', {}, `Facts, with quotes and links to the articles: ${range}`),
    element('thead', {role: 'rowgroup'}, element('tr', {role: 'row'}, ...HEADINGS.map(([name, title]) => heading(name, title, state, change)))),
    element('tbody', {role: 'rowgroup'}, ...some.map(factRow)));
  document.getElementById('table').replaceChildren(table, pager(pages, range, () => showFacts(found, state, change)));
}

function heading(name, title, state, change) {
  if (name === null) return element('th', {scope: 'col', role: 'columnheader'}, title);
  const [sorted, direction] = (state.sort || 'day-down').split('-');
  const isDown = sorted === name && direction === 'down';
  const button = element('button', {type: 'button', 'data-sort': name}, title);
  button.onclick = () => change({sort: `${name}-${isDown ? 'up' : 'down'}`}, name);
  const sorting = sorted === name ? (isDown ? 'descending' : 'ascending') : 'none';
  return element('th', {scope: 'col', role: 'columnheader', 'aria-sort': sorting}, button);
}

function pager(pages, range, redraw) {
  const turn = (title, by, isPossible) => {
    const button = element('button', {type: 'button', 'data-turn': by}, title);
    button.disabled = !isPossible;
    button.onclick = () => {
      shown.page += by;
      redraw();
      document.getElementById('facts').scrollIntoView();
      document.getElementById('facts-title').focus({preventScroll: true});
    };
    return button;
  };
  return element('div', {class: 'pager'},
    turn('Earlier rows', -1, shown.page > 0),
    element('p', {role: 'status'}, range),
    turn('Next rows', 1, shown.page < pages - 1));
}

function factRow(fact) {
  const [first, ...others] = fact.quotes;
  const missing = fact.quoteCount - fact.quotes.length;
  const rest = missing ? `; ${counted(missing, 'further one')} in the warehouse` : '';
  const more = others.length ? element('details', {class: 'quotes'},
    element('summary', {}, counted(others.length, 'more quote') + rest), ...others.map(quoted)) : null;
  return element('tr', {id: fact.id, role: 'row'},
    element('td', {class: 'when', role: 'cell'}, when(fact), fact.precision === 'reported' && fact.d !== null ?
      element('small', {}, fact.d === fact.t ? 'day of the report' : 'days of the reports') : null),
    element('td', {class: 'fact', role: 'cell'},
      element('b', {}, fact.heading), fact.disputed ? element('span', {class: 'badge'}, 'disputed') : null,
      fact.detail ? element('div', {class: 'more'}, fact.detail) : null,
      first ? quoted(first) : null, more),
    element('td', {class: 'kind', role: 'cell'}, fact.kind, element('small', {}, fact.status)),
    element('td', {class: 'number', role: 'cell', 'data-label': 'confidence'}, fact.confidence.toFixed(2)),
    element('td', {class: 'reports', role: 'cell'}, counted(fact.articles, 'article'),
      fact.stories < fact.articles ? element('small', {}, counted(fact.stories, 'story', 'stories')) : null));
}

function when(fact) {
  if (fact.d === null) return 'day not known';
  const form = fact.precision === 'month' ? 'month' : 'day';
  const [from, to] = [written(fact.d * DAY, form), written(fact.t * DAY, form)];
  return from === to ? from : `${from} to ${to}`;
}

function quoted([at, text, modality]) {
  const source = sources[at];
  const title = source.title || 'untitled article';
  // Addresses come from the articles: only those of the web become links.
  const named = source.url ? element('a', {href: source.url, target: '_blank', rel: 'noopener noreferrer nofollow'}, title) : title;
  const parts = [source.outlet, source.day === null ? null : written(source.day * DAY, 'day'), MODALITIES[modality]];
  const said = parts.filter(Boolean).join(', ');
  return element('div', {class: 'quote'}, element('q', {dir: 'auto'}, text),
    element('cite', {}, named, said ? ` – ${said}` : ''));
}
