// What the page says, in the language of the moment.

const report = JSON.parse(document.getElementById('psp-data').textContent);

// What the reader has chosen. The spectrum is a place among report.spectra.
const state = { language: report.language, spectrum: 0, open: [] };

const filled = (wording, parts) => wording.replace(/\{(\d)\}/g, (place, index) => parts[index] ?? place);

const word = (key, ...parts) => filled(report.words[key][state.language], parts);

const number = value => value.toLocaleString(state.language);

// Points with their sign, as the engine writes them, but with a true minus.
const signed = points => (points > 0 ? '+' : points < 0 ? '−' : '') + number(Math.abs(points));

// How many of something there are: the key has a form for each plural.
const counted = (key, count) => {
  const form = new Intl.PluralRules(state.language).select(count) === 'one' ? 'one' : 'other';
  return word(`${key}.${form}`, number(count));
};

// A text of the spectrum; where the language lacks it, the one that it has.
const text = texts => texts[state.language] ?? Object.values(texts)[0] ?? '';

// The same as an element that says in which language it is.
function worded(texts) {
  const language = texts[state.language] === undefined ? Object.keys(texts)[0] : undefined;
  return el('span', { lang: language }, text(texts));
}

const capital = sentence => sentence.charAt(0).toLocaleUpperCase(state.language) + sentence.slice(1);

const listed = items => items.join(', ');
