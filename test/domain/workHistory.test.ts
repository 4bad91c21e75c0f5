import fc from 'fast-check';
import type { IssueChange, IssueHistory } from '../../src/domain/model/issueHistory';
import { DEFAULT_SETTINGS } from '../../src/domain/model/settings';
import { outcomeOf, sumWork } from '../../src/domain/work';
import { workHistory, type PresentIssue } from '../../src/domain/workHistory';

const EPIC = '100';

function anIssue(id: string, over: Partial<PresentIssue> = {}): PresentIssue {
  const open = { category: 'new' as const, resolution: null, points: null, endedAt: null };
  return { id, parentId: EPIC, createdAt: '2026-10-01T09:00:00.000Z', ...open, ...over };
}
const done = { category: 'done' as const, resolution: 'Done' };

function historyOf(issues: readonly PresentIssue[], changes: Record<string, IssueChange[]> = {}, timeZone = 'UTC') {
  const histories = new Map<string, IssueHistory>(
    Object.entries(changes).map(([issueId, list]) => [issueId, { issueId, changes: list }]),
  );
  return workHistory(EPIC, issues, histories, { ...DEFAULT_SETTINGS, timeZone });
}
const brief = (days: ReturnType<typeof historyOf>) =>
  days.map(({ day, delivered, scope, added, removed }) => `${day} ${delivered}/${scope} +${added} −${removed}`);

const toDone = (at: string): IssueChange => ({ at, field: 'category', from: 'new', to: 'done' });
const toOpen = (at: string): IssueChange => ({ at, field: 'category', from: 'done', to: 'new' });

describe('history of an epic’s work', () => {
  it('has a day where something changed, and none between', () => {
    const issues = [anIssue('1', done), anIssue('2', { createdAt: '2026-10-05T09:00:00.000Z' })];
    expect(brief(historyOf(issues, { 1: [toDone('2026-10-09T10:00:00.000Z')] }))).toEqual([
      '2026-10-01 0/1 +1 −0',
      '2026-10-05 0/2 +2 −0',
      '2026-10-09 1/2 +2 −0',
    ]);
  });

  it('sees work reopened and done again', () => {
    const changes = [
      toDone('2026-10-02T10:00:00.000Z'),
      toOpen('2026-10-03T10:00:00.000Z'),
      toDone('2026-10-04T10:00:00.000Z'),
    ];
    expect(brief(historyOf([anIssue('1', done)], { 1: changes }))).toEqual([
      '2026-10-01 0/1 +1 −0',
      '2026-10-02 1/1 +1 −0',
      '2026-10-03 0/1 +1 −0',
      '2026-10-04 1/1 +1 −0',
    ]);
  });

  it('keeps the state at the end of a day only', () => {
    const changes = [toDone('2026-10-02T10:00:00.000Z'), toOpen('2026-10-02T11:00:00.000Z')];
    expect(brief(historyOf([anIssue('1')], { 1: changes }))).toEqual(['2026-10-01 0/1 +1 −0']);
  });

  it('takes what ended undelivered out of the scope on that day', () => {
    const change = toDone('2026-10-07T10:00:00.000Z');
    const resolved: IssueChange = { at: change.at, field: 'resolution', from: null, to: "Won't Do" };
    const issues = [anIssue('1', { category: 'done', resolution: "Won't Do" }), anIssue('2')];
    expect(brief(historyOf(issues, { 1: [change, resolved] }))).toEqual([
      '2026-10-01 0/2 +2 −0',
      '2026-10-07 0/1 +2 −1',
    ]);
  });

  it('follows issues that moved in and out', () => {
    const moved = (at: string, from: string | null, to: string | null): IssueChange => ({
      at,
      field: 'parent',
      from,
      to,
    });
    const issues = [anIssue('1', { parentId: '200' }), anIssue('2')];
    const changes = {
      1: [moved('2026-10-10T10:00:00.000Z', EPIC, '200')],
      2: [moved('2026-10-12T10:00:00.000Z', null, EPIC)],
    };
    expect(brief(historyOf(issues, changes))).toEqual([
      '2026-10-01 0/1 +1 −0',
      '2026-10-10 0/0 +1 −1',
      '2026-10-12 0/1 +2 −1',
    ]);
  });

  it('uses creation and end where there is no changelog', () => {
    const issue = anIssue('1', { ...done, endedAt: '2026-10-20T10:00:00.000Z' });
    expect(brief(historyOf([issue]))).toEqual(['2026-10-01 0/1 +1 −0', '2026-10-20 1/1 +1 −0']);
  });

  it('counts as delivered from its creation what is done and nobody knows since when', () => {
    expect(brief(historyOf([anIssue('1', done)]))).toEqual(['2026-10-01 1/1 +1 −0']);
  });

  it('reads days in the time zone of the site', () => {
    const issue = anIssue('1', { ...done, endedAt: '2026-10-20T23:30:00.000Z' });
    expect(brief(historyOf([issue], {}, 'Europe/Paris')).at(-1)).toBe('2026-10-21 1/1 +1 −0');
  });

  it('does not depend on the order of the changelog', () => {
    const changes = [toDone('2026-10-02T10:00:00.000Z'), toOpen('2026-10-03T10:00:00.000Z')];
    const [one, other] = [changes, changes.toReversed()].map((list) => historyOf([anIssue('1')], { 1: list }));
    expect(other).toEqual(one);
  });

  it('takes changes of one moment in the order of the changelog', () => {
    const at = '2026-10-05T10:00:00.000Z';
    expect(brief(historyOf([anIssue('1')], { 1: [toDone(at), toOpen(at)] }))).toEqual(['2026-10-01 0/1 +1 −0']);
  });

  it('follows estimates, and the median for what has none', () => {
    const estimated: IssueChange = { at: '2026-10-06T10:00:00.000Z', field: 'points', from: null, to: 5 };
    const days = historyOf([anIssue('1', { points: 5 }), anIssue('2')], { 1: [estimated] });
    expect(days.map(({ day, scopePoints }) => [day, scopePoints])).toEqual([
      ['2026-10-01', 2],
      ['2026-10-06', 10],
    ]);
  });

  it('is empty for an epic without children', () => {
    expect(historyOf([])).toEqual([]);
  });
});

