// What is stated, in words. The engine has given each atom of a trait a character: + holds, - does not, . unknown, ! both.

function membersOf(trait, atoms, sign) {
  return listed(trait.values.filter((_, i) => atoms[i] === sign).map(value => text(value.name)));
}

function levelText(trait, atoms) {
  const steps = sign => [...atoms].filter(atom => atom === sign).length;
  const lowest = text(trait.values[steps('+')].name);
  const highest = text(trait.values[atoms.length - steps('-')].name);
  return lowest === highest ? lowest : word('to', lowest, highest);
}

function valueText(trait, atoms) {
  const isFlag = trait.kind === 'flag';
  if (atoms.includes('!')) return word(isFlag ? 'bothYesAndNo' : 'contradictory');
  if (isFlag) return word(atoms === '+' ? 'yes' : 'no');
  if (trait.kind === 'level') return levelText(trait, atoms);

  const members = membersOf(trait, atoms, '+');
  const excluded = membersOf(trait, atoms, '-');
  if (!excluded || (trait.kind === 'choice' && members)) return members;
  if (!atoms.includes('.')) return members ? word('noOthers', members) : word('none');
  return members ? word('butNot', members, excluded) : word('not', excluded);
}

const traitOf = (entry, index) => spectrumOf(entry).traits[index];

const factOf = (entry, trait) => entry.facts.find(fact => fact.trait === trait);

const factText = (entry, fact) => {
  const trait = traitOf(entry, fact.trait);
  return word('pair', text(trait.name), valueText(trait, fact.atoms));
};

// The facts that decide a criterion; the data names them where it is not simply the one that the criterion reads.
function decidingFacts(entry, criterion) {
  if (entry.outcomes[criterion] === '.') return [];
  const traits = entry.decided[criterion] ?? spectrumOf(entry).criteria[criterion].reads ?? [];
  return traits.map(trait => factOf(entry, trait)).filter(fact => fact);
}

const advisedText = (entry, advised) => {
  const trait = traitOf(entry, advised.trait);
  const values = trait.kind === 'flag'
    ? [word(advised.holds ? 'yes' : 'no')]
    : advised.values.map(value => text(trait.values[value].name)).map(name => advised.holds ? name : word('not', name));
  return values.reduce((earlier, value) => word('or', earlier, value));
};

// What would have to hold, trait by trait, with what is stated now where that would have to change.
function adviceTexts(entry) {
  const byTrait = new Map();
  for (const advised of entry.advice.facts) byTrait.set(advised.trait, [...(byTrait.get(advised.trait) ?? []), advised]);
  return [...byTrait].map(([index, all]) => {
    const trait = traitOf(entry, index);
    const sentence = word('pair', text(trait.name), listed(all.map(advised => advisedText(entry, advised))));
    return all.some(advised => advised.isChange)
      ? word('stated', sentence, valueText(trait, factOf(entry, index).atoms))
      : sentence;
  });
}
