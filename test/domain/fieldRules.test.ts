import { checkInProblems, type CheckInDraft } from '../../src/domain/checkInRules';
import {
  cycleProblems,
  measureProblems,
  milestoneProblems,
  titleProblems,
  weightProblems,
} from '../../src/domain/fieldRules';
import type { Problem } from '../../src/domain/problems';

const brief = (problems: readonly Problem[]) => problems.map(({ field, messageKey }) => `${field}: ${messageKey}`);

describe('a key result’s measure', () => {
  it.each([
    ['up', 0, 100, []],
    ['down to zero', 5, 0, []],
    ['baseline = target', 7, 7, ['target: baselineIsTarget']],
    ['0 and −0 are the same', 0, -0, ['target: baselineIsTarget']],
    ['no baseline', null, 7, ['baseline: baselineMissing']],
    ['neither', null, null, ['baseline: baselineMissing', 'target: targetMissing']],
    ['no number', NaN, Infinity, ['baseline: notANumber', 'target: notANumber']],
    ['beyond the range', 1e12, -1e12 - 1, ['target: outOfRange']],
  ])('%s', (_, baseline, target, expected) => {
    expect(brief(measureProblems({ measure: 'metric', baseline, target }))).toEqual(expected);
  });

  it.each([
    ['neither', null, null, []],
    ['no baseline', null, 7, []],
    ['baseline = target', 7, 7, ['target: baselineIsTarget']],
    ['beyond the range', null, 1e12 + 1, ['target: outOfRange']],
  ])('may wait while the cycle is a draft: %s', (_, baseline, target, expected) => {
    expect(brief(measureProblems({ measure: 'metric', baseline, target }, 'draft'))).toEqual(expected);
  });

  it('asks neither baseline nor target of work and milestones', () => {
    expect(measureProblems({ measure: 'work', baseline: null, target: null })).toEqual([]);
    expect(measureProblems({ measure: 'milestone', baseline: null, target: null })).toEqual([]);
  });
});

describe('weights and titles', () => {
  it.each([
    [0, 0],
    [0.5, 0],
    [1000, 0],
    [1000.1, 1],
    [-1, 1],
    [NaN, 1],
    [Infinity, 1],
  ])('weight %d has %d problems', (weight, count) => {
    expect(weightProblems(weight)).toHaveLength(count);
  });

  it.each([
    ['', ['title: titleMissing']],
    [' \n\t', ['title: titleMissing']],
    ['x'.repeat(255), []],
    ['x'.repeat(10_000), ['title: titleTooLong']],
    ['<b>شفاء</b> 🚀 " OR 1=1', []],
  ])('title %.20j', (title, expected) => {
    expect(brief(titleProblems(title))).toEqual(expected);
  });

  it('says by how much a title is too long', () => {
    expect(titleProblems('x'.repeat(300))[0]?.values).toEqual({ most: 255, length: 300 });
  });
});

describe('a cycle', () => {
  it.each([
    ['a quarter', 'Q4', '2026-10-01', '2026-12-31', []],
    ['one day', 'Day', '2026-10-01', '2026-10-01', []],
    ['five years', 'Plan', '2026-01-01', '2030-12-31', []],
    ['more than five years', 'Plan', '2026-01-01', '2031-02-01', ['endsOn: cycleTooLong']],
    ['backwards', 'Q4', '2026-12-31', '2026-10-01', ['endsOn: endBeforeStart']],
    [
      'dates that are none',
      '',
      '2026-02-30',
      'soon',
      ['name: titleMissing', 'startsOn: dateInvalid', 'endsOn: dateInvalid'],
    ],
  ])('%s', (_, name, startsOn, endsOn, expected) => {
    expect(brief(cycleProblems({ name, startsOn, endsOn }))).toEqual(expected);
  });
});

describe('milestones', () => {
  it.each([
    ['none', [], ['milestones: milestonesMissing']],
    ['one', [{ title: 'Pilot', weight: 1 }], []],
    [
      'an empty one among them',
      [
        { title: 'Pilot', weight: 1 },
        { title: '', weight: -1 },
      ],
      ['milestones.1.title: titleMissing', 'milestones.1.weight: weightRange'],
    ],
    ['too many', Array.from({ length: 51 }, () => ({ title: 'x', weight: 1 })), ['milestones: tooManyMilestones']],
  ])('%s', (_, milestones, expected) => {
    expect(brief(milestoneProblems(milestones))).toEqual(expected);
  });
});

describe('a check-in', () => {
  const draft = (over: Partial<CheckInDraft> = {}): CheckInDraft => ({
    forDate: '2026-11-23',
    value: 5,
    confidence: 7,
    note: '',
    ...over,
  });

  it.each([
    ['sound', draft(), 'metric', []],
    ['for an earlier day', draft({ forDate: '2026-10-02' }), 'metric', []],
    ['for tomorrow', draft({ forDate: '2026-11-24' }), 'metric', ['forDate: dateInFuture']],
    ['for no day', draft({ forDate: '2026-11-31' }), 'metric', ['forDate: dateInvalid']],
    ['without a value', draft({ value: null }), 'metric', ['value: valueMissing']],
    ['with a value that is no number', draft({ value: NaN }), 'metric', ['value: notANumber']],
    ['with a value where it is derived', draft(), 'work', ['value: valueNotAsked']],
    ['with confidence only', draft({ value: null }), 'milestone', []],
    ['with half a step of confidence', draft({ confidence: 6.5 }), 'metric', ['confidence: confidenceRange']],
    ['with confidence 11', draft({ confidence: 11 }), 'metric', ['confidence: confidenceRange']],
    ['with a novel', draft({ note: 'x'.repeat(2_001) }), 'metric', ['note: textTooLong']],
  ] as const)('%s', (_, given, measure, expected) => {
    expect(brief(checkInProblems(given, measure, '2026-11-23'))).toEqual(expected);
  });
});
