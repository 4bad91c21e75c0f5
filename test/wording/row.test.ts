import { rowWording, type RowWording } from '../../src/wording';
import { aKeyResult, anObjective, aWork } from './rows';
import { en, fr, visibleSpaces } from './translators';

const said = (sentence: string | null) => (sentence === null ? null : visibleSpaces(sentence));

describe('the result of a key result', () => {
  it.each([
    ['a value between baseline and target', {}, '280 of 400 → 120', '280, de 400 à 120'],
    ['with its unit', { unit: 'calls' }, '280 of 400 → 120 calls', '280, de 400 à 120 calls'],
    ['decimals', { value: 8.5, baseline: 26, target: 4 }, '8.5 of 26 → 4', '8,5, de 26 à 4'],
    ['thousands', { value: 12_345, baseline: 0, target: 20_000 }, '12,345 of 0 → 20,000', '12_345, de 0 à 20_000'],
    ['nothing said yet', { value: null }, 'No value yet · 400 → 120', 'Pas encore de valeur · de 400 à 120'],
    [
      'milestones',
      { measure: 'milestone', milestoneReached: 2, milestoneTotal: 5 },
      '2 of 5 reached',
      '2 sur 5 atteints',
    ],
    ['its work', { measure: 'work' }, null, null],
  ] as const)('is said aloud: %s', (_title, part, english, french) => {
    expect(said(rowWording(aKeyResult(part), en).resultSentence)).toBe(english);
    expect(said(rowWording(aKeyResult(part), fr).resultSentence)).toBe(french);
  });

  it('shows no percentage before somebody said a value, though it counts as nothing', () => {
    const row = aKeyResult({ value: null, progress: { raw: 0, shown: 0 } });
    expect(rowWording(row, en).result).toEqual({ percent: null, badge: null });
  });

  it.each([
    [0.31, '31%', '31_%', null],
    [1, '100%', '100_%', null],
    [1.18, '100%', '100_%', '118%'],
    [-0.2, '0%', '0_%', null],
  ])('puts %d into per cent, with a badge above the target', (raw, english, french, badge) => {
    const row = aKeyResult({ progress: { raw, shown: Math.min(1, Math.max(0, raw)) } });
    expect(rowWording(row, en).result).toEqual({ percent: english, badge });
    expect(said(rowWording(row, fr).result.percent)).toBe(french);
  });
});

describe('the work of a key result', () => {
  it.each([
    ['issues', {}, '13 of 16 issues', '13 sur 16 tickets'],
    ['one issue', { delivered: 0, scope: 1 }, '0 of 1 issue', '0 sur 1 ticket'],
    ['points', { unit: 'storyPoints', delivered: 20.5, scope: 34 }, '20.5 of 34 points', '20,5 sur 34 points'],
    ['no epic', { epics: 0 }, 'No work attached', 'Aucun travail rattaché'],
    ['nothing in scope', { scope: 0 }, 'No work in scope', 'Aucun travail au périmètre'],
  ] as const)('is counted in words: %s', (_title, part, english, french) => {
    const row = aKeyResult({ work: aWork(part) });
    expect(rowWording(row, en).workSentence).toBe(english);
    expect(rowWording(row, fr).workSentence).toBe(french);
  });

  it.each([
    [0, 0, null, null],
    [3, 0, '3 added since the start', '3 ajoutés depuis le début'],
    [0, 1, '1 removed since the start', '1 retiré depuis le début'],
    [5, 2, '5 added, 2 removed since the start', '5 ajoutés, 2 retirés depuis le début'],
  ])('says apart what was added (%d) and removed (%d)', (added, removed, english, french) => {
    const row = aKeyResult({ work: aWork({ added, removed }) });
    expect(rowWording(row, en).workChange).toBe(english);
    expect(rowWording(row, fr).workChange).toBe(french);
  });
});

describe('an objective', () => {
  it.each([
    [{}, null, null],
    [{ onTrack: 4, closed: 1 }, null, null],
    [{ atRisk: 1, outdated: 2 }, '1 at risk, 2 outdated', '1 à risque, 2 pas à jour'],
    [{ pending: 1, offTrack: 3 }, '3 off track, 1 pending', '3 hors cap, 1 en attente'],
  ])('names its parts in trouble, worst first: %j', (children, english, french) => {
    expect(rowWording(anObjective({ children }), en).children).toBe(english);
    expect(rowWording(anObjective({ children }), fr).children).toBe(french);
  });

  it.each([
    [0, null, null],
    [1, '1 more, restricted', '1 autre, réservé'],
    [2, '2 more, restricted', '2 autres, réservés'],
  ])('tells of %d parts that one may not see that they are there, and nothing else', (count, english, french) => {
    expect(rowWording(anObjective({ restrictedChildren: count }), en).restricted).toBe(english);
    expect(rowWording(anObjective({ restrictedChildren: count }), fr).restricted).toBe(french);
  });

  it('has neither work nor confidence of its own', () => {
    const wording = rowWording(anObjective(), en);
    const absent: (keyof RowWording)[] = ['work', 'workSentence', 'workChange', 'confidence', 'resultSentence'];
    expect(absent.map((field) => wording[field])).toEqual([null, null, null, null, null]);
  });
});

describe('confidence', () => {
  it.each([
    [null, 'Confidence 5 of 10', 'Confiance 5 sur 10'],
    [1, 'Confidence 5 of 10, rising', 'Confiance 5 sur 10, en hausse'],
    [-2, 'Confidence 5 of 10, falling', 'Confiance 5 sur 10, en baisse'],
    [0, 'Confidence 5 of 10, steady', 'Confiance 5 sur 10, stable'],
  ])('is said with its trend %s', (confidenceTrend, english, french) => {
    expect(rowWording(aKeyResult({ confidenceTrend }), en).confidence).toBe(english);
    expect(rowWording(aKeyResult({ confidenceTrend }), fr).confidence).toBe(french);
  });
});

it('takes nothing in a title or unit for markup or a placeholder', () => {
  const row = aKeyResult({ unit: '{x} <b>&' });
  expect(rowWording(row, en).resultSentence).toBe('280 of 400 → 120 {x} <b>&');
});
