import fc from 'fast-check';
import { classifyProject, summariseAlignment } from '../../src/domain/alignment';
import type { ProjectWork } from '../../src/domain/model/alignment';
import { DEFAULT_SETTINGS } from '../../src/domain/model/settings';

const TODAY = '2026-11-23';
const work = (over: Partial<ProjectWork> = {}): ProjectWork => ({
  projectId: '1',
  lastActivityAt: '2026-11-22T10:00:00.000Z',
  hasWorkInProgress: true,
  openIssues: 10,
  openLinkedIssues: 0,
  countedAt: '2026-11-23T01:00:00.000Z',
  ...over,
});
const place = (over: Partial<ProjectWork>, until?: string | null) =>
  classifyProject(work(over), until === undefined ? null : { until }, TODAY, DEFAULT_SETTINGS);

const LONG_AGO = { lastActivityAt: '2026-10-24T23:59:00.000Z', hasWorkInProgress: false };

describe('where a project stands', () => {
  it.each<[string, Partial<ProjectWork>, string | null | undefined, string, string, number | null]>([
    ['none of its open work is linked', {}, undefined, 'orphan', 'noneLinked', 0],
    ['some is', { openLinkedIssues: 4 }, undefined, 'partlyAligned', 'someLinked', 0.4],
    ['all is', { openLinkedIssues: 10 }, undefined, 'aligned', 'allLinked', 1],
    ['more is linked than was open when counted', { openLinkedIssues: 12 }, undefined, 'aligned', 'allLinked', 1],
    [
      'some is, not counted yet',
      { openIssues: null, openLinkedIssues: 4 },
      undefined,
      'partlyAligned',
      'notCounted',
      null,
    ],
    ['none is, not counted yet', { openIssues: null }, undefined, 'orphan', 'noneLinked', null],
    ['no update for 30 days', LONG_AGO, undefined, 'quiet', 'notUpdated', 0],
    ['no update, but work in progress', { ...LONG_AGO, hasWorkInProgress: true }, undefined, 'orphan', 'noneLinked', 0],
    [
      '29 days since',
      { ...LONG_AGO, lastActivityAt: '2026-10-25T00:00:00.000Z' },
      undefined,
      'orphan',
      'noneLinked',
      0,
    ],
    [
      'never any issue',
      { lastActivityAt: null, hasWorkInProgress: false, openIssues: 0 },
      undefined,
      'quiet',
      'neverUpdated',
      null,
    ],
    [
      'touched, but nothing is open',
      { hasWorkInProgress: false, openIssues: 0 },
      undefined,
      'quiet',
      'nothingOpen',
      null,
    ],
    ['exempt for good', {}, null, 'exempt', 'exempt', 0],
    ['exempt through today', {}, TODAY, 'exempt', 'exempt', 0],
    ['exempt until yesterday', {}, '2026-11-22', 'orphan', 'noneLinked', 0],
    ['quiet although exempt', LONG_AGO, null, 'quiet', 'notUpdated', 0],
    ['exempt although linked', { openLinkedIssues: 10 }, null, 'exempt', 'exempt', 1],
  ])('%s', (_, over, until, alignment, key, share) => {
    expect(place(over, until)).toMatchObject({ alignment, share, reason: { key } });
  });

  it('reads the day of the last update in the site’s time zone', () => {
    const inParis = { ...DEFAULT_SETTINGS, timeZone: 'Europe/Paris' };
    const late = work({ hasWorkInProgress: false, lastActivityAt: '2026-10-24T22:30:00.000Z' });
    expect(classifyProject(late, null, TODAY, DEFAULT_SETTINGS).alignment).toBe('quiet');
    expect(classifyProject(late, null, TODAY, inParis).alignment).toBe('orphan');
  });

  it('gives the numbers that its sentence names', () => {
    expect(place({ openLinkedIssues: 4 }).reason.values).toEqual({ openIssues: 10, openLinkedIssues: 4 });
    expect(place(LONG_AGO).reason.values).toEqual({ lastActivityOn: '2026-10-24', days: 30 });
  });
});

describe('the sentence over the list', () => {
  it('counts active projects and the share of their counted work, without the exempt', () => {
    const projects = [
      { alignment: 'orphan' as const, work: work() },
      { alignment: 'partlyAligned' as const, work: work({ openLinkedIssues: 5 }) },
      { alignment: 'partlyAligned' as const, work: work({ openIssues: null, openLinkedIssues: 5 }) },
      { alignment: 'exempt' as const, work: work({ openIssues: 1000 }) },
      { alignment: 'quiet' as const, work: work({ openIssues: 1000 }) },
    ];
    expect(summariseAlignment(projects)).toEqual({
      counts: { orphan: 1, partlyAligned: 2, aligned: 0, exempt: 1, quiet: 1 },
      active: 4,
      share: 0.25,
      openIssues: 20,
      openLinkedIssues: 5,
    });
  });

  it('has no share, and no NaN, where nothing was counted', () => {
    expect(summariseAlignment([])).toMatchObject({ active: 0, share: null });
  });

  it('keeps every share within 0–1', () => {
    const anyWork = fc.record({ openIssues: fc.option(fc.nat(50), { nil: null }), openLinkedIssues: fc.nat(99) });
    fc.assert(
      fc.property(fc.array(anyWork), (list) => {
        const projects = list.map((one) => ({ work: work(one), alignment: place(one).alignment }));
        const shares = [summariseAlignment(projects).share, ...list.map((one) => place(one).share)];
        return shares.every((share) => share === null || (share >= 0 && share <= 1));
      }),
    );
  });
});
