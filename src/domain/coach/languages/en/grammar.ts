import { asSet, asSets, byEntry } from '../compile';
import type { Grammar, VerbForm } from '../grammar';
import { sharedNouns } from '../sharedNouns';
import type { NounClass, VerbClass } from '../wordClasses';
import { functionWords } from './functionWords';
import { irregular } from './irregular';
import { deeds, doneStates, nouns, states } from './nouns';
import { verbs } from './verbs';

const NO_FORM = { infinitive: false, finite: false, participle: false, gerund: false, singular: false };
const SAME_PAST = asSet('cut hit set put let read beat become come run quit fit cost');
const pasts = byEntry(irregular);

const verbClasses = byEntry<VerbClass>(verbs);
/** First words of verbs, so that "rolls" leads to "roll_out". */
const verbStarts = new Set([...verbClasses.keys()].map((entry) => entry.split('_')[0] ?? entry));

function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:sses|xes|ches|shes)$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** Bases a stem without its ending may come from: plan(n)ed, creat(e)d, ship(p)ing. */
function bases(stem: string): readonly string[] {
  const undoubled = /([b-df-hj-np-tv-z])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
  const y = stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : [];
  return [`${stem}e`, stem, ...undoubled, ...y];
}

function known(candidates: readonly string[]): string | undefined {
  return candidates.find((candidate) => verbStarts.has(candidate));
}

function knownSpelling(word: string): string {
  const other = american(word);
  const stem = other.replace(/(?:e|es|ed|ing)$/, '');
  return other !== word && verbStarts.has(`${stem}e`) ? other : word;
}

/** "rebuild" is "build" as far as the coach cares. */
function madeAgain(word: string): VerbForm | undefined {
  if (!/^re[a-z]{4}/.test(word)) return undefined;
  const form = verbForm(word.slice(2));
  return form !== undefined && /^(?:make|move|reach)$/.test(verbClasses.get(form.lemma) ?? '') ? form : undefined;
}

/** "optimised" → "optimized": the data files have one spelling. */
function american(word: string): string {
  return word.replace(/is(?=(?:e|es|ed|ing|ation|ations)$)/, 'iz');
}

function verbForm(typed: string): VerbForm | undefined {
  const word = verbStarts.has(typed) || typed.length < 6 ? typed : knownSpelling(typed);
  const base = pasts.get(word);
  if (base !== undefined) return { ...NO_FORM, lemma: base, participle: true };
  if (verbStarts.has(word)) {
    return { ...NO_FORM, lemma: word, infinitive: true, finite: true, participle: SAME_PAST.has(word) };
  }
  if (word.endsWith('ing')) {
    const lemma = known(bases(word.slice(0, -3)));
    return lemma === undefined ? madeAgain(word) : { ...NO_FORM, lemma, gerund: true };
  }
  if (word.endsWith('ed')) {
    const lemma = known(bases(word.slice(0, -2)));
    return lemma === undefined ? madeAgain(word) : { ...NO_FORM, lemma, participle: true };
  }
  if (word.endsWith('s')) {
    const lemma = known([word.slice(0, -1), word.replace(/es$/, ''), word.replace(/ies$/, 'y')]);
    if (lemma !== undefined) return { ...NO_FORM, lemma, finite: true, singular: true };
  }
  return madeAgain(word);
}

/** "shadowed", "co-designing": the lemma of an unlisted verb is the word itself. */
function guessVerb(word: string): VerbForm | undefined {
  if (word.length < 6) return undefined;
  if (word.endsWith('ed')) return { ...NO_FORM, lemma: word, participle: true };
  if (/....ing$/.test(word)) return { ...NO_FORM, lemma: word, gerund: true };
  return /(?:ize|ise|ify|ate)$/.test(word) ? { ...NO_FORM, lemma: word, infinitive: true } : undefined;
}

const DEED_SUFFIXES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ification$/, ['ify']],
  [/ation$/, ['', 'e', 'ate']],
  [/ion$/, ['e', '']],
  [/ment$/, ['']],
  [/al$/, ['', 'e']],
];

function deedVerb(word: string): VerbClass | undefined {
  if (word.length < 6) return undefined;
  const base = singular(word);
  for (const [suffix, endings] of DEED_SUFFIXES) {
    if (!suffix.test(base)) continue;
    const stem = american(base).replace(suffix, '');
    const found = endings.map((ending) => verbClasses.get(stem + ending)).find((entry) => entry !== undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** English: bare verbs, head-final compounds, few endings. */
export const english: Grammar = {
  language: 'en',
  headLast: true,
  functionWords: asSets(functionWords),
  verbs: verbClasses,
  nouns: new Map([...byEntry<NounClass>(sharedNouns, singular), ...byEntry<NounClass>(nouns, singular)]),
  deeds: byEntry<VerbClass>(deeds, singular),
  states: asSet(states),
  doneStates: asSet(doneStates),
  singular,
  bareAdjective: (word) => word.replace(/(...)est$/, '$1er'),
  verbForm,
  nounEndings: [
    [/...(?:ity|ness|ship|ance|ence|ency|acy)$/, 'quality'],
    [/...(?:er|or|ist|ian|man|woman)$/, 'people'],
  ],
  deedVerb,
  guessVerb,
  deedEnding: /...(?:[cst]ion|ment)$/,
  adverbEnding: /...ly$/,
  ruledOut: () => undefined,
  activeAuxiliaries: asSet('have has had having'),
  passiveAuxiliaries: asSet('is are was were be been being am get gets got'),
};
