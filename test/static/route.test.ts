import fc from 'fast-check';
import { HEALTHS } from '../../src/contract/vocabulary';
import { readRoute, VIEWS, writeRoute, type PanelRoute, type Route } from '../../static/okr-page/route/route';

const id = fc.string({ minLength: 1 });
const panel = fc.oneof<fc.Arbitrary<PanelRoute | null>[]>(
  fc.constant(null),
  fc.constant({ kind: 'cycles' }),
  fc.record({ kind: fc.constantFrom('objective' as const, 'keyResult' as const), id, editing: fc.boolean() }),
  fc.record({ kind: fc.constant('newKeyResult' as const), objectiveId: id }),
  fc.constant({ kind: 'newObjective', parentKind: null, parentId: null }),
  fc.record({
    kind: fc.constant('newObjective' as const),
    parentKind: fc.constant('objective' as const),
    parentId: id,
  }),
);
const route: fc.Arbitrary<Route> = fc.record({
  view: fc.constantFrom(...VIEWS),
  cycleId: fc.option(id, { nil: null }),
  filter: fc.record(
    { teamId: id, levelId: id, ownerId: id, text: id, health: fc.constantFrom(...HEALTHS) },
    { requiredKeys: [] },
  ),
  panel,
});

it('finds every place again by its address', () => {
  fc.assert(fc.property(route, (place) => expect(readRoute(writeRoute(place))).toEqual(place)));
});

it.each([
  ['/', '?panel=objective', 'a panel without an id'],
  ['/nowhere', '?health=purple', 'a view and a health that do not exist'],
  ['', '?panel=%E0%A4%A', 'a broken escape'],
])('opens the tree at %s%s: %s', (pathname, search) => {
  expect(readRoute({ pathname, search })).toEqual({ view: 'tree', cycleId: null, filter: {}, panel: null });
});
