import { IntlMessageFormat } from 'intl-messageformat';
import english from '../../locales/en-US.json';
import french from '../../locales/fr-FR.json';
import { ERROR_KEYS } from '../../src/contract/errorKeys';
import { ERROR_CODES } from '../../src/contract/result';
import { PROBLEM_KEYS } from '../../src/domain/problems';
import { alignmentReason, errorSentence, levelName, orphanSentence } from '../../src/wording';
import { en, fr, visibleSpaces } from './translators';

function leaves(node: object, path = ''): [string, string][] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : leaves(value as object, `${path}${key}.`),
  );
}

it.each([
  ['en-US', english],
  ['fr-FR', french],
])('every sentence of %s is sound ICU MessageFormat', (locale, messages) => {
  const broken = leaves(messages).filter(([, message]) => {
    try {
      new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
      return false;
    } catch {
      return true;
    }
  });
  expect(broken).toEqual([]);
});

describe('errors', () => {
  const sentence = (messageKey: string, t: typeof en, code: (typeof ERROR_CODES)[number] = 'internal') =>
    errorSentence({ code, messageKey, values: { least: 0, most: 10, length: 11, years: 5 } }, t);

  it.each([...ERROR_KEYS, ...PROBLEM_KEYS])('have a sentence of their own in both languages: %s', (key) => {
    expect(leaves(english.errors).map(([path]) => path)).toContain(key);
    expect(leaves(french.errors).map(([path]) => path)).toContain(key);
  });

  it.each(ERROR_CODES)('of a kind %s fall back to a sentence about that kind', (code) => {
    expect(sentence('aKeyOfALaterVersion', en, code)).toBe(en.find(`errors.code.${code}`));
  });

  it('say at least what kind it is when a value did not come along', () => {
    expect(errorSentence({ code: 'invalid', messageKey: 'titleTooLong', values: {} }, en)).toBe(
      en.find('errors.code.invalid'),
    );
  });

  it('name the limit that was passed', () => {
    expect(sentence('titleTooLong', en)).toBe('The title has 11 characters; 10 fit.');
    expect(visibleSpaces(sentence('titleTooLong', fr))).toBe('Le titre compte 11 caractères_; 10 au plus.');
  });
});

describe('alignment', () => {
  const reason = (reasonKey: string, reasonValues: Record<string, number | string | null>) =>
    alignmentReason({ reasonKey, reasonValues }, '2026-11-23', en);

  it.each([
    ['notUpdated', { lastActivityOn: '2026-09-01', days: 83 }, 'Nothing in progress, and no update since 1 Sept.'],
    ['exempt', { until: '2027-03-31' }, 'Exempt until 31 Mar 2027.'],
    ['exempt', { until: null }, 'Exempt until further notice.'],
    [
      'someLinked',
      { openIssues: 88, openLinkedIssues: 37 },
      '37 of 88 open issues under epics that serve a key result.',
    ],
    [
      'noneLinked',
      { openIssues: null, openLinkedIssues: 0 },
      'None of its open issues belongs to an epic that serves a key result.',
    ],
  ])('says why a project is where it is: %s', (key, values, sentence) => {
    expect(reason(key, values)).toBe(sentence);
  });

  it('compares with the oldest week that is known, unless that is this month', () => {
    const now = { orphan: 9, active: 42 };
    const trend = [
      { week: '2026-11-16', active: 42, orphan: 9 },
      { week: '2026-07-06', active: 40, orphan: 14 },
    ];
    expect(orphanSentence(now, trend, '2026-11-23', en)).toBe(
      '9 of 42 active projects serve no key result; it was 14 in July.',
    );
    expect(visibleSpaces(orphanSentence(now, trend, '2026-11-23', fr))).toBe(
      '9 projets actifs sur 42 ne servent aucun résultat clé_; il y en avait 14 en juillet.',
    );
    expect(orphanSentence(now, trend.slice(0, 1), '2026-11-23', en)).toBe(
      '9 of 42 active projects serve no key result.',
    );
  });
});

it('translates a default level until somebody renames it', () => {
  expect(levelName({ name: '', defaultName: 'department' }, fr)).toBe('Direction');
  expect(levelName({ name: 'Tribe', defaultName: 'department' }, fr)).toBe('Tribe');
});
