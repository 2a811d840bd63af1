// Partnerships by two dimensions at once: a table with the categories on both sides, and a last row and column for those that a
// dimension alone does not place.

const bestBy = (entry, dimension) => entry.dimensions[dimension][0];

function gridCell(entries, most) {
  const cell = el('td', { class: entries.length === 0 ? 'grid-empty' : null },
    entries.length > MOST_MARKS || most > MOST_MARKS
      ? entries.length > 0 && number(entries.length)
      : entries.map(entry => [writtenMark(entry), ' ']));
  if (entries.length > 0) cell.style.setProperty('--share', (8 + 42 * entries.length / most).toFixed(0) + '%');
  return cell;
}

function gridTable(entries, across, up) {
  const spectrum = report.spectra[state.spectrum];
  const categories = spectrum.categories.map((_, i) => i);
  const name = category => category === undefined ? capital(word('notPlaced')) : worded(spectrum.categories[category].name);
  const cells = new Map();
  for (const entry of entries) {
    const key = `${bestBy(entry, across)} ${bestBy(entry, up)}`;
    if (!cells.has(key)) cells.set(key, []);
    cells.get(key).push(entry);
  }
  const most = Math.max(1, ...[...cells.values()].map(cell => cell.length));
  const axes = `${text(spectrum.dimensions[up].name)} ↑ ${text(spectrum.dimensions[across].name)} →`;
  return el('table', { class: 'grid' },
    el('thead', {}, el('tr', {}, el('th', { class: 'grid-axes', scope: 'col' }, axes),
      [...categories, undefined].map(column => el('th', { scope: 'col' }, name(column))))),
    el('tbody', {}, [...categories.slice().reverse(), undefined].map(row => el('tr', {},
      el('th', { scope: 'row' }, name(row)),
      [...categories, undefined].map(column => gridCell(cells.get(`${column} ${row}`) ?? [], most))))));
}

function gridFigure(entries) {
  const { dimensions } = report.spectra[state.spectrum];
  if (dimensions.length < 2) return null;
  const [across, up] = [0, 1];
  return el('figure', { class: 'figure', 'aria-labelledby': 'psp-grid' },
    el('div', { class: 'figure-scroll', tabindex: 0, role: 'group', 'aria-labelledby': 'psp-grid' }, gridTable(entries, across, up)),
    el('figcaption', { class: 'note' }, word('figureGridNote', text(dimensions[across].name), text(dimensions[up].name))));
}
