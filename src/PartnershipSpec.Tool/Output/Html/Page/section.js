// All about one partnership, built when it is opened.

const MOST_OPENED = 50;

const labelled = (label, content) => [el('dt', {}, label), el('dd', {}, content)];

function evidenceRow(entry, category, most) {
  const evidence = entry.evidence[category];
  const open = entry.open[category];
  const verdict = VERDICTS[Number(entry.verdicts[category])];
  const scale = 130 / most;
  const middle = 40;
  return el('tr', { class: category === entry.best ? 'best' : null },
    el('th', { scope: 'row' }, categoryName(entry, category)),
    el('td', {}, verdictIcon(verdict), ' ', verdictWord(VERDICT_NUMBERS[verdict])),
    el('td', { class: 'cell-points' }, signed(evidence)),
    el('td', { class: 'cell-bar' }, svg('svg', { class: 'evidence', viewBox: '0 0 180 14', 'aria-hidden': 'true' },
      svg('rect', { class: 'evidence-open', x: middle + Math.max(0, evidence) * scale, y: 3, width: open * scale, height: 8 }),
      svg('rect', {
        class: evidence < 0 ? 'evidence-against' : 'evidence-for', x: middle + Math.max(-middle, Math.min(0, evidence) * scale), y: 1,
        width: Math.min(evidence < 0 ? middle : 140, Math.abs(evidence) * scale), height: 12,
      }),
      svg('path', { class: 'strip-line', d: `M${middle} 0v14` }))),
    el('td', { class: 'note' }, open > 0 && word('openPointsNote', number(open))));
}

function standingPart(entry) {
  const spectrum = spectrumOf(entry);
  const most = Math.max(1, ...entry.evidence.map((evidence, i) => Math.max(0, evidence) + entry.open[i]));
  const alone = entry.dimensions.map((places, dimension) => labelled(text(spectrum.dimensions[dimension].name),
    places.length === 0 ? word('notPlaced') : places.map(place => categoryName(entry, place)).reduce((a, b) => word('or', a, b))));
  return [
    el('h4', {}, word('standing')),
    scrolled(word('standing'), el('table', { class: 'inner standing' },
      headRow(['category', 'verdict', 'points', 'evidence', 'openPoints']),
      el('tbody', {}, spectrum.categories.map((_, category) => evidenceRow(entry, category, most))))),
    alone.length > 0 && [el('h5', {}, word('byDimension')), el('dl', { class: 'facts-list' }, alone)],
  ];
}

function factsPart(entry) {
  if (entry.facts.length === 0) return [el('h4', {}, word('facts')), el('p', {}, word('noFacts'))];
  return [
    el('h4', {}, word('facts')),
    scrolled(word('facts'), el('table', { class: 'inner facts' },
      headRow(['trait', 'value', 'asOf', 'sourceColumn', 'noteColumn']),
      el('tbody', {}, entry.facts.map(fact => {
        const trait = traitOf(entry, fact.trait);
        return el('tr', {},
          el('th', { scope: 'row' }, worded(trait.name),
            text(trait.definition) && el('details', { class: 'definition' },
              el('summary', { 'aria-label': text(trait.name) }, '?'), worded(trait.definition))),
          el('td', { class: 'stated' }, valueText(trait, fact.atoms)),
          el('td', {}, fact.asOf && data(fact.asOf)),
          el('td', { class: 'cell-source' }, fact.source !== undefined && linked(report.texts[fact.source])),
          el('td', { class: 'cell-note' }, fact.note && linked(fact.note)));
      })))),
  ];
}

function findingDetails(entry, finding) {
  const { categories, criteria, traits, implications } = spectrumOf(entry);
  if (finding.message) return el('p', {}, worded(finding.message));

  const facts = (finding.deciding ?? []).map(trait => factOf(entry, trait)).filter(fact => fact);
  const isBetterFit = finding.criteria && !finding.deciding && !finding.undecided;
  return el('dl', { class: 'facts-list' },
    finding.better !== undefined && labelled(word('fits'), text(categories[finding.better].name)),
    facts.length > 0 && labelled(word('statedFacts'), facts.map(fact => el('div', {}, factText(entry, fact)))),
    finding.undecided && labelled(word('unknownFacts'), listed(finding.undecided.map(trait => text(traits[trait].name)))),
    finding.criteria && labelled(word(isBetterFit ? 'speaksFor' : 'required'), finding.criteria.map(index =>
      el('div', {}, criterionText(criteria[index]), ' ', quoted(entry, criteria[index])))),
    finding.why !== undefined && labelled(word('whyConflict'), worded(implications[finding.why].name)));
}