const anInstant = fc.integer({ min: 1, max: 28 }).map((day) => `2026-10-${String(day).padStart(2, '0')}T12:00:00.000Z`);
const aCategory = fc.constantFrom('new' as const, 'indeterminate' as const, 'done' as const);
const aResolution = fc.constantFrom(null, 'Done', 'Duplicate');
const aParent = fc.constantFrom(null, EPIC, '200');
const somePoints = fc.constantFrom(null, 1, 3, 8);
const aChange: fc.Arbitrary<IssueChange> = fc.oneof(
  fc.record({ at: anInstant, field: fc.constant('category' as const), from: aCategory, to: aCategory }),
  fc.record({ at: anInstant, field: fc.constant('resolution' as const), from: aResolution, to: aResolution }),
  fc.record({ at: anInstant, field: fc.constant('parent' as const), from: aParent, to: aParent }),
  fc.record({ at: anInstant, field: fc.constant('points' as const), from: somePoints, to: somePoints }),
);
const anyIssue = fc.record({
  issue: fc.record({
    parentId: aParent,
    category: aCategory,
    resolution: aResolution,
    points: somePoints,
    createdAt: anInstant,
    endedAt: fc.option(anInstant, { nil: null }),
  }),
  changes: fc.array(aChange, { maxLength: 6 }),
});

describe('history of any changelog, even a torn one', () => {
  it('ends in what the sums of the present children are, and always has added − removed = scope', () => {
    fc.assert(
      fc.property(fc.array(anyIssue, { maxLength: 10 }), (drafts) => {
        const issues = drafts.map(({ issue }, place) => ({ ...issue, id: String(place) }));
        const changes = Object.fromEntries(drafts.map((draft, place) => [String(place), draft.changes]));
        const days = historyOf(issues, changes);
        const children = issues.filter(({ parentId }) => parentId === EPIC);
        const now = sumWork(
          children.map(({ category, resolution, points }) => ({
            outcome: outcomeOf(category, resolution, DEFAULT_SETTINGS.notDeliveredResolutions),
            points,
          })),
        );
        const last = days.at(-1) ?? { scope: 0, delivered: 0, scopePoints: 0, deliveredPoints: 0 };
        expect(now).toMatchObject({ scope: last.scope, delivered: last.delivered, scopePoints: last.scopePoints });
        expect(days.every(({ scope, added, removed }) => scope === added - removed)).toBe(true);
        expect(days.map(({ day }) => day)).toEqual([...new Set(days.map(({ day }) => day))].sort());
      }),
      { numRuns: 300 },
    );
  });
});
