import { asSet, asSets, byEntry } from '../compile';
import type { Grammar, VerbForm } from '../grammar';
import { sharedNouns } from '../sharedNouns';
import type { NounClass, VerbClass } from '../wordClasses';
import { functionWords } from './functionWords';
import { families, irregular } from './irregular';
import { deeds, doneStates, nouns, states } from './nouns';
import { verbs } from './verbs';

const NO_FORM = { infinitive: false, finite: false, participle: false, gerund: false, singular: false };
const words = (list: string): readonly string[] => list.split(' ');

const ER_FINITE = words(
  'ent ons ez e es ait aient ions iez a erent era eront erons erez erait eraient eons eait eaient',
);
const ER_PARTICIPLE = words('e ee es ees');
const GERUND = words('ant eant');
const IR_FINITE = words('it is issent issons issez issait issaient ira iront irons');
const STEM_FINITE = words('s t d e es ent ons ez ait aient a ra ront rons rez rait era eront erons');
const STEM_PARTICIPLE = ['', 'e', 's', 'es'];

const verbClasses = byEntry<VerbClass>(verbs);
/** First words of verbs, so that "met" leads to "mettre_en_place". */
const verbStarts = new Set([...verbClasses.keys()].map((entry) => entry.split('_')[0] ?? entry));
const irregularStems = stemsOf([...verbStarts]);

/** Lemma by stem: verbs of the families first, then those that stand alone. */
function stemsOf(lemmas: readonly string[]): ReadonlyMap<string, string> {
  const stems = new Map<string, string>();
  for (const lemma of lemmas) {
    for (const [ending, list] of Object.entries(families)) {
      if (!lemma.endsWith(ending)) continue;
      for (const stem of words(list)) stems.set(lemma.slice(0, lemma.length - ending.length) + stem, lemma);
    }
  }
  for (const [lemma, list] of Object.entries(irregular)) for (const stem of words(list)) stems.set(stem, lemma);
  return stems;
}

function singular(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith('aux') && !word.endsWith('eaux')) return `${word.slice(0, -3)}al`;
  return /[sx]$/.test(word) ? word.slice(0, -1) : word;
}

function bareAdjective(word: string): string {
  const bare = singular(word).replace(/e$/, '');
  return bare
    .replace(/iv$/, 'if')
    .replace(/eus$/, 'eu')
    .replace(/eux$/, 'eu')
    .replace(/lle$|ll$/, 'l');
}

function stripped(word: string, endings: readonly string[], infinitive: string): string | undefined {
  for (const ending of endings) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, word.length - ending.length);
    const lemma = [stem + infinitive, stem.replace(/i$/, 'y') + infinitive].find((entry) => verbStarts.has(entry));
    if (lemma !== undefined) return lemma;
  }
  return undefined;
}

/** "lancé" is a participle, "lance" is not; without any accent in the text both are possible. */
function regularForm(word: string, typed: string): VerbForm | undefined {
  const gerund = stripped(word, GERUND, 'er') ?? stripped(word, ['issant'], 'ir');
  if (gerund !== undefined) return { ...NO_FORM, lemma: gerund, gerund: true };
  const accented = /[éÉ]e?s?$/i.test(typed.normalize('NFC'));
  const participle =
    stripped(word, ER_PARTICIPLE, 'er') ??
    stripped(
      word,
      STEM_PARTICIPLE.map((e) => `i${e}`),
      'ir',
    );
  const finite = accented ? undefined : (stripped(word, ER_FINITE, 'er') ?? stripped(word, IR_FINITE, 'ir'));
  const lemma = finite ?? participle;
  if (lemma === undefined) return undefined;
  const shout = typed === typed.toUpperCase();
  const past = accented || (participle !== undefined && (finite === undefined || shout));
  return { ...NO_FORM, lemma, finite: finite !== undefined, participle: past };
}

