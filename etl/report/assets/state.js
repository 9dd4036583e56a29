// What the reader chose, kept in the address after #, so that a link shows the same.
const EMPTY = {since: '', until: '', party: '', with: '', q: '', kind: '', disputed: '', sort: ''};
const DAY = 86400000;
const ALWAYS = 9000000;

function readState(fragment) {
  const given = new URLSearchParams(fragment.includes('=') ? fragment.slice(1) : '');
  const state = {...EMPTY};
  for (const name of Object.keys(EMPTY)) state[name] = given.get(name) ?? '';
  for (const name of ['since', 'until']) if (dayNumber(state[name]) === null) state[name] = '';
  return state;
}

function writeState(state) {
  const given = new URLSearchParams(Object.entries(state).filter(([, value]) => value !== ''));
  const fragment = given.toString();
  history.replaceState(null, '', fragment ? '#' + fragment : location.pathname + location.search);
}

// Days since 1970, or null for what is no day.
function dayNumber(text) {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(at) ? null : at / DAY;
}

// The filters as numbers, with the names that the charts know them by.
function limits(state) {
  return {
    since: dayNumber(state.since) ?? -ALWAYS,
    until: dayNumber(state.until) ?? ALWAYS,
    dated: state.since !== '' || state.until !== '',
    party: state.party,
    other: state.with,
  };
}

// The rule of the charts, for rows that no chart draws.
function isWithin(row, limit) {
  const hasDay = row.d !== null && row.d !== undefined;
  if (hasDay ? row.d > limit.until || (row.t ?? row.d) < limit.since : limit.dated) return false;
  return (!limit.party || row.p.includes(`|${limit.party}|`)) && (!limit.other || row.p.includes(`|${limit.other}|`));
}
