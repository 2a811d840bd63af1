// The first figures a reader sees.

const tally = (entries, keyOf) => {
  const counts = new Map();
  for (const entry of entries) counts.set(keyOf(entry), (counts.get(keyOf(entry)) ?? 0) + 1);
  return counts;
};

// A bar in parts, each with its number and name below; a pattern of the parts' widths, so that colour is not needed.
function partedBar(parts, total) {
  const there = parts.filter(part => part.count > 0);
  const bar = el('div', { class: 'parted', 'aria-hidden': 'true' }, there.map(part => {
    const piece = el('span', { class: `part part-${part.style}` });
    piece.style.setProperty('flex-grow', part.count / total);
    return piece;
  }));
  return [bar, el('ul', { class: 'parts' }, there.map(part =>
    el('li', {}, part.icon, ' ', el('b', {}, number(part.count)), ' ', part.name)))];
}

function swatch(style) {
  return el('span', { class: `swatch part-${style}`, 'aria-hidden': 'true' });
}

const card = (heading, ...content) => el('div', { class: 'card' }, el('h3', {}, heading), content);

function verdictCard(entries) {
  const counts = tally(entries.filter(entry => entry.claims !== undefined), verdictName);
  const parts = Object.entries(VERDICT_NUMBERS).filter(([, verdict]) => verdict !== null).map(([name, verdict]) =>
    ({ style: name, icon: verdictIcon(name), name: verdictWord(verdict), count: counts.get(name) ?? 0 }));
  const total = parts.reduce((sum, part) => sum + part.count, 0);
  return card(word('verdicts'), total === 0 ? el('p', {}, word('noClaims')) : partedBar(parts, total));
}

function placementCard(entries) {
  const counts = tally(entries, entry => entry.placement);
  const parts = [[1, 'placed'], [2, 'between'], [0, 'undetermined'], [3, 'outside']].map(([placement, style]) =>
    ({ style, icon: swatch(style), name: word(`placement${placement}`), count: counts.get(placement) ?? 0 }));
  return card(word('placements'), partedBar(parts, entries.length));
}

function findingCard(entries) {
  const findings = entries.flatMap(entry => entry.findings).concat(report.problems);
  const counts = tally(findings, finding => finding.severity);
  const rows = SEVERITIES.filter(severity => counts.get(severity)).map(severity =>
    el('li', {}, severitySign(severity), ' ', el('span', {}, counted(severity, counts.get(severity)))));
  return card(word('findings'), rows.length === 0 ? el('p', {}, word('noFindings')) : el('ul', { class: 'parts parts-tall' }, rows));
}

function headlineCard(entries) {
  const claimed = entries.filter(entry => entry.claims !== undefined);
  const hold = claimed.filter(entry => verdictOf(entry) === 1).length;
  return el('div', { class: 'card card-first' },
    el('p', { class: 'headline' }, counted('partnerships', entries.length)),
    claimed.length === 0
      ? el('p', {}, word('noClaims'))
      : [el('p', { class: 'subline' }, word('claimsHold', number(hold), number(claimed.length))),
        el('p', { class: 'note' }, word('claimsHoldNote'))]);
}

function summarySection() {
  const entries = entriesHere();
  return el('section', { 'aria-labelledby': 'psp-summary' },
    el('h2', { id: 'psp-summary' }, word('summary')),
    entries.length === 0
      ? el('p', {}, word('noPartnerships'))
      : el('div', { class: 'cards' }, headlineCard(entries), verdictCard(entries), placementCard(entries), findingCard(entries)));
}