function irregularForm(word: string): VerbForm | undefined {
  for (let cut = 0; cut <= 5 && cut < word.length - 1; cut += 1) {
    const lemma = irregularStems.get(word.slice(0, word.length - cut));
    if (lemma === undefined || !verbStarts.has(lemma)) continue;
    const ending = word.slice(word.length - cut);
    if (/ant$/.test(ending)) return { ...NO_FORM, lemma, gerund: true };
    const stem = word.slice(0, word.length - cut);
    const participle = STEM_PARTICIPLE.includes(ending) && /(?:[iu]t|[iu]s|u|i|ert|aint|eint)$/.test(stem);
    const finite = STEM_FINITE.includes(ending) || ending === '';
    if (finite || participle) return { ...NO_FORM, lemma, finite, participle };
  }
  return undefined;
}

/** "réécrire" is "écrire" as far as the coach cares. */
function madeAgain(word: string, typed: string): VerbForm | undefined {
  if (!/^re[a-z]{4}/.test(word)) return undefined;
  const form = verbForm(word.slice(2), typed.slice(2));
  return form !== undefined && /^(?:make|move|reach)$/.test(verbClasses.get(form.lemma) ?? '') ? form : undefined;
}

function verbForm(word: string, typed: string): VerbForm | undefined {
  if (word.length < 3 && word !== 'a') return undefined;
  if (verbStarts.has(word)) return { ...NO_FORM, lemma: word, infinitive: true };
  return irregularForm(word) ?? regularForm(word, typed) ?? madeAgain(word, typed);
}

/** "brainstormé", "prototyper", "jonglent": the lemma of an unlisted verb is the word itself. */
function guessVerb(word: string, typed: string): VerbForm | undefined {
  if (word.length < 4) return undefined;
  const form = { ...NO_FORM, lemma: word };
  if (/[éÉ]e?s?$/i.test(typed.normalize('NFC'))) return { ...form, participle: true };
  if (/(?:er|ir|dre|ttre|uire)$/.test(word)) return { ...form, infinitive: true };
  return /[^m]ent$|ez$|[ei]ront$/.test(word) ? { ...form, finite: true } : undefined;
}

const DEED_SUFFIXES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ification$/, ['ifier']],
  [/issement$/, ['ir']],
  [/(?:e?ment|age|ation|ition|ure)$/, ['er', 'ir']],
  [/ion$/, ['er']],
];

function deedVerb(word: string): VerbClass | undefined {
  const base = singular(word);
  if (base.length < 6) return undefined;
  for (const [suffix, endings] of DEED_SUFFIXES) {
    const stem = base.replace(suffix, '');
    if (stem === base) continue;
    const candidates = endings.flatMap((ending) => [stem + ending, stem.replace(/i$/, 'y') + ending]);
    const found = candidates.map((candidate) => verbClasses.get(candidate)).find((entry) => entry !== undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** French: infinitives, nominal style, head-initial compounds, many endings. */
export const french: Grammar = {
  language: 'fr',
  headLast: false,
  functionWords: asSets(functionWords),
  verbs: verbClasses,
  nouns: new Map([...byEntry<NounClass>(sharedNouns, singular), ...byEntry<NounClass>(nouns, singular)]),
  deeds: byEntry<VerbClass>(deeds, singular),
  states: asSet(states, bareAdjective),
  doneStates: asSet(doneStates, bareAdjective),
  singular,
  bareAdjective,
  verbForm,
  nounEndings: [
    [/...(?:ite|iete|ance|ence|isme|esse)$/, 'quality'],
    [/...(?:eur|euse|trice|ien|ienne|iste)$/, 'people'],
  ],
  deedVerb,
  guessVerb,
  deedEnding: /...(?:[cst]ion|ment|age)$/,
  adverbEnding: /(?:iv|iqu|[nu]ell|[ai]bl|id|ier|plet|fort|[bgipr]al|eus|efficac)ement$|[ae]mment$/,
  ruledOut: (typed) => (typed === 'a' ? 'prepositions' : /^[àÀA]$/.test(typed) ? 'auxiliaries' : undefined),
  activeAuxiliaries: asSet('ont a avons avez avoir aura auront ait aient ayons ai'),
  passiveAuxiliaries: asSet('est sont etre etait etaient sera seront soit soient ete etant'),
};
