import { sharedAcronyms } from './acronyms';
import { styleOf } from '../languages/style';
import { shifts } from '../reading/shifts';
import type { TextReading } from '../reading/readText';
import { remarksOf, spanOf } from '../remark';
import type { Remark, TextKind } from '../types';

const FEWEST_WORDS = 3;
const ACRONYM = /^\p{Lu}[\p{Lu}\d&]{1,5}$/u;

const remark = remarksOf('clear', (key) => `clear.${key}`, 0.8);

function unknownAcronyms(reading: TextReading, glossary: readonly string[]): readonly Remark[] {
  const shouted = reading.text === reading.text.toUpperCase();
  if (shouted) return [];
  const known = new Set([...sharedAcronyms, ...glossary.map((entry) => entry.toUpperCase())]);
  const strange = reading.tokens.filter(
    ({ kind, text }) =>
      kind === 'word' && ACRONYM.test(text) && !/^[XYZ]+$/.test(text) && !known.has(text.toUpperCase()),
  );
  if (strange.length === 0) return [];
  return [
    remark('acronym', 'ask', strange.map(spanOf), {
      words: [...new Set(strange.map((token) => token.text))].join(', '),
    }),
  ];
}

/** "Optimise the processes": a better what, for whom? Numbers answer it. */
function vague(reading: TextReading, words: ReadonlySet<string>): readonly Remark[] {
  const { sentence, measures } = reading;
  if (measures.quantities.length > 0) return [];
  const open = /^(?:none|unknown|offer|thing|event)$/.test(sentence?.object?.noun ?? '');
  const verb = sentence?.frame === 'act' && sentence.verbClass === 'better' && open ? sentence.verb : undefined;
  if (verb !== undefined) return [remark('vagueVerb', 'ask', [spanOf(verb)], { word: verb.text })];
  const found = reading.units.filter((unit) => words.has(unit.key));
  return found.length === 0
    ? []
    : [remark('vagueWord', 'note', found.map(spanOf), { word: found[0]?.text ?? '' }, 0.6)];
}

/** Says what may keep people outside the team from understanding a text; `glossary` lists words they know. */
export function checkClear(reading: TextReading, kind: TextKind, glossary: readonly string[] = []): readonly Remark[] {
  if (reading.language === 'unknown') return [];
  const style = styleOf(reading.language);
  const words = reading.tokens.filter((token) => token.kind === 'word' || token.kind === 'number').length;
  const longest = style.longest[kind];
  const ideas = shifts(reading);
  const numbers = reading.measures.quantities;
  return [
    ...(words > longest ? [remark('long', 'note', [], { words, longest })] : []),
    ...(words > 0 && words < FEWEST_WORDS ? [remark('short', 'ask', [], { words })] : []),
    ...(ideas.length > 1 ? [remark('twoIdeas', 'ask', ideas.map(spanOf), { count: ideas.length })] : []),
    ...(kind === 'objective' && numbers.length > 0 ? [remark('numberInObjective', 'ask', numbers.map(spanOf))] : []),
    ...vague(reading, style.vague),
    ...unknownAcronyms(reading, glossary),
  ];
}
