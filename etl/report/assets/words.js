// Numbers and days as people write them, and elements made without ever reading text as markup.
const NUMBER = new Intl.NumberFormat('en-GB');
const FORMS = {
  day: {day: 'numeric', month: 'short', year: 'numeric'},
  month: {month: 'short', year: 'numeric'},
};

function written(value, form) {
  if (value === null || value === undefined || value === '') return '–';
  if (form === 'count') return NUMBER.format(value);
  if (form in FORMS) return new Date(+value).toLocaleDateString('en-GB', {...FORMS[form], timeZone: 'UTC'});
  return String(value);
}

function counted(count, one, many = one + 's') {
  return `${NUMBER.format(count)} ${count === 1 ? one : many}`;
}

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(key, value);
  made.append(...children.filter(child => child !== null));
  return made;
}

function distinct(rows, field) {
  return new Set(rows.map(row => row[field])).size;
}

function sum(rows, field) {
  return rows.reduce((total, row) => total + row[field], 0);
}
