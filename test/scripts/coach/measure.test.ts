import * as fc from 'fast-check';
import { measure, measureBy, type Judged } from '../../../scripts/coach/measure';
import { coachJson, runCoach, withFile } from './runCoach';

const rows = (label: Judged['label'], verdict: Judged['verdict'], count: number): Judged[] =>
  Array.from({ length: count }, () => ({ lang: 'en', label, verdict }));

/** Ten activities: 6 said so, 1 said to be an outcome, 3 unsure. Ten outcomes: 7 said so, 2 activities, 1 unsure. */
const twenty = [
  ...[...rows('activity', 'activity', 6), ...rows('activity', 'outcome', 1), ...rows('activity', 'unsure', 3)],
  ...[...rows('outcome', 'outcome', 7), ...rows('outcome', 'activity', 2), ...rows('outcome', 'unsure', 1)],
];

it('agrees with an example computed by hand', () => {
  const { classes, ...all } = measure(twenty);
  expect(all).toEqual({ rows: 20, right: 13, wrong: 3, unsure: 4, unsureRate: 0.2, rightOfAnswered: 13 / 16 });
  const { said, ...activity } = classes.activity;
  expect(said).toEqual({ activity: 6, outcome: 1, unsure: 3 });
  expect(activity.precision).toBeCloseTo(0.75, 10); // 6 of the 8 said to be activities
  expect(activity.recall).toBeCloseTo(0.6, 10); // 6 of 10
  expect(activity.f1).toBeCloseTo(2 / 3, 10); // 2 · 0.75 · 0.6 / 1.35
  expect(activity.recallOfAnswered).toBeCloseTo(6 / 7, 10);
  expect(activity.f1OfAnswered).toBeCloseTo(0.8, 10); // 2 · 6 / (8 + 7)
  expect(classes.outcome).toMatchObject({ rows: 10, precision: 7 / 8, recall: 0.7, recallOfAnswered: 7 / 9 });
  expect(classes.outcome.f1).toBeCloseTo(7 / 9, 10); // 2 · 7 / (8 + 10)
});

it('has no figure where there is nothing to divide by', () => {
  const { classes } = measure(rows('activity', 'unsure', 2));
  expect(classes.activity).toMatchObject({ precision: null, recall: 0, f1: 0, recallOfAnswered: null });
  expect(classes.outcome).toMatchObject({ rows: 0, precision: null, recall: null, f1: null, f1OfAnswered: null });
});

it('has an F1 that is the harmonic mean of precision and recall, and counts that add up', () => {
  const judged = fc.record({
    lang: fc.constant('en'),
    label: fc.constantFrom('activity' as const, 'outcome' as const),
    verdict: fc.constantFrom('activity' as const, 'outcome' as const, 'unsure' as const),
  });
  fc.assert(
    fc.property(fc.array(judged), (some) => {
      const { right, wrong, unsure, classes } = measure(some);
      expect(right + wrong + unsure).toBe(some.length);
      for (const { precision, recall, f1 } of Object.values(classes)) {
        if (!precision || !recall) continue;
        expect(f1).toBeCloseTo((2 * precision * recall) / (precision + recall), 10);
      }
    }),
  );
});

it('measures each value of a column apart, the commonest first, and leaves out rows without one', () => {
  const some = ['past', 'logic', '', 'past'].map((odd, at) => ({ ...twenty[at * 5], odd }) as Judged & { odd: string });
  expect(Object.entries(measureBy(some, ({ odd }) => odd)).map(([odd, one]) => [odd, one.rows])).toEqual([
    ['past', 2],
    ['logic', 1],
  ]);
});

describe('a labelled file', () => {
  const content = `lang\tkind\tlabel\ttext\todd
en\tkr\tactivity\tPublish 10 LinkedIn posts\t
en\tkr\toutcome\tPublish 12 LinkedIn posts\tpast
en-US\tobjective\tOutcome \tIncrease the active accounts of offer X from 400 to 520\tpast
fr\tkr\tunlabeled\tPublier 10 articles\tlogic
fr\tkr\toutcome\tRéduire les retards de livraison de 40 à 20\tlogic
de\tkr\toutcome\tKundenzufriedenheit steigern\tlogic
`;

  it('is measured by language and by odd text, over the rows that have a label', () => {
    const { metrics, verdicts } = coachJson(content).report;
    expect(verdicts).toEqual({ activity: 3, outcome: 2, unsure: 1 });
    expect(metrics?.all).toMatchObject({ rows: 5, right: 3, wrong: 1, unsure: 1, rightOfAnswered: 0.75 });
    expect(metrics?.languages).toMatchObject({ en: { rows: 3 }, fr: { rows: 1 }, de: { rows: 1, unsure: 1 } });
    expect(metrics?.odd).toMatchObject({ past: { rows: 2, rightOfAnswered: 0.5 }, logic: { rows: 2, unsure: 1 } });
    expect(metrics).not.toHaveProperty('group');
  });

  it('is measured for people with the counts that the figures come from', () => {
    const { out } = withFile(content, (file) => runCoach(file));
    expect(out).toMatch(/^en activity +1 +1 +0 +0 \| +50\.0 +100\.0 +66\.7 \| +100\.0 +66\.7$/m);
    expect(out).toMatch(/^en outcome +2 +1 +1 +0 \| +100\.0 +50\.0 +66\.7 \|/m);
    expect(out).toMatch(/^logic +2 +1 +0 +1 \| +50\.0 +100\.0 \|/m);
  });
});
