// What the words of the report mean, and where it comes from.

function guide() {
  const spectrum = report.spectra[state.spectrum];
  const explained = [
    [word('guideClaim'), word('guideClaimText')],
    [verdictWord(1), word('guideEstablishedText')],
    [verdictWord(0), word('guideOpenText')],
    [verdictWord(2), word('guideContradictedText')],
    [word('evidence'), word('guideEvidenceText', spectrum.least)],
    [word('placement2'), word('guideBetweenText')],
    [word('placement0'), word('guideUndeterminedText')],
    [word('placement3'), word('guideOutsideText')],
  ];
  return el('details', { class: 'guide' }, el('summary', {}, word('guide')),
    el('dl', { class: 'facts-list' }, explained.map(([term, meaning]) => labelled(capital(term), meaning))));
}

function problemsSection() {
  if (report.problems.length === 0) return null;
  return el('section', { 'aria-labelledby': 'psp-problems' },
    el('h2', { id: 'psp-problems' }, word('problems')),
    el('p', { class: 'note' }, word('problemsNote')),
    el('ul', { class: 'findings' }, report.problems.map(problem => el('li', { class: `finding finding-${problem.severity}` },
      el('p', { class: 'finding-title' }, severitySign(problem.severity), ' ', data(problem.file), ', ',
        problem.cell ? data(problem.cell) : word('line', number(problem.line)), ' ', el('span', { class: 'rule' }, problem.rule)),
      el('p', {}, worded(problem.message))))));
}

function footer() {
  const spectrum = report.spectra[state.spectrum];
  return el('footer', {},
    spectrum?.source && el('p', {}, word('sourceLabel', spectrum.source)),
    spectrum?.rights && el('p', {}, spectrum.rights),
    el('p', {}, word('madeBy'), ' ', word('offline')));
}
