// The marks of partnerships in figures: a form for each verdict, so that nothing depends on colour.

// With more partnerships than this, figures count them instead of showing each.
const MOST_MARKS = 120;

const MARK_RADIUS = 11;

const markTitle = entry => `${entry.number} ${entry.name}: ${verdictWord(verdictOf(entry))}`;

function markShape(verdict, x, y, radius) {
  const place = verdict === 'contradicted'
    ? svg('rect', { x: x - radius * 0.9, y: y - radius * 0.9, width: radius * 1.8, height: radius * 1.8, rx: 2 })
    : svg('circle', { cx: x, cy: y, r: radius });
  place.setAttribute('class', `mark mark-${verdict}`);
  return place;
}

// In a picture. The table leads to the same places by keyboard, one by one.
function drawnMark(entry, x, y) {
  const verdict = verdictName(entry);
  return svg('a', { href: hashOf(entry), tabindex: -1 },
    svg('title', {}, markTitle(entry)),
    markShape(verdict, x, y, MARK_RADIUS),
    svg('text', { x, y, class: `mark-number mark-number-${verdict}`, 'text-anchor': 'middle', dy: '0.35em' }, String(entry.number)));
}

// In a line of text.
const writtenMark = entry => el('a', { class: `chip chip-${verdictName(entry)}`, href: hashOf(entry), title: markTitle(entry) },
  String(entry.number), el('span', { class: 'hidden' }, ` ${entry.name}`));

function verdictIcon(verdict) {
  return svg('svg', { class: 'icon', viewBox: '0 0 16 16', 'aria-hidden': 'true' }, markShape(verdict, 8, 8, 6));
}

const VERDICT_NUMBERS = { established: 1, open: 0, contradicted: 2, none: null };

const legend = () => el('ul', { class: 'legend', 'aria-label': word('legend') },
  Object.entries(VERDICT_NUMBERS).map(([name, verdict]) => el('li', {}, verdictIcon(name), ' ', verdictWord(verdict))));

const verdictBadge = entry => el('span', { class: `badge badge-${verdictName(entry)}` },
  verdictIcon(verdictName(entry)), ' ', verdictWord(verdictOf(entry)));

const SEVERITY_SIGNS = { error: '✕', warning: '!', info: 'i', hidden: '·' };

const severitySign = severity => el('span', { class: `sign sign-${severity}`, 'aria-hidden': 'true' }, SEVERITY_SIGNS[severity]);

// How many findings there are of each severity, the gravest first; those that only explain are left out.
const findingCounts = entry => SEVERITIES.slice(0, 3).map(severity => [severity, findingsOf(entry, severity)])
  .filter(([, count]) => count > 0)
  .map(([severity, count]) => el('span', { class: 'finding-count', title: counted(severity, count) },
    severitySign(severity), el('span', { 'aria-hidden': 'true' }, number(count)),
    el('span', { class: 'hidden' }, `${counted(severity, count)} `)));

// Where a partnership stands, as small as a word: a tick for each category, the mark of the best, and a ring at its neighbour.
function strip(entry) {
  const categories = spectrumOf(entry).categories.length;
  const step = Math.min(20, 72 / categories);
  const at = category => (category + 0.5) * step;
  const shapes = [svg('path', { class: 'strip-line', d: `M0 8H${categories * step}` })];
  for (let i = 0; i < categories; i++) {
    const isOut = Number(entry.verdicts[i]) === 2;
    shapes.push(svg('path', { class: 'strip-tick', d: isOut
      ? `M${at(i) - 2} 6l4 4m0 -4l-4 4`
      : `M${at(i)} 5v6` }));
  }
  if (entry.placement === BETWEEN) {
    shapes.push(svg('path', { class: 'strip-between', d: `M${at(entry.best)} 8H${at(entry.next)}` }),
      svg('circle', { class: 'strip-next', cx: at(entry.next), cy: 8, r: 3.5 }));
  }
  if (isPlaced(entry)) shapes.push(svg('circle', { class: 'strip-best', cx: at(entry.best), cy: 8, r: 4.5 }));
  return svg('svg', { class: 'strip', viewBox: `0 0 ${categories * step} 16`, width: categories * step, height: 16, 'aria-hidden': 'true' },
    shapes);
}
