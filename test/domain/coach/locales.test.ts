import { IntlMessageFormat } from 'intl-messageformat';
import englishMessages from '../../../locales/en-US.json';
import frenchMessages from '../../../locales/fr-FR.json';
import {
  checkAmbition,
  checkObjective,
  checkTeam,
  classify,
  reviewText,
  suggestRewrites,
  type Remark,
} from '../../../src/domain/coach';
import { likenessRemark } from '../../../src/domain/coach/set/setRemark';
import * as english from './texts/english';
import * as french from './texts/french';

type Messages = { readonly [key: string]: string | Messages };

/** The coach's sentences by their keys. */
function flatten(messages: Messages): Record<string, string> {
  const flat: Record<string, string> = {};
  const walk = (level: Messages, prefix: string): void => {
    for (const [key, value] of Object.entries(level)) {
      if (typeof value === 'string') flat[prefix + key] = value;
      else walk(value, `${prefix}${key}.`);
    }
  };
  walk(messages, '');
  return flat;
}

const locales = { 'en-US': flatten(englishMessages.coach), 'fr-FR': flatten(frenchMessages.coach) };
interface Part {
  readonly type: number;
  readonly value?: unknown;
  readonly options?: Readonly<Record<string, { readonly value: readonly Part[] }>>;
}

/** Names of the values a sentence needs; a part of type 0 is plain text, 7 is "#". */
function needs(parts: readonly Part[]): readonly string[] {
  const names = parts.flatMap(({ type, value, options }) => [
    ...(type === 0 || type === 7 ? [] : [String(value)]),
    ...Object.values(options ?? {}).flatMap((option) => needs(option.value)),
  ]);
  return [...new Set(names)].sort();
}

const placeholders = (message: string, locale: string): readonly string[] =>
  needs(new IntlMessageFormat(message, locale).getAst());

function everyRemark(): readonly Remark[] {
  const texts = [
    ...english.activities,
    ...english.outcomes,
    ...french.activities,
    ...french.outcomes,
    '',
    '日本語の目標です',
  ];
  const objective = {
    title: 'Grow',
    parentTitle: 'Grow',
    keyResults: texts.slice(0, 7).map((title) => ({ title })),
  };
  const histories = [[], [1, 2], [1, 2, 3, 4, 5], [1, 5, 2, 7, 3]].map((values) =>
    values.map((value, at) => ({ day: at * 10, value })),
  );
  const ambitions = histories.flatMap((history) =>
    [2, 6, 9, 500].map((target) => checkAmbition({ history, target, endDay: 70 }).remark),
  );
  return [
    ...texts.flatMap((text) => [classify(text, 'keyResult'), ...reviewText({ text, kind: 'objective' }).remarks]),
    ...texts.flatMap((text) => [
      ...reviewText({ text, kind: 'keyResult' }).remarks,
      ...suggestRewrites(text, [{ name: text.replaceAll(/[<>]/g, ''), unit: '%', value: 4 }, { name: text }]),
    ]),
    ...checkObjective(objective),
    ...checkObjective({ ...objective, keyResults: [] }),
    ...checkTeam('A', 9),
    ...(['duplicate', 'conflict'] as const).flatMap((kind) =>
      ['', 'B'].map((team) =>
        likenessRemark('Grow', { key: 'O-2', title: 'Grow', team }, { kind, share: 1, weight: 2, words: ['grow'] }),
      ),
    ),
    ...ambitions,
  ];
}

it('has every sentence in both languages, with the same placeholders', () => {
  expect(Object.keys(locales['fr-FR'])).toEqual(Object.keys(locales['en-US']));
  for (const [key, message] of Object.entries(locales['en-US'])) {
    expect([key, placeholders(locales['fr-FR'][key] ?? '', 'fr-FR')]).toEqual([key, placeholders(message, 'en-US')]);
  }
});

it('can say every remark in both languages', () => {
  for (const remark of everyRemark()) {
    for (const locale of ['en-US', 'fr-FR'] as const) {
      const message = locales[locale][remark.messageKey];
      expect([remark.messageKey, typeof message]).toEqual([remark.messageKey, 'string']);
      const sentence = String(new IntlMessageFormat(message ?? '', locale).format(remark.values));
      expect(sentence).not.toMatch(/undefined|NaN|[{}]/);
    }
  }
});

it('sets French punctuation off with narrow spaces', () => {
  for (const message of Object.values(locales['fr-FR'])) expect(message).not.toMatch(/[ \w’][?!;»]|«[ \w{]| [:%]|'/);
});
