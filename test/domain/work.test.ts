import fc from 'fast-check';
import { EPIC_STATES, type StatusCategory, type WorkUnit } from '../../src/contract/vocabulary';
import { DEFAULT_NOT_DELIVERED } from '../../src/domain/model/settings';
import { keyResultWork, outcomeOf, sumWork, type CountedItem, type WorkLinkSums } from '../../src/domain/work';
import { someSums } from './support/builders';

const item = (outcome: CountedItem['outcome'], points: number | null = null): CountedItem => ({ outcome, points });
const link = (delivered: number, scope: number, over: Partial<WorkLinkSums> = {}): WorkLinkSums => ({
  epicId: 'e',
  weight: 1,
  state: 'live',
  sums: someSums(delivered, scope),
  ...over,
});
const someLinks = fc.array(
  fc
    .record({
      scope: fc.nat(200),
      part: fc.nat(200),
      weight: fc.integer({ min: 0, max: 1000 }),
      state: fc.constantFrom(...EPIC_STATES),
    })
    .map(({ scope, part, weight, state }) => link(Math.min(scope, part), scope, { weight, state })),
  { maxLength: 8 },
);

describe('outcome of an issue', () => {
  it.each<[StatusCategory, string | null, string]>([
    ['done', null, 'delivered'],
    ['done', 'Fixed', 'delivered'],
    ['done', "Won't Do", 'notDelivered'],
    ['done', '  WON’T DO ', 'notDelivered'],
    ['done', 'duplicate', 'notDelivered'],
    ['indeterminate', "Won't Do", 'open'],
    ['new', null, 'open'],
    ['undefined', null, 'open'],
  ])('in category %s with resolution %s is %s', (category, resolution, outcome) => {
    expect(outcomeOf(category, resolution, DEFAULT_NOT_DELIVERED)).toBe(outcome);
  });

  it('follows the site’s own list', () => {
    expect(outcomeOf('done', 'Abandonné', ['abandonné'])).toBe('notDelivered');
    expect(outcomeOf('done', "Won't Do", [])).toBe('delivered');
  });
});

describe('sums of an epic', () => {
  it('leave what was not delivered out of the scope', () => {
    const sums = sumWork([item('delivered'), item('open'), item('notDelivered')]);
    expect(sums).toMatchObject({ scope: 2, delivered: 1, notDelivered: 1 });
  });

  it.each<[string, CountedItem[], number, number, number]>([
    ['as they were estimated', [item('delivered', 3), item('open', 5)], 8, 3, 0],
    [
      'with the median of the epic',
      [item('delivered', 1), item('open', 8), item('open', 3), item('delivered')],
      15,
      4,
      1,
    ],
    ['with the mean of the middle two', [item('open', 2), item('open', 4), item('open')], 9, 0, 1],
    ['one each where nothing is estimated', [item('delivered'), item('open')], 2, 1, 2],
    ['0 as an estimate like any other', [item('open', 0), item('delivered', 0)], 0, 0, 0],
    ['nonsense as no estimate', [item('open', NaN), item('open', -3), item('open', 5)], 15, 0, 2],
    ['tenths exactly', [item('delivered', 0.1), item('delivered', 0.2)], 0.3, 0.3, 0],
  ])('count points %s', (_, items, scopePoints, deliveredPoints, unestimated) => {
    expect(sumWork(items)).toMatchObject({ scopePoints, deliveredPoints, unestimated });
  });
});

describe('work of a key result', () => {
  it('is the plain "7 of 12" with weight 1 everywhere', () => {
    const work = keyResultWork([link(3, 4), link(4, 8)], 'issues');
    expect(work).toMatchObject({ delivered: 7, scope: 12, weighted: false, epics: 2 });
    expect(work.share?.shown).toBe(0.583333333);
  });

  it('is weighted in its share and plain in its counts', () => {
    const work = keyResultWork([link(4, 4, { weight: 3 }), link(0, 4)], 'issues');
    expect(work).toMatchObject({ delivered: 4, scope: 8, weighted: true });
    expect(work.share?.shown).toBe(0.75);
  });

  it.each([
    ['live', 1, 1],
    ['archived', 1, 1],
    ['deleted', 0, 0],
    ['converted', 0, 0],
  ] as const)('takes a %s epic for %d', (state, epics, attached) => {
    const work = keyResultWork([link(1, 2, { state })], 'issues');
    expect(work).toMatchObject({ epics, attached, scope: 2 * epics });
  });

  it('knows an epic of weight 0 as attached, and counts nothing of it', () => {
    expect(keyResultWork([link(1, 2, { weight: 0 })], 'issues')).toMatchObject({ epics: 0, attached: 1, share: null });
  });

  it('has no share, and no NaN, without scope', () => {
    expect(keyResultWork([link(0, 0)], 'issues')).toMatchObject({ delivered: 0, scope: 0, share: null });
    expect(keyResultWork([], 'storyPoints').share).toBeNull();
  });

  it('counts in points when the site does', () => {
    const sums = someSums(1, 4, { deliveredPoints: 13, scopePoints: 20, unestimated: 2 });
    expect(keyResultWork([link(0, 0, { sums })], 'storyPoints')).toMatchObject({
      delivered: 13,
      scope: 20,
      unestimated: 2,
    });
    expect(keyResultWork([link(0, 0, { sums })], 'issues')).toMatchObject({ delivered: 1, scope: 4, unestimated: 0 });
  });

  it('has a share within 0–1 that neither order nor a common factor of the weights changes', () => {
    const cases = someLinks.chain((links) =>
      fc.tuple(
        fc.constant(links),
        fc.shuffledSubarray(links, { minLength: links.length, maxLength: links.length }),
        fc.integer({ min: 1, max: 50 }),
        fc.constantFrom<WorkUnit>('issues', 'storyPoints'),
      ),
    );
    fc.assert(
      fc.property(cases, ([links, shuffled, factor, unit]) => {
        const { share, delivered, scope } = keyResultWork(links, unit);
        const scaled = shuffled.map((one) => ({ ...one, weight: one.weight * factor }));
        const other = keyResultWork(scaled, unit);
        expect(other.share?.shown ?? -1).toBeCloseTo(share?.shown ?? -1, 8);
        expect([other.delivered, other.scope]).toEqual([delivered, scope]);
        expect(share === null || (share.shown >= 0 && share.shown <= 1)).toBe(true);
      }),
    );
  });
});
