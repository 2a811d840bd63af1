// Which partnerships are shown, and in which order.

const NONE = 'none';

const filter = { text: '', claims: '', verdict: '', placement: '', fits: '', severity: '' };
const order = { by: 'number', isDescending: false };

// What people type seldom has the accents that names have.
const plain = words => words.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

const searchable = entry => entry.searchable ??= plain(`${entry.name} ${entry.id}`);

const isValue = (chosen, value) => chosen === '' || chosen === String(value ?? NONE);

function matches(entry, words) {
  return isValue(filter.claims, entry.claims)
    && isValue(filter.verdict, verdictOf(entry))
    && isValue(filter.placement, entry.placement)
    && isValue(filter.fits, entry.best)
    && (filter.severity === '' || findingsOf(entry, filter.severity) > 0)
    && words.every(searched => searchable(entry).includes(searched));
}

// Where none is, it comes last among the highest.
const lastIfNone = value => value ?? Number.MAX_SAFE_INTEGER;

const ORDERS = {
  number: entry => entry.number,
  name: null,
  claimed: entry => lastIfNone(entry.claims),
  verdict: entry => lastIfNone(verdictOf(entry)),
  placementColumn: entry => entry.placement,
  fits: entry => lastIfNone(entry.best),
  evidence: entry => bestEvidence(entry) ?? -1,
  findings: entry => SEVERITIES.reduce((sum, severity) => sum * 1000 + findingsOf(entry, severity), 0),
};

let ordered = null;

// Sorting takes longer than filtering, and what is typed does not change the order: it is kept.
function inOrder() {
  const wanted = `${order.by} ${order.isDescending} ${state.language} ${state.spectrum}`;
  if (ordered?.wanted === wanted) return ordered.entries;

  const collator = new Intl.Collator(state.language, { numeric: true });
  const keyOf = ORDERS[order.by];
  const compare = keyOf ? (a, b) => a.key - b.key : (a, b) => collator.compare(a.entry.name, b.entry.name);
  const sign = order.isDescending ? -1 : 1;
  const entries = entriesHere().map(entry => ({ entry, key: keyOf?.(entry) }))
    .sort((a, b) => sign * compare(a, b) || a.entry.number - b.entry.number)
    .map(({ entry }) => entry);
  ordered = { wanted, entries };
  return entries;
}

function shownEntries() {
  const words = plain(filter.text).split(/\s+/).filter(searched => searched);
  return inOrder().filter(entry => matches(entry, words));
}

const isFiltered = () => Object.values(filter).some(chosen => chosen !== '');

function clearFilter() {
  for (const name of Object.keys(filter)) filter[name] = '';
}
