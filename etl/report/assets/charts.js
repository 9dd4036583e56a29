// The charts: drawn once, then moved by signals; each with a sentence and a table that say the same.
const views = new Map();
const NARROW = 560;
const TABLE_ROWS = 500;

const SENTENCES = {
  meetings: rows => {
    const first = rows.find(row => row.rank === 1);
    return `${counted(first.ranked, 'pair', 'pairs')} of parties met; most often ${first.pair}, ` +
      `${counted(first.total, 'meeting')}.`;
  },
  network: rows => {
    const first = rows.reduce((best, row) => (row.weight > best.weight ? row : best));
    return `${counted(rows.length, 'pair')} of parties ${rows.length === 1 ? 'is' : 'are'} linked; the strongest link is ${first.pair}, with ` +
      `${counted(first.met, 'meeting')} and ${counted(first.told, 'reported status', 'reported statuses')}.`;
  },
  alliances: rows => {
    const last = new Map();
    for (const row of rows) if (!last.has(row.i) || row.d >= last.get(row.i).d) last.set(row.i, row);
    const standing = [...last.values()].filter(row => row.s === 'agreed' || row.s === 'in force').length;
    return `Of ${counted(last.size, 'arrangement')} drawn, ${standing} ` +
      `${standing === 1 ? 'was' : 'were'} last reported as agreed or in force.`;
  },
  seats: rows => {
    const known = rows.filter(row => row.off !== null);
    const right = known.filter(row => row.rep === row.off).length;
    return `${counted(right, 'tally', 'tallies')} of ${known.length} with an official number ` +
      `${right === 1 ? 'agrees' : 'agree'} with it.`;
  },
  defections: rows => {
    const first = rows.reduce((best, row) => (row.n > best.n ? row : best));
    return `${counted(sum(rows, 'n'), 'person', 'people')} changed sides; most from ${first.f} to ${first.g}, ` +
      `${NUMBER.format(first.n)}.`;
  },
  coverage: rows => {
    const known = rows.filter(row => row.o !== data.noOutlet);
    const first = known.reduce((best, row) => (best && best.rank <= row.rank ? best : row), null);
    return `${counted(sum(rows, 'n'), 'dated article')}` +
      (first ? `; most by ${first.o}, ${NUMBER.format(first.total)}.` : '.');
  },
};

// What the page tells a chart: the filters, and how much room there is.
function signalsFor(chart, limit) {
  const width = document.querySelector(`#${chart.name} figure`).clientWidth;
  const narrow = width < NARROW;
  const signals = {...limit, narrow, room: width - 8};
  if (chart.namesAbove) signals.y_step = narrow ? 40 : 24;
  if (chart.name === 'network') signals.height = narrow ? 400 : 520;
  return signals;
}

async function drawChart(chart, datasets, limit) {
  const {spec} = chart;
  for (const data of spec.data) if (data.name in datasets) data.values = datasets[data.name];
  const {height, ...signals} = signalsFor(chart, limit);
  spec.height = height ?? spec.height;
  for (const signal of spec.signals) if (signal.name in signals) signal.value = signals[signal.name];
  const {view} = await vegaEmbed(chartBox(chart), spec, {
    mode: 'vega',
    renderer: 'svg',
    logLevel: 1, // errors; an empty choice is none
    actions: false,
    ast: true,
    defaultStyle: false,
    tooltip: {disableDefaultStyle: true},
  });
  views.set(chart.name, view);
  tellChart(chart);
}

async function updateChart(chart, limit) {
  const view = views.get(chart.name);
  chartBox(chart).hidden = false;
  for (const [name, value] of Object.entries(signalsFor(chart, limit))) view.signal(name, value);
  await view.runAsync();
  tellChart(chart);
}

function chartBox(chart) {
  return document.querySelector(`#${chart.name} .chart`);
}

// The sentence, the name and the table of a chart, from the rows that it draws.
function tellChart(chart) {
  const rows = sorted(views.get(chart.name).data(chart.table), chart.order);
  const box = chartBox(chart);
  box.hidden = rows.length === 0;
  const says = rows.length ? sentence(chart, rows) : 'Nothing to show for this choice.';
  document.querySelector(`#${chart.name} figcaption`).textContent = says;
  box.setAttribute('aria-label', `${chart.title}. ${chart.description} ${says}`);
  fillTable(chart, rows);
}

// Rows that were away and came back stand elsewhere in the view's data.
function sorted(rows, order) {
  const keys = order.map(name => (name.startsWith('-') ? [name.slice(1), -1] : [name, 1]));
  return [...rows].sort((a, b) => {
    for (const [field, sign] of keys) if (a[field] !== b[field]) return a[field] < b[field] ? -sign : sign;
    return 0;
  });
}

function sentence(chart, rows) {
  const {ranked} = rows[0];
  const most = Math.max(...rows.map(row => row.rank ?? row.place ?? 0));
  const more = ranked > most ? ` Drawn are the first ${most} of ${NUMBER.format(ranked)} ${chart.unit}.` : '';
  return SENTENCES[chart.name](rows) + more;
}

// Filled when it is opened: tables that nobody looks at cost nothing.
function fillTable(chart, rows) {
  const details = document.querySelector(`#${chart.name} .chart-table`);
  details.hidden = rows.length === 0;
  details.firstElementChild.textContent = `The numbers of this chart (${counted(rows.length, 'row')})`;
  const fill = () => {
    if (!details.open) return;
    details.querySelector('.scroll').replaceChildren(chartTable(chart, rows));
  };
  details.ontoggle = fill;
  fill();
}

function chartTable(chart, rows) {
  const side = column => ({class: column.form === 'count' ? 'number' : null});
  const head = chart.columns.map(column => element('th', {scope: 'col', ...side(column)}, column.title));
  const lines = rows.slice(0, TABLE_ROWS).map(row => element('tr', {}, ...chart.columns.map(
    column => element('td', side(column), written(row[column.field], column.form)))));
  const cut = rows.length > TABLE_ROWS ? ` The first ${TABLE_ROWS} of ${NUMBER.format(rows.length)} rows.` : '';
  return element('table', {},
    element('caption', {}, chart.title + '.' + cut),
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...lines));
}
