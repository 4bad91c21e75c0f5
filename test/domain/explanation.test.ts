import fc from 'fast-check';
import { explainAlignment } from '../../src/domain/explainAlignment';
import { classifyProject } from '../../src/domain/alignment';
import { explainKeyResultHealth, explainPace } from '../../src/domain/explainHealth';
import { explainMetric, explainMilestones, explainResult, explainWork } from '../../src/domain/explainKeyResult';
import { explainRollUp } from '../../src/domain/explainObjective';
import type { Explanation } from '../../src/domain/explanation';
import { keyResultNumbers } from '../../src/domain/keyResultNumbers';
import { DEFAULT_SETTINGS } from '../../src/domain/model/settings';
import { buildTree } from '../../src/domain/tree';
import { EPIC_STATES } from '../../src/contract/vocabulary';
import { aKeyResult, anObjective, QUARTER, someSums, treeInput } from './support/builders';

const number = (explanation: Explanation, name: string) => Number(explanation.values[name] ?? 0);
/** Σ weight · of / Σ weight · by over the inputs, as a person would with a pocket calculator. */
function ratio(explanation: Explanation, of: string, by: string | null): number | null {
  let [sum, total] = [0, 0];
  for (const { values } of explanation.inputs) {
    sum += Number(values['weight']) * Number(values[of] ?? 0);
    total += Number(values['weight']) * (by === null ? 1 : Number(values[by]));
  }
  return total === 0 ? null : sum / total;
}
const aWeight = fc.constantFrom(0, 0.5, 1, 2, 7);

describe('an explanation holds all that is needed to compute the number again', () => {
  it('of a metric', () => {
    const value = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(value, value, value, (baseline, target, now) => {
        fc.pre(baseline !== target);
        const explanation = explainMetric(aKeyResult(1, 'o1', { baseline, target, value: now }));
        const by = (name: string) => number(explanation, name);
        expect(by('raw')).toBeCloseTo((by('value') - by('baseline')) / (by('target') - by('baseline')), 8);
        expect(explanation.values['warning']).toBeNull();
      }),
    );
  });

  it('of work, epics that do not count having weight 0', () => {
    const someLinks = fc.array(
      fc.record({ scope: fc.nat(20), part: fc.nat(20), weight: aWeight, state: fc.constantFrom(...EPIC_STATES) }),
    );
    fc.assert(
      fc.property(someLinks, (drafts) => {
        const links = drafts.map(({ scope, part, weight, state }, place) => ({
          epicId: String(place),
          weight,
          state,
          sums: someSums(Math.min(scope, part), scope),
        }));
        const explanation = explainWork(links, 'issues');
        const again = ratio(explanation, 'delivered', 'scope');
        expect(explanation.values['shown'] === null).toBe(again === null);
        expect(number(explanation, 'shown')).toBeCloseTo(again ?? 0, 8);
      }),
    );
  });

  it('of milestones', () => {
    const milestone = (id: string, weight: number, reachedOn: string | null) => ({ id, title: id, weight, reachedOn });
    const list = [milestone('a', 3, '2026-10-10'), milestone('b', 1, null)];
    const explanation = explainMilestones(list, { milestoneReached: 3, milestoneTotal: 4 });
    expect(explanation.values).toMatchObject({ reached: 3, total: 4, shown: 0.75 });
    const reached = explanation.inputs.filter(({ values }) => values['reachedOn'] !== null);
    expect(reached.reduce((sum, { values }) => sum + Number(values['weight']), 0)).toBe(3);
  });

  it('of a roll-up, with what is restricted as one unnamed input', () => {
    const aPart = fc.record({
      weight: aWeight,
      value: fc.option(fc.integer({ min: -20, max: 150 }), { nil: null }),
      hidden: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(aPart, { maxLength: 8 }), (parts) => {
        const children = parts.map(({ hidden, weight }, place) =>
          anObjective(place + 2, {
            weight,
            parent: { kind: 'objective', id: 'o1' },
            visibility: hidden ? 'restricted' : 'open',
          }),
        );
        const keyResults = parts.map(({ value }, place) => aKeyResult(place + 2, `o${place + 2}`, { value }));
        const own = aKeyResult(1, 'o1', { value: 30, weight: 0.5 });
        const rows = buildTree(
          treeInput({ objectives: [anObjective(1), ...children], keyResults: [own, ...keyResults] }),
        );
        const [root] = rows;
        if (root?.kind !== 'objective') throw new Error('the root is missing');
        const explanation = explainRollUp(root, rows);
        expect(ratio(explanation, 'shown', null) ?? 0).toBeCloseTo(root.numbers.progress?.shown ?? 0, 8);
        const restricted = explanation.inputs.filter(({ kind }) => kind === 'restricted');
        expect(restricted).toHaveLength(parts.some(({ hidden }) => hidden) ? 1 : 0);
        for (const { id, key, label } of restricted) expect([id, key, label]).toEqual([null, null, null]);
      }),
    );
  });

  it('of the pace', () => {
    const { values } = explainPace(QUARTER, '2026-11-23');
    expect(values).toMatchObject({ passedDays: 53, lengthDays: 91, pace: 0.582417582, judged: 'yes' });
  });

  it('of a health: the rule, what it looked at and its limits', () => {
    const keyResult = aKeyResult(1, 'o1', { value: 20 });
    const numbers = keyResultNumbers({
      keyResult,
      links: [],
      cycle: QUARTER,
      settings: DEFAULT_SETTINGS,
      today: '2026-11-23',
    });
    const { values } = explainKeyResultHealth(numbers, keyResult, DEFAULT_SETTINGS);
    expect(values).toMatchObject({
      health: 'offTrack',
      rule: 'farBehindPace',
      shown: 0.2,
      pace: 0.582417582,
      ofPace: 0.343396227,
      offTrackShare: 0.4,
      confidence: 8,
      lastCheckInOn: '2026-11-20',
      lateAfter: '2026-11-30',
    });
  });

  it('of a project’s alignment', () => {
    const project = {
      projectId: '1',
      lastActivityAt: '2026-11-22T10:00:00.000Z',
      hasWorkInProgress: true,
      openIssues: 10,
      openLinkedIssues: 4,
      countedAt: null,
    };
    const placed = classifyProject(project, null, '2026-11-23', DEFAULT_SETTINGS);
    const { values } = explainAlignment(project, placed, DEFAULT_SETTINGS);
    expect(values).toMatchObject({
      alignment: 'partlyAligned',
      reason: 'someLinked',
      share: 0.4,
      openIssues: 10,
      openLinkedIssues: 4,
    });
  });
});

describe('an explanation', () => {
  it('of an imported key result says why it is 0', () => {
    expect(explainMetric(aKeyResult(1, 'o1', { baseline: 5, target: 5 })).values).toMatchObject({
      shown: 0,
      warning: 'baselineIsTarget',
    });
  });

  it('follows the measure', () => {
    const keys = (['metric', 'work', 'milestone'] as const).map(
      (measure) => explainResult(aKeyResult(1, 'o1', { measure }), [], [], 'issues').formulaKey,
    );
    expect(keys).toEqual(['metricProgress', 'workProgress', 'milestoneProgress']);
  });

  it('names no epic: titles of issues are read as the viewer', () => {
    const link = { epicId: '10042', weight: 1, state: 'live' as const, sums: someSums(1, 2) };
    expect(explainWork([link], 'issues').inputs[0]).toMatchObject({ id: '10042', key: null, label: null });
  });
});
