import type { FunctionWordKind, Grammar, VerbForm } from '../languages/grammar';
import type { NounClass, VerbClass } from '../languages/wordClasses';
import type { Span } from '../types';
import type { Token, TokenKind } from '../text/tokens';

/** A word, or several that mean one thing ("roll out", "mise en place"), with all it may be. */
export interface Unit extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  readonly key: string;
  readonly verb?: VerbReading;
  readonly noun?: NounClass;
  readonly deed?: VerbClass;
  readonly state: boolean;
  readonly done: boolean;
  readonly roles: ReadonlySet<FunctionWordKind>;
}

export interface VerbReading extends VerbForm {
  readonly verbClass: VerbClass;
}

const LONGEST_ENTRY = 4;
const NO_ROLES: ReadonlySet<FunctionWordKind> = new Set();
type Tags = Pick<Unit, 'verb' | 'noun' | 'deed' | 'state' | 'done' | 'roles'>;
const HOW: ReadonlySet<FunctionWordKind> = new Set(['fillers', 'adverbs']);
const PLAIN: Tags = { state: false, done: false, roles: NO_ROLES };
const BASE_FORM = { infinitive: true, finite: false, participle: false, gerund: false, singular: false };

function verbOf(words: readonly Token[], grammar: Grammar): VerbReading | undefined {
  const first = words[0];
  if (first === undefined) return undefined;
  const form = grammar.verbForm(first.key, first.text);
  if (form === undefined) return undefined;
  const lemma = [form.lemma, ...words.slice(1).map((word) => word.key)].join('_');
  const verbClass = grammar.verbs.get(lemma);
  return verbClass === undefined ? undefined : { ...form, lemma, verbClass };
}

function rolesOf(key: string, typed: string, grammar: Grammar): ReadonlySet<FunctionWordKind> {
  const ruledOut = grammar.ruledOut(typed.normalize('NFC'));
  const roles = (Object.keys(grammar.functionWords) as FunctionWordKind[]).filter(
    (kind) => kind !== ruledOut && grammar.functionWords[kind].has(key),
  );
  return roles.length === 0 ? NO_ROLES : new Set(roles);
}

/** Classes whose verbs make nouns of action; "utilisation" and the like are nouns of their own. */
const DEED_CLASSES = /^(?:make|act|finish|move|lower|better|remove|remedy|reach|hold)$/;

function derivedDeed(words: readonly Token[], isNoun: boolean, grammar: Grammar): VerbClass | undefined {
  const word = words.length === 1 ? words[0] : undefined;
  if (isNoun || word === undefined) return undefined;
  const found = grammar.deedVerb(word.key);
  return found !== undefined && DEED_CLASSES.test(found) ? found : undefined;
}

/** Small words that look like verb forms ("par" and "partir"). */
const NOT_VERBS: readonly FunctionWordKind[] = ['articles', 'prepositions', 'of', 'relatives', 'and'];

/** What an unlisted word is by its ending: a noun of some class, or a verb that says little. */
function byEnding(word: Token, within: boolean, grammar: Grammar): Tags {
  const singular = grammar.singular(word.key);
  const noun = grammar.nounEndings.find(([ending]) => ending.test(singular))?.[1];
  const name = within && /^\p{Lu}\p{Ll}/u.test(word.text);
  if (name) return PLAIN;
  if (noun !== undefined) return { ...PLAIN, noun };
  const verb = grammar.guessVerb(word.key, word.text);
  if (verb === undefined && grammar.deedEnding.test(singular)) return { ...PLAIN, deed: 'other' };
  return verb === undefined ? PLAIN : { ...PLAIN, verb: { ...verb, verbClass: 'other' } };
}

function tagsOf(words: readonly Token[], grammar: Grammar): Tags | undefined {
  const key = words.map((word) => word.key).join('_');
  const singular = words.map((word) => grammar.singular(word.key)).join('_');
  const bare = words.map((word) => grammar.bareAdjective(word.key)).join('_');
  const roles = rolesOf(key, words.map((word) => word.text).join(' '), grammar);
  const small = NOT_VERBS.some((role) => roles.has(role));
  const verb = small ? undefined : verbOf(words, grammar);
  const noun = grammar.nouns.get(singular);
  const deed = grammar.deeds.get(singular) ?? derivedDeed(words, noun !== undefined, grammar);
  const state = grammar.states.has(bare);
  const done = grammar.doneStates.has(bare);
  if (verb === undefined && noun === undefined && deed === undefined && !state && !done && roles.size === 0)
    return words.length === 1 && grammar.adverbEnding.test(key) ? { ...PLAIN, roles: HOW } : undefined;
  return {
    ...(verb && { verb }),
    ...(noun && { noun }),
    ...(deed && { deed }),
    state,
    done,
    roles,
  };
}

/** Words of another language that teams mix in ("le dashboard", "ship"): nouns, and verbs in their base form. */
function borrowed(word: Token, others: readonly Grammar[]): Tags | undefined {
  if (word.key.length < 4) return undefined;
  for (const other of others) {
    const noun = other.nouns.get(other.singular(word.key));
    const verbClass = other.verbs.get(word.key);
    if (noun === undefined && verbClass === undefined) continue;
    const verb = verbClass === undefined ? undefined : { ...BASE_FORM, lemma: word.key, verbClass };
    return { ...PLAIN, ...(verb && { verb }), ...(noun && { noun }) };
  }
  return undefined;
}

function single(tokens: readonly Token[], at: number, grammar: Grammar, others: readonly Grammar[]): Tags {
  const word = tokens[at] as Token;
  const before = tokens[at - 1];
  const within = before?.kind === 'number' || (before?.kind === 'word' && !/^\p{Lu}/u.test(before.text));
  return borrowed(word, others) ?? byEnding(word, within, grammar);
}

function unitAt(
  tokens: readonly Token[],
  at: number,
  grammar: Grammar,
  others: readonly Grammar[],
): { unit: Unit; length: number } {
  const first = tokens[at] as Token;
  if (first.kind !== 'word') return { unit: { ...first, ...PLAIN }, length: 1 };
  let words: Token[] = [first];
  while (words.length < LONGEST_ENTRY && tokens[at + words.length]?.kind === 'word')
    words.push(tokens[at + words.length] as Token);
  for (; words.length > 0; words = words.slice(0, -1)) {
    const tags = tagsOf(words, grammar) ?? (words.length === 1 ? single(tokens, at, grammar, others) : undefined);
    if (tags === undefined) continue;
    const end = words.at(-1)?.end ?? first.end;
    const key = words.map((word) => word.key).join('_');
    const text = words.map((word) => word.text).join(' ');
    return { unit: { kind: 'word', start: first.start, end, text, key, ...tags }, length: words.length };
  }
  return { unit: { ...first, ...PLAIN }, length: 1 };
}

/** Reads tokens with a grammar; the longest entry wins. `others` lend their words. */
export function readUnits(tokens: readonly Token[], grammar: Grammar, others: readonly Grammar[]): readonly Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < tokens.length;) {
    const { unit, length } = unitAt(tokens, at, grammar, others);
    units.push(unit);
    at += length;
  }
  return units;
}
