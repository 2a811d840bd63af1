// The spectrum with all partnerships on it: across, where they stand; upwards, how much evidence speaks for it.

const WIDTH = 960;
const LEFT = 44;
const TOP = 12;
const HEIGHT = 300;
const GAP = 25;
const MOST_BARS = 10;

// Places on the axis: one for each category and one between each two neighbours. Half a place is left free at both ends.
const slotsOf = spectrum => spectrum.categories.length * 2 - 1;

const areNeighbours = entry => Math.abs(entry.best - entry.next) === 1;

const slotOf = entry => entry.placement === BETWEEN && areNeighbours(entry) ? entry.best + entry.next : entry.best * 2;

function scalesOf(spectrum, entries) {
  const width = (WIDTH - LEFT) / (slotsOf(spectrum) + 1);
  const highest = Math.max(spectrum.least + 4, ...entries.filter(isPlaced).map(bestEvidence));

  // Where partnerships are counted, so many points make one bar.
  const bin = Math.ceil((highest - spectrum.least + 1) / MOST_BARS);
  const span = Math.ceil((highest - spectrum.least + 1) / bin) * bin;
  return {
    width,
    bin,
    least: spectrum.least,
    most: spectrum.least + span - 1,
    x: slot => LEFT + (slot + 1) * width,
    y: points => TOP + HEIGHT - (points - spectrum.least + 0.5) * HEIGHT / span,
  };
}

// Moves marks sideways until none hides another.
function apart(entries, scales) {
  const set = [];
  for (const entry of [...entries].sort((a, b) => bestEvidence(b) - bestEvidence(a) || a.number - b.number)) {
    const y = scales.y(bestEvidence(entry));
    const middle = scales.x(slotOf(entry));
    const isFree = x => set.every(other => Math.hypot(other.x - x, other.y - y) >= GAP);
    let offset = 0;
    for (let i = 0; i < 400 && !isFree(middle + offset); i++) offset = (i % 2 ? -1 : 1) * Math.ceil((i + 1) / 2) * (GAP / 5);
    set.push({ entry, x: middle + offset, y });
  }
  return set;
}

function countBars(entries, scales) {
  const bin = scales.bin;
  const counts = tally(entries, entry => `${slotOf(entry)} ${Math.floor((bestEvidence(entry) - scales.least) / bin)}`);
  const most = Math.max(...counts.values());
  const height = Math.abs(scales.y(bin) - scales.y(0)) - 3;
  return [...counts].map(([key, count]) => {
    const [slot, step] = key.split(' ').map(Number);
    const length = Math.max(3, (scales.width - 44) * count / most);
    const y = scales.y(scales.least + step * bin + (bin - 1) / 2);
    return svg('g', {},
      svg('title', {}, counted('partnerships', count)),
      svg('rect', { class: 'bar', x: scales.x(slot) - length / 2, y: y - height / 2, width: length, height, rx: 2 }),
      svg('text', { class: 'bar-count', x: scales.x(slot) + length / 2 + 4, y, dy: '0.35em' }, number(count)));
  });
}

function axis(spectrum, scales) {
  const bottom = TOP + HEIGHT + 8;
  const points = [];
  const step = Math.max(1, Math.ceil((scales.most - spectrum.least) / 6));
  for (let value = spectrum.least; value <= scales.most; value += step) points.push(value);
  return [
    spectrum.categories.map((_, i) => svg('rect', { class: 'lane', x: scales.x(i * 2) - scales.width / 2 + 2, y: TOP - 8, width: scales.width - 4,
      height: HEIGHT + 16, rx: 6 })),
    points.map(value => [
      svg('path', { class: 'rule', d: `M${LEFT} ${scales.y(value)}H${WIDTH}` }),
      svg('text', { class: 'tick', x: LEFT - 8, y: scales.y(value), dy: '0.35em', 'text-anchor': 'end' }, number(value)),
    ]),
    svg('path', { class: 'axis', d: `M${LEFT} ${bottom}H${WIDTH - 2}m-7 -5l7 5l-7 5` }),
  ];
}

// Names under their lanes, as text that wraps and grows with the reader's letters.
function laneNames(spectrum) {
  return el('ol', { class: 'lane-names', 'aria-hidden': 'true' }, spectrum.categories.map(category => el('li', {}, worded(category.name))));
}

// The same in words, for those who do not see it.
function slotCounts(spectrum, entries) {
  const counts = tally(entries.filter(isPlaced), slotOf);
  return el('ul', { class: 'hidden' }, Array.from({ length: slotsOf(spectrum) }, (_, slot) => {
    const category = Math.floor(slot / 2);
    const name = text(spectrum.categories[category].name);
    const place = slot % 2 ? word('between', name, text(spectrum.categories[category + 1].name)) : name;
    return counts.get(slot) && el('li', {}, word('pair', place, counted('partnerships', counts.get(slot))));
  }));
}

function notPlacedRow(entries, placement) {
  const here = entries.filter(entry => entry.placement === placement);
  if (here.length === 0) return null;
  return el('p', { class: 'not-placed' }, el('span', {}, word('pair', capital(word(`placement${placement}`)), '')), ' ',
    here.length > MOST_MARKS ? counted('partnerships', here.length) : here.map(entry => [writtenMark(entry), ' ']));
}

function spectrumFigure(entries) {
  const spectrum = report.spectra[state.spectrum];
  const all = entriesHere();
  const isCounted = all.length > MOST_MARKS;
  const scales = scalesOf(spectrum, all);
  const placed = entries.filter(isPlaced);
  const names = laneNames(spectrum);
  names.style.setProperty('--lanes', spectrum.categories.length);
  return el('figure', { class: 'figure', 'aria-labelledby': 'psp-spectrum' },
    el('p', { class: 'note axis-name', 'aria-hidden': 'true' }, `↑ ${word('evidenceAxis')}`),
    el('div', { class: 'figure-scroll' }, el('div', { class: 'figure-wide' },
      svg('svg', { class: 'spectrum', viewBox: `0 0 ${WIDTH} ${TOP + HEIGHT + 16}`, 'aria-hidden': 'true' },
        axis(spectrum, scales),
        isCounted && placed.length > 0 ? countBars(placed, scales) : apart(placed, scales).map(({ entry, x, y }) => drawnMark(entry, x, y))),
      names)),
    notPlacedRow(entries, 0), notPlacedRow(entries, 3),
    slotCounts(spectrum, entries),
    isCounted ? null : legend(),
    el('figcaption', { class: 'note' }, word(isCounted ? 'figureSpectrumBars' : 'figureSpectrumNote')));
}
