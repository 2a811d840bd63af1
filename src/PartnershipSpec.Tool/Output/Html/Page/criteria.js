// The criteria of one partnership, category by category.

const OUTCOMES = { '+': ['met', 1, '✓'], '-': ['refuted', 2, '✕'], '.': ['unknown', 0, '?'] };

function outcomeMark(sign) {
  const [style, place, shown] = OUTCOMES[sign];
  return el('span', { class: `outcome outcome-${style}` }, el('span', { 'aria-hidden': 'true' }, shown), ' ', word(`outcome${place}`));
}

// The words of the source, in its language.
const quoted = (entry, criterion) => el('q', { lang: spectrumOf(entry).sourceLanguage }, criterion.quote);

// In the source's own language a criterion often has no words but the quotation: these are not said twice.
function criterionText(criterion) {
  const basis = criterion.isStated ? '' : `, ${word('inferred')}`;
  const modality = el('span', { class: 'modality' }, `(${text(criterion.modality)}${basis})`);
  return text(criterion.text) === criterion.quote ? modality : [worded(criterion.text), ' ', modality];
}

function pointsOf(entry, index) {
  const criterion = spectrumOf(entry).criteria[index];
  return { '+': criterion.met, '-': criterion.refuted, '.': 0 }[entry.outcomes[index]];
}

function criterionRow(entry, index) {
  const criterion = spectrumOf(entry).criteria[index];
  const sign = entry.outcomes[index];
  return el('tr', { class: criterion.isBinding && sign === '-' ? 'binding-refuted' : null },
    el('td', {}, outcomeMark(sign)),
    el('td', { class: 'cell-points' }, signed(pointsOf(entry, index))),
    el('td', {}, criterionText(criterion)),
    el('td', {}, quoted(entry, criterion)),
    el('td', {}, decidingFacts(entry, index).map(fact => el('div', {}, factText(entry, fact)))));
}

const headRow = keys => el('thead', {}, el('tr', {}, keys.map(key => el('th', { scope: 'col' }, word(key)))));

const scrolled = (label, content) => el('div', { class: 'inner-scroll', tabindex: 0, role: 'group', 'aria-label': label }, content);

function criteriaOf(entry, category, isOpen) {
  const { name, criteria = [] } = spectrumOf(entry).categories[category];
  const counts = ['+', '-', '.'].map(sign => number(criteria.filter(index => entry.outcomes[index] === sign).length));
  return el('details', { open: isOpen },
    el('summary', {}, el('b', {}, text(name)), ' ', el('span', { class: 'note' }, word('criteriaCounts', ...counts))),
    scrolled(text(name), el('table', { class: 'inner criteria' },
      headRow(['outcome', 'points', 'criterion', 'quotation', 'decidedBy']),
      el('tbody', {}, criteria.map(index => criterionRow(entry, index))))));
}

// Those of the claimed category and of the best are open from the start.
const criteriaPart = entry => [
  el('h4', {}, word('criteria')),
  spectrumOf(entry).categories.map((_, category) => criteriaOf(entry, category, category === (entry.claims ?? entry.best))),
];
