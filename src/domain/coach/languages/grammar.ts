import type { CoachLanguage } from '../types';
import type { NounClass, VerbClass } from './wordClasses';

/** Forms one spelling may have; French "réduit" is both finite and participle. */
export interface VerbForm {
  readonly lemma: string;
  readonly infinitive: boolean;
  readonly finite: boolean;
  readonly participle: boolean;
  readonly gerund: boolean;
  /** Finite form of the third person singular in English ("reaches"), which agrees with a singular subject. */
  readonly singular: boolean;
}

/** Sets of small words; each key is explained in the language's functionWords file. */
export type FunctionWordKind =
  | 'articles'
  | 'prepositions'
  | 'of'
  | 'auxiliaries'
  | 'modals'
  | 'pronouns'
  | 'relatives'
  | 'and'
  | 'negations'
  | 'fillers'
  | 'adverbs'
  | 'purpose'
  | 'means'
  | 'insteadOf'
  | 'outOf'
  | 'numbers'
  | 'trend';

/** Everything the reader needs to know about a language: its words, and how they bend. */
export interface Grammar {
  readonly language: CoachLanguage;
  /** English compounds end in their head ("onboarding survey"), French ones start with it. */
  readonly headLast: boolean;
  readonly functionWords: Readonly<Record<FunctionWordKind, ReadonlySet<string>>>;
  readonly verbs: ReadonlyMap<string, VerbClass>;
  readonly nouns: ReadonlyMap<string, NounClass>;
  readonly deeds: ReadonlyMap<string, VerbClass>;
  readonly states: ReadonlySet<string>;
  readonly doneStates: ReadonlySet<string>;
  /** Singular of a folded word; any consistent stem will do. */
  readonly singular: (word: string) => string;
  /** Adjective without gender and number. */
  readonly bareAdjective: (word: string) => string;
  /** Forms of a folded word; `typed` still has its accents. */
  readonly verbForm: (word: string, typed: string) => VerbForm | undefined;
  /** Verb a noun is made from by a suffix: "branchement" → "brancher", "migration" → "migrate". */
  readonly deedVerb: (word: string) => VerbClass | undefined;
  /** Endings that tell what an unlisted noun is; the first that fits. */
  readonly nounEndings: readonly (readonly [RegExp, NounClass])[];
  /** Endings of nouns that name an action ("chiffrage", "deployment"). */
  readonly deedEnding: RegExp;
  /** Endings of unlisted words that only say how: "steadily", "activement". */
  readonly adverbEnding: RegExp;
  /** Forms an unlisted word would have if it were a verb, by its ending alone. */
  readonly guessVerb: (word: string, typed: string) => VerbForm | undefined;
  /** Role that a spelling rules out: "à" is no auxiliary. */
  readonly ruledOut: (typed: string) => FunctionWordKind | undefined;
  /** Auxiliaries that make an active past with a participle ("have", "avoir"). */
  readonly activeAuxiliaries: ReadonlySet<string>;
  /** Forms of "be" that make a passive. */
  readonly passiveAuxiliaries: ReadonlySet<string>;
}