function findingsPart(entry) {
  const accepted = entry.accepted.map(acceptance => el('li', { class: 'finding finding-accepted' },
    el('p', { class: 'finding-title' }, word('accepted')),
    el('p', {}, criterionText(spectrumOf(entry).criteria[acceptance.criterion])),
    el('p', {}, acceptance.because ? data(acceptance.because) : word('noReason'),
      acceptance.until && ` (${word('until', acceptance.until)})`)));
  const found = entry.findings.map(finding => el('li', { class: `finding finding-${finding.severity}` },
    el('p', { class: 'finding-title' }, severitySign(finding.severity), ' ', word(`severity.${finding.severity}`), ': ',
      worded(report.rules[finding.rule]), ' ', el('span', { class: 'rule' }, finding.rule)),
    findingDetails(entry, finding)));
  return [
    el('h4', {}, word('findings')),
    found.length + accepted.length === 0 ? el('p', {}, word('noFindings')) : el('ul', { class: 'findings' }, found, accepted),
  ];
}

function questionsPart(entry) {
  if (entry.asks.length === 0) return null;
  const { categories, criteria, traits } = spectrumOf(entry);
  const isAsked = (index, trait) => entry.outcomes[index] === '.' && (criteria[index].reads ?? []).includes(trait);
  return [
    el('h4', {}, word('questions')),
    el('p', { class: 'note' }, word('questionsNote')),
    el('ol', { class: 'questions' }, entry.asks.map(trait => {
      const { name, question } = traits[trait];
      const about = categories.filter((category, i) => Number(entry.verdicts[i]) !== 2
        && (category.criteria ?? []).some(index => isAsked(index, trait)));
      return el('li', {}, text(question) ? worded(question) : [worded(name), '?'], ' ',
        el('span', { class: 'note' }, `(${word('bearsOn', listed(about.map(category => text(category.name))))})`));
    })),
  ];
}

function advicePart(entry) {
  if (!entry.advice) return null;
  const { answer } = entry.advice;
  return [
    el('h4', {}, word('advice')),
    answer === 'found'
      ? [el('p', {}, word('toCount', categoryName(entry, entry.claims), '').trim()),
        el('ul', { class: 'advice' }, adviceTexts(entry).map(advised => el('li', {}, advised)))]
      : el('p', {}, `${capital(word(answer))}.`),
  ];
}

const meta = (key, said) => labelled(word('pair', word(key), '').trimEnd(), data(said));

function partnershipSection(entry) {
  // The address names the heading, so that a browser which follows it by itself comes to the same place.
  const name = `psp-name-${entry.spectrum}-${entry.number}`;
  return el('article', { class: 'partnership', 'aria-labelledby': name },
    el('header', {},
      el('h3', { id: entry.key, tabindex: -1 },
        el('span', { class: 'entry-number' }, number(entry.number)), ' ', el('span', { id: name }, data(entry.name))),
      el('div', { class: 'section-buttons' },
        el('a', { class: 'quiet', href: '#psp-partnerships' }, word('back')),
        el('button', { type: 'button', class: 'quiet', 'aria-label': word('closeNamed', entry.name), click: () => closeEntry(entry) },
          word('close')))),
    el('p', { class: 'lead' }, verdictBadge(entry), ' ',
      entry.claims === undefined ? word('noClaimSentence') : word('claimSentence', categoryName(entry, entry.claims), verdictWord(verdictOf(entry))),
      ' ', isPlaced(entry) ? word('fitsSentence', fitsText(entry)) : `${word(`placementSentence${entry.placement}`, spectrumOf(entry).least)}.`),
    el('dl', { class: 'meta' }, meta('idLabel', entry.id), entry.asOf && meta('asOf', entry.asOf),
      meta('fileLabel', report.texts[entry.file])),
    findingsPart(entry), standingPart(entry), factsPart(entry), criteriaPart(entry), questionsPart(entry), advicePart(entry));
}
