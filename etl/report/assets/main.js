// Reads the data, draws what the address asks for, and redraws as the reader chooses.
const data = JSON.parse(document.getElementById('data').textContent);
const filters = document.getElementById('filters');
const search = document.getElementById('search');
const facts = objects(data.facts);
const datasets = Object.fromEntries(Object.entries(data.datasets).map(([name, table]) => [name, objects(table)]));
let state = readState(location.hash);
let asked = 0;
let drawing = Promise.resolve();

function objects({columns, rows}) {
  return rows.map(row => Object.fromEntries(columns.map((column, at) => [column, row[at]])));
}

function change(fields, focused = null) {
  state = {...state, ...fields};
  shown.page = 0;
  writeState(state);
  const isForCharts = Object.keys(fields).some(name => ['since', 'until', 'party', 'with'].includes(name));
  showAll(isForCharts);
  if (focused) document.querySelector(`[data-sort=${focused}]`).focus();
}

function showAll(withCharts) {
  const found = matching(facts, state);
  showFacts(found, state, change);
  if (!withCharts) return;
  showFigures();
  showCharts();
}

function showCharts() {
  // A breath between charts keeps the page alive; a newer choice stops an older one.
  const mine = ++asked;
  drawing = drawing.then(async () => {
    for (const chart of data.charts) {
      await new Promise(resolve => setTimeout(resolve));
      if (mine !== asked) return;
      if (views.has(chart.name)) await updateChart(chart, limits(state));
      else await drawChart(chart, datasets, limits(state));
    }
    document.body.dataset.drawn = mine;
  });
}

function showFigures() {
  const limit = limits(state);
  for (const figure of data.figures) {
    const rows = datasets[figure.dataset].filter(row => isWithin(row, limit) &&
      Object.entries(figure.where).every(([field, value]) => row[field] === value));
    const known = rows.filter(row => row.o !== data.noOutlet);
    const value = figure.distinct ? distinct(known, figure.distinct) : sum(rows, 'n');
    document.querySelector(`[data-figure=${figure.name}]`).textContent = NUMBER.format(value);
  }
  const all = sum(datasets.counts, 'n');
  const count = sum(datasets.counts.filter(row => isWithin(row, limit)), 'n');
  const isLimited = count < all || limit.dated || limit.party || limit.other;
  const chosen = [
    state.since && `from ${written(Date.parse(state.since), 'day')}`,
    state.until && `to ${written(Date.parse(state.until), 'day')}`,
    state.party && `of ${state.party}`,
    state.with && `with ${state.with}`,
  ].filter(Boolean).join(' ');
  document.getElementById('matching').textContent = isLimited ?
    `${NUMBER.format(count)} of ${counted(all, 'fact')} ${chosen}` : counted(all, 'fact');
}

function fillForms() {
  for (const name of ['since', 'until', 'party', 'with']) filters.elements[name].value = state[name];
  for (const name of ['q', 'kind']) search.elements[name].value = state[name];
  search.elements.disputed.checked = state.disputed !== '';
  // A party that this report does not know would filter everything away without a word.
  for (const name of ['party', 'with']) if (filters.elements[name].value !== state[name]) {
    state[name] = '';
    filters.elements[name].value = '';
  }
}

function setUpForms() {
  for (const name of ['party', 'with']) for (const [code, title] of data.parties) {
    filters.elements[name].append(element('option', {value: code}, title ? `${code}, ${title}` : code));
  }
  filters.addEventListener('submit', event => event.preventDefault());
  search.addEventListener('submit', event => event.preventDefault());
  filters.addEventListener('change', ({target}) => change({[target.name]: target.value}));
  filters.addEventListener('reset', event => {
    event.preventDefault();
    state = {...EMPTY};
    fillForms();
    change(state);
  });
  let waiting = 0;
  search.elements.q.addEventListener('input', ({target}) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => change({q: target.value}), 150);
  });
  search.elements.kind.addEventListener('change', ({target}) => change({kind: target.value}));
  search.elements.disputed.addEventListener('change', ({target}) => change({disputed: target.checked ? '1' : ''}));
  search.elements.rows.addEventListener('change', ({target}) => {
    shown.rows = Number(target.value);
    change({});
  });
  filters.hidden = search.hidden = false;
}

function setUpTheme() {
  const button = document.getElementById('theme');
  const system = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => (document.documentElement.dataset.theme ?? (system.matches ? 'dark' : 'light')) === 'dark';
  const say = () => button.setAttribute('aria-pressed', String(isDark()));
  button.onclick = () => {
    document.documentElement.dataset.theme = isDark() ? 'light' : 'dark';
    say();
  };
  system.addEventListener('change', say);
  button.hidden = false;
  say();
}

// Anchors would overwrite the choice in the address; they only move the page here.
function setUpAnchors() {
  document.addEventListener('click', event => {
    const link = event.target.closest('a[href^="#"]');
    if (!link) return;
    event.preventDefault();
    const heading = document.querySelector(`${link.getAttribute('href')} h2`);
    heading.tabIndex = -1;
    heading.focus({preventScroll: true});
    heading.scrollIntoView();
  });
}

function setUpPaper() {
  const opened = [];
  addEventListener('beforeprint', () => {
    for (const one of document.querySelectorAll('.quotes:not([open])')) {
      one.open = true;
      opened.push(one);
    }
  });
  addEventListener('afterprint', () => {
    for (const one of opened.splice(0)) one.open = false;
  });
}

sources = objects(data.sources);
facts.forEach((fact, order) => { fact.order = order; });
setUpForms();
setUpTheme();
setUpAnchors();
setUpPaper();
fillForms();
showAll(true);
addEventListener('hashchange', () => {
  state = readState(location.hash);
  fillForms();
  showAll(true);
});
let resized = 0;
let width = innerWidth;
addEventListener('resize', () => {
  if (innerWidth === width) return; // a phone's address bar comes and goes
  width = innerWidth;
  clearTimeout(resized);
  resized = setTimeout(showCharts, 200); // the facts stay as they are, quotes open or not
});
