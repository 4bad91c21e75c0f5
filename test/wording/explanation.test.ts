import type { ExplanationView } from '../../src/contract/explanation';
import { explanationInputWording, explanationWording } from '../../src/wording';
import { en, fr, visibleSpaces } from './translators';

const view = (formulaKey: string, values: ExplanationView['values']): ExplanationView => ({
  formulaKey,
  values,
  inputs: [],
  computedAt: '2026-11-23T08:00:00.000Z',
});
const metric = { value: 280, baseline: 400, target: 120, raw: 120 / 280, shown: 120 / 280, warning: null };
const work = { unit: 'issues', delivered: 7, scope: 12, notDelivered: 0, unestimated: 0, epics: 2, weighted: 'no' };
const health = { shown: 0.31, pace: 0.57, ofPace: 0.54, confidence: 5, offTrackShare: 0.4, atRiskShare: 0.7 };
const limits = { offTrackConfidence: 3, atRiskConfidence: 6 };

describe('a formula in words', () => {
  it.each([
    ['metricProgress', metric, '(280 − 400) ÷ (120 − 400) = 43%', '(280 − 400) ÷ (120 − 400) = 43_%'],
    ['workProgress', { ...work, raw: 7 / 12 }, '7 delivered ÷ 12 in scope = 58%', '7 livrés ÷ 12 au périmètre = 58_%'],
    [
      'workProgress',
      { ...work, weighted: 'yes', raw: 0.5 },
      'Σ weight × delivered ÷ Σ weight × scope = 50%',
      'Σ poids × livrés ÷ Σ poids × périmètre = 50_%',
    ],
    ['workProgress', { ...work, epics: 0 }, 'No epic is attached.', 'Aucune epic n’est rattachée.'],
    [
      'milestoneProgress',
      { reached: 3, total: 5, raw: 0.6 },
      '3 reached ÷ 5 in all, by weight = 60%',
      '3 atteints ÷ 5 en tout, en poids = 60_%',
    ],
    [
      'rollUp',
      { parts: 3, shown: 0.46 },
      'The weighted mean of its 3 parts = 46%',
      'La moyenne pondérée de ses 3 éléments = 46_%',
    ],
    [
      'keyResultHealth',
      { ...health, ...limits, rule: 'behindPace' },
      '31% is 54% of the 57% expected today; less than 70% of it is at risk.',
      '31_% représentent 54_% des 57_% attendus aujourd’hui_; sous 70_%, c’est à risque.',
    ],
    [
      'keyResultHealth',
      { ...health, ...limits, rule: 'middlingConfidence' },
      'Confidence is 5 of 10; 6 or less is at risk.',
      'La confiance est de 5 sur 10_; à 6 ou moins, c’est à risque.',
    ],
    [
      'pace',
      { passedDays: 53, lengthDays: 91, pace: 53 / 91 },
      'Day 53 of 91 in the cycle = 58%',
      'Jour 53 sur 91 du cycle = 58_%',
    ],
  ])('explains %s', (formulaKey, values, english, french) => {
    expect(explanationWording(view(formulaKey, values), en).formula).toBe(english);
    expect(visibleSpaces(explanationWording(view(formulaKey, values), fr).formula)).toBe(french);
  });

  it('says that a value above the target is shown as a full bar', () => {
    const { notes } = explanationWording(view('metricProgress', { ...metric, raw: 1.18, shown: 1 }), en);
    expect(notes).toContain('Bars show between 0% and 100%; computed was 118%.');
  });

  it('says which issues left the scope and which were estimated for', () => {
    const { notes } = explanationWording(
      view('workProgress', { ...work, notDelivered: 1, unestimated: 2, raw: 1 }),
      en,
    );
    expect(notes.slice(1)).toEqual([
      '1 issue ended without being delivered and left the scope.',
      '2 issues without an estimate count with the median of their epic.',
    ]);
  });

  it('does not speak of check-ins where an objective has none of its own', () => {
    const { formula } = explanationWording(
      view('objectiveHealth', { ...health, ...limits, rule: 'checkInOverdue' }),
      en,
    );
    expect(formula).toBe('Everything measured beneath it is outdated.');
  });
});

describe('an input', () => {
  const input = (kind: 'epic' | 'milestone' | 'keyResult', values: ExplanationView['values']) =>
    explanationInputWording({ kind, id: 'x', key: null, label: null, values }, '2026-11-23', en);

  it.each([
    ['epic', { weight: 1, state: 'live', delivered: 8, scope: 9 }, '8 of 9'],
    ['epic', { weight: 2, state: 'live', delivered: 8, scope: 9 }, '8 of 9, weight 2'],
    ['epic', { weight: 0, state: 'archived', delivered: 8, scope: 9 }, 'does not count: archived in Jira'],
    ['milestone', { weight: 1, reachedOn: '2026-11-03' }, 'reached 3 Nov'],
    ['milestone', { weight: 3, reachedOn: null }, 'not reached · weight 3'],
    ['keyResult', { weight: 2, shown: 0.5 }, '50% × 2'],
    ['keyResult', { weight: 1, shown: null }, '0% × 1'],
  ] as const)('says what it adds: %s %j', (kind, values, sentence) => {
    expect(input(kind, values)).toBe(sentence);
  });
});
