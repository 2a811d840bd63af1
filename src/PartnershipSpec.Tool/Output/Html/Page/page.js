// Puts the page together, and keeps it in step with what the reader does.

const root = document.getElementById('psp-page');
const figures = {};
const details = {};

const titleOfPage = () => report.title ?? word('reportTitle');

function languageButtons() {
  return el('div', { class: 'switch', role: 'group', 'aria-label': word('language') }, report.languages.map(language =>
    el('button', {
      type: 'button', lang: language, 'aria-pressed': String(language === state.language),
      click: () => { state.language = language; showPage(`[lang="${language}"]`); },
    }, report.words.languageName[language])));
}

const isDark = () => document.documentElement.dataset.theme === 'dark';

function themeButton() {
  const button = el('button', { type: 'button', class: 'quiet', click: () => { setTheme(!isDark()); } });
  const setTheme = dark => {
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
    button.textContent = word(dark ? 'light' : 'dark');
  };
  setTheme(isDark());
  return button;
}

function spectrumChoice() {
  if (report.spectra.length < 2) return null;
  return el('label', { class: 'spectrum-choice' }, el('span', {}, word('spectrumLabel')), el('select', {
    change: event => { state.spectrum = Number(event.target.value); clearFilter(); showPage('.spectrum-choice select'); },
  }, report.spectra.map((spectrum, i) => el('option', { value: i, selected: i === state.spectrum }, text(spectrum.title) || spectrum.id))));
}

function header() {
  const spectrum = report.spectra[state.spectrum];
  return el('header', { class: 'page-header' },
    el('div', {},
      el('h1', {}, data(titleOfPage())),
      spectrum && el('p', { class: 'subtitle' }, worded(spectrum.title), spectrum.version && `, ${word('version', spectrum.version)}`,
        report.day && ` · ${word('asOfDay', report.day)}`),
      spectrumChoice()),
    el('div', { class: 'tools' }, languageButtons(), themeButton(),
      el('button', { type: 'button', class: 'quiet', click: () => window.print() }, word('print'))));
}

function figuresSection(name, heading, make) {
  figures[name] = { make, box: el('div') };
  return el('section', { 'aria-labelledby': `psp-${name}` }, el('h2', { id: `psp-${name}` }, heading), figures[name].box);
}

function drawFigures() {
  for (const { make, box } of Object.values(figures)) box.replaceChildren(make(table.entries) ?? '');
}

let waiting = 0;

// The table follows each key; the figures follow once the reader pauses.
function filterChanged() {
  showEntries();
  clearTimeout(waiting);
  waiting = setTimeout(drawFigures, 120);
}

function detailsSection() {
  details.box = el('div', { class: 'sections' });
  details.hint = el('p', { class: 'note' }, word('detailsNote'));
  details.closeAll = el('button', { type: 'button', class: 'quiet', click: () => { state.open = []; drawDetails(); } }, word('closeAll'));
  return el('section', { 'aria-labelledby': 'psp-details' },
    el('h2', { id: 'psp-details' }, word('details')), details.hint,
    el('p', { class: 'section-buttons' },
      el('button', { type: 'button', class: 'quiet', click: openShown }, word('openShown'), ' ', word('tooMany', number(MOST_OPENED))),
      details.closeAll),
    details.box);
}

function drawDetails() {
  details.box.replaceChildren(...state.open.filter(entry => entry.spectrum === state.spectrum).map(partnershipSection));
  details.hint.hidden = state.open.length > 0;
  details.closeAll.hidden = state.open.length === 0;
}

function openShown() {
  const more = table.entries.filter(entry => !state.open.includes(entry)).slice(0, MOST_OPENED);
  state.open = [...state.open, ...more];
  drawDetails();
}

function openEntry(entry) {
  if (entry.spectrum !== state.spectrum) {
    state.spectrum = entry.spectrum;
    clearFilter();
    showPage();
  }
  if (!state.open.includes(entry)) {
    state.open = [entry, ...state.open];
    drawDetails();
  }
  const heading = document.getElementById(entry.key);
  heading.scrollIntoView();
  heading.focus({ preventScroll: true });
}

function closeEntry(entry) {
  state.open = state.open.filter(other => other !== entry);
  drawDetails();
  const link = [...table.body.querySelectorAll('.cell-name a')].find(a => a.getAttribute('href') === hashOf(entry));
  (link ?? document.getElementById('psp-partnerships')).focus();
  history.replaceState(null, '', '#psp-partnerships');
}

function openFromAddress() {
  let key = location.hash.slice(1);
  try {
    key = decodeURIComponent(key);
  } catch {
    return; // An address that somebody cut off in the middle of a letter leads nowhere.
  }
  const entry = byKey.get(key);
  if (entry) openEntry(entry);
}

// A link to the section that the address names already changes nothing, and yet is followed.
function followAgain(event) {
  const link = event.target.closest('a[href^="#"]');
  if (link && link.getAttribute('href') === location.hash) openFromAddress();
}

function contents() {
  if (report.spectra.length === 0) return [el('p', {}, word('noPartnerships')), problemsSection()];
  const { dimensions } = report.spectra[state.spectrum];
  return [
    summarySection(), guide(), problemsSection(),
    figuresSection('spectrum', word('figureSpectrum'), spectrumFigure),
    dimensions.length > 1 && figuresSection('grid', word('figureGrid'), gridFigure),
    tableSection(), detailsSection(),
  ];
}

// Builds everything anew, in the language of the moment.
function showPage(focused) {
  document.documentElement.lang = state.language;
  document.title = titleOfPage();
  delete figures.grid;
  root.replaceChildren(
    el('a', { class: 'skip', href: '#psp-partnerships' }, word('skip')), header(), el('main', {}, contents()), footer());
  if (report.spectra.length > 0) {
    showEntries();
    drawFigures();
    drawDetails();
  }
  if (focused) root.querySelector(focused)?.focus();
}

// Paper has no scrolling: what is shown is printed, up to a bound.
function printAll() {
  if (table.body) buildRows(MOST_PRINTED);
}

function start() {
  const prefersDark = matchMedia('(prefers-color-scheme: dark)');
  const follow = () => { document.documentElement.dataset.theme = prefersDark.matches ? 'dark' : 'light'; };
  follow();
  prefersDark.addEventListener('change', () => { follow(); showPage(); });
  showPage();
  openFromAddress();
  addEventListener('hashchange', openFromAddress);
  root.addEventListener('click', followAgain);
  addEventListener('beforeprint', printAll);

  // The first key typed should not have to wait for this.
  setTimeout(() => report.entries.forEach(searchable), 200);
}

start();
