// The partnerships as the page works with them. All judging was done before: here is only looked up.

const VERDICTS = ['open', 'established', 'contradicted'];
const PLACED = 1;
const BETWEEN = 2;

const spectrumOf = entry => report.spectra[entry.spectrum];

// The verdict on the claim, as a number; null where nothing is claimed.
const verdictOf = entry => entry.claims === undefined ? null : Number(entry.verdicts[entry.claims]);

// The name of that verdict for styles.
const verdictName = entry => entry.claims === undefined ? 'none' : VERDICTS[verdictOf(entry)];

const verdictWord = verdict => word(verdict === null ? 'noClaim' : `verdict${verdict}`);

const isPlaced = entry => entry.placement === PLACED || entry.placement === BETWEEN;

const categoryName = (entry, category) => text(spectrumOf(entry).categories[category].name);

const bestEvidence = entry => isPlaced(entry) ? entry.evidence[entry.best] : null;

const findingsOf = (entry, severity) => entry.findings.filter(finding => finding.severity === severity).length;

const SEVERITIES = ['error', 'warning', 'info', 'hidden'];

const NAMES_OF_THE_PAGE = /^psp-/;

function prepare() {
  const taken = new Set();
  const numbers = report.spectra.map(() => 0);
  for (const entry of report.entries) {
    entry.spectrum ??= 0;
    entry.facts ??= [];
    entry.findings ??= [];
    entry.asks ??= [];
    entry.accepted ??= [];
    entry.decided ??= {};
    entry.number = ++numbers[entry.spectrum];

    // Ids are unique in a file, not in a report; and they must not take the place of a part of the page.
    let key = NAMES_OF_THE_PAGE.test(entry.id) ? `~${entry.id}` : entry.id;
    while (taken.has(key)) key += '~';
    taken.add(key);
    entry.key = key;
  }
}

prepare();

const byKey = new Map(report.entries.map(entry => [entry.key, entry]));

const entriesHere = () => report.entries.filter(entry => entry.spectrum === state.spectrum);

const hashOf = entry => `#${encodeURIComponent(entry.key)}`;
