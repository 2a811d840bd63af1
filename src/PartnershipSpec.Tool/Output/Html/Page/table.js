// The table of partnerships. However many there are, only as many rows are built as the reader scrolls to.

const CHUNK = 60;
const MOST_PRINTED = 2000;

const COLUMNS = ['number', 'name', 'claimed', 'verdict', 'placementColumn', 'fits', 'evidence', 'findings'];

const table = { entries: [], built: 0, isScrolled: false };

function fitsText(entry) {
  if (!isPlaced(entry)) return word('notPlaced');
  const best = categoryName(entry, entry.best);
  return entry.placement === BETWEEN ? word('or', best, categoryName(entry, entry.next)) : best;
}

function tableRow(entry, index) {
  return el('tr', { 'aria-rowindex': index + 2 },
    el('td', { class: 'cell-number' }, number(entry.number)),
    el('th', { class: 'cell-name', scope: 'row' }, el('a', { href: hashOf(entry) }, data(entry.name))),
    el('td', { class: 'cell-claimed' }, entry.claims === undefined ? '–' : categoryName(entry, entry.claims)),
    el('td', { class: 'cell-verdict' }, verdictBadge(entry)),
    el('td', { class: 'cell-placement' }, word(`placement${entry.placement}`)),
    el('td', { class: 'cell-fits' }, strip(entry), el('span', {}, fitsText(entry))),
    el('td', { class: 'cell-evidence' }, isPlaced(entry) ? signed(bestEvidence(entry)) : '–'),
    el('td', { class: 'cell-findings' }, findingCounts(entry)));
}

function buildRows(upTo) {
  const rows = [];
  const end = Math.min(upTo, table.entries.length);
  for (let i = table.built; i < end; i++) rows.push(tableRow(table.entries[i], i));
  table.built = Math.max(table.built, end);
  table.body.append(...rows);
  const left = table.entries.length - table.built;
  table.more.hidden = left === 0;
  table.more.textContent = word('more', number(Math.min(left, CHUNK)));
}

function showEntries() {
  table.entries = shownEntries();
  table.built = 0;
  table.body.replaceChildren();
  table.element.setAttribute('aria-rowcount', table.entries.length + 1);
  buildRows(CHUNK);
  table.count.textContent = word('shown', number(table.entries.length), number(entriesHere().length));
  table.empty.hidden = table.entries.length > 0;
  table.cut.hidden = table.entries.length <= MOST_PRINTED;
  table.cut.textContent = word('printedFirst', number(MOST_PRINTED), number(table.entries.length));
  table.reset.hidden = !isFiltered();

  // Asking for it makes the browser lay the page out: only where it is needed.
  if (table.isScrolled) table.scroll.scrollTop = 0;
  table.isScrolled = false;
}

function sortBy(column) {
  order.isDescending = order.by === column && !order.isDescending;
  order.by = column;
  for (const head of table.element.querySelectorAll('th[data-column]')) {
    const isIt = head.dataset.column === column;
    if (isIt) head.setAttribute('aria-sort', order.isDescending ? 'descending' : 'ascending');
    else head.removeAttribute('aria-sort');
  }
  showEntries();
}

function headCell(column) {
  const sorted = order.by === column ? (order.isDescending ? 'descending' : 'ascending') : null;
  return el('th', { scope: 'col', 'data-column': column, class: `cell-${column}`, 'aria-sort': sorted },
    el('button', { type: 'button', click: () => sortBy(column), title: word('sortBy', word(column)) },
      word(column), el('span', { class: 'arrow', 'aria-hidden': 'true' })));
}

function tableElement() {
  table.body = el('tbody');
  table.element = el('table', { class: 'partnerships', 'aria-labelledby': 'psp-partnerships' },
    el('thead', {}, el('tr', {}, COLUMNS.map(headCell))), table.body);
  table.more = el('button', { type: 'button', class: 'more', click: () => buildRows(table.built + CHUNK) });
  table.empty = el('p', { class: 'empty', hidden: true }, word('noneShown'));
  table.cut = el('p', { class: 'only-printed', hidden: true });
  table.scroll = el('div', {
    class: 'table-scroll', tabindex: 0, role: 'group', 'aria-labelledby': 'psp-partnerships',
    scroll: () => {
      table.isScrolled = true;
      if (table.scroll.scrollHeight - table.scroll.scrollTop - table.scroll.clientHeight < 600) buildRows(table.built + CHUNK);
    },
  }, table.element, table.empty, table.cut, table.more);
  return table.scroll;
}

const choice = (name, label, options) => {
  const select = el('select', { 'data-filter': name, change: event => { filter[name] = event.target.value; filterChanged(); } },
    el('option', { value: '' }, word('all')),
    options.map(([value, shown]) => el('option', { value, selected: filter[name] === String(value) }, shown)));
  return el('label', {}, el('span', {}, label), select);
};

function filterBar() {
  const categories = report.spectra[state.spectrum].categories.map((category, i) => [i, text(category.name)]);
  table.reset = el('button', { type: 'button', class: 'quiet', hidden: true, click: () => { clearFilter(); showPage(); } }, word('reset'));
  return el('form', { class: 'filters', role: 'search', 'aria-label': word('filters'), submit: event => event.preventDefault() },
    el('label', { class: 'filter-text' }, el('span', {}, word('search')),
      el('input', {
        type: 'search', value: filter.text, placeholder: word('searchHint'), autocomplete: 'off',
        input: event => { filter.text = event.target.value; filterChanged(); },
      })),
    choice('claims', word('claimed'), [...categories, [NONE, word('noClaim')]]),
    choice('verdict', word('verdict'), [[1, verdictWord(1)], [0, verdictWord(0)], [2, verdictWord(2)], [NONE, word('noClaim')]]),
    choice('placement', word('placementColumn'), [1, 2, 0, 3].map(placement => [placement, word(`placement${placement}`)])),
    choice('fits', word('fits'), [...categories, [NONE, word('notPlaced')]]),
    choice('severity', word('findings'), SEVERITIES.map(severity => [severity, word(`severity.${severity}`)])),
    table.reset);
}

function tableSection() {
  table.count = el('p', { class: 'count', role: 'status', 'aria-live': 'polite' });
  return el('section', { 'aria-labelledby': 'psp-partnerships' },
    el('h2', { id: 'psp-partnerships', tabindex: -1 }, word('partnershipsHeading')),
    filterBar(), table.count, tableElement());
}
