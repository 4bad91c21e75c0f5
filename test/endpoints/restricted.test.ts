import { startApp, type App, type Name } from './support/app';
import {
  aCycle,
  aKeyResult,
  anObjective,
  checkInDraft,
  issueIds,
  keyResultDraft,
  objectiveDraft,
} from './support/okrs';

/** Words that must never reach those who may not see the objective. */
const SECRET = 'Takeover of Helvetica';

let app: App;
let cycleId: string;
let top: string;
let secret: string;
let secretKeyResult: string;
let checkInId: string;
let epic: string;
let linkId: string;

beforeAll(async () => {
  app = await startApp();
  cycleId = await aCycle(app);
  top = await anObjective(app, cycleId, { title: 'Top', levelId: 'company' });
  await aKeyResult(app, top);
  secret = await anObjective(app, cycleId, {
    ...{ title: SECRET, ownerId: 'lea', parent: { kind: 'objective', id: top } },
    ...{ visibility: 'restricted', viewerIds: ['tim'] },
  });
  secretKeyResult = await aKeyResult(app, secret, { title: `${SECRET}, step one`, ownerId: 'lea' });
  await app.call('lea', 'checkIn', { ...checkInDraft({ note: SECRET }), keyResultId: secretKeyResult });
  [epic = ''] = await issueIds(app, ['WORK-1']);
  await app.call('lea', 'attachEpics', { keyResultId: secretKeyResult, epicIds: [epic], weight: 1 });
  const detail = await app.call('lea', 'getKeyResult', { keyResultId: secretKeyResult });
  checkInId = detail.checkIns[0]?.id ?? '';
  linkId = detail.epics[0]?.linkId ?? '';
});
afterAll(() => app.site.stop());

const SEEING: Name[] = ['lea', 'tim', 'nora'];
const OTHERS: Name[] = ['ada', 'eve', 'carl'];

it.each(SEEING)('%s sees the restricted objective', async (name) => {
  await app.call(name, 'getSession');
  const tree = await app.call(name, 'getTree', {});
  expect(tree?.rows.map(({ title }) => title)).toContain(SECRET);
});

describe.each(OTHERS)('%s', (name) => {
  it('learns that the parent has one more, which counts, and nothing else', async () => {
    const tree = await app.call(name, 'getTree', {});
    const all = await app.call('lea', 'getTree', {});
    expect(tree?.rows[0]).toMatchObject({ title: 'Top', restrictedChildren: 1 });
    expect(tree?.rows[0]?.progress).toEqual(all?.rows[0]?.progress);
    expect(tree?.rows[0]?.progress?.shown).toBeGreaterThan(0);
    const told = JSON.stringify(tree);
    for (const word of [SECRET, secret, secretKeyResult]) expect(told).not.toContain(word);
  });

  it('finds no trace of it in an explanation', async () => {
    const why = await app.call(name, 'explainNumber', { kind: 'objective', id: top, number: 'progress' });
    expect(why.inputs.filter(({ kind }) => kind === 'restricted')).toEqual([
      expect.objectContaining({ id: null, key: null, label: null }),
    ]);
    for (const word of [SECRET, secret]) expect(JSON.stringify(why)).not.toContain(word);
  });
});

describe.each(['ada', 'eve'] as const)('%s is told that nothing is there', (name) => {
  const objective = () => objectiveDraft(cycleId, { visibility: 'open' });
  it.each([
    ['getObjective', () => ({ objectiveId: secret }), 'objectiveNotFound'],
    ['editObjective', () => ({ ...objective(), objectiveId: secret, expectedVersion: 1 }), 'objectiveNotFound'],
    ['deleteObjective', () => ({ objectiveId: secret, expectedVersion: 1 }), 'objectiveNotFound'],
    ['getKeyResult', () => ({ keyResultId: secretKeyResult }), 'keyResultNotFound'],
    ['createKeyResult', () => keyResultDraft(secret), 'objectiveNotFound'],
    ['deleteKeyResult', () => ({ keyResultId: secretKeyResult, expectedVersion: 1 }), 'keyResultNotFound'],
    ['checkIn', () => ({ ...checkInDraft(), keyResultId: secretKeyResult }), 'keyResultNotFound'],
    ['correctCheckIn', () => ({ ...checkInDraft(), checkInId, expectedVersion: 1 }), 'checkInNotFound'],
    ['deleteCheckIn', () => ({ checkInId, expectedVersion: 1 }), 'checkInNotFound'],
    ['attachEpics', () => ({ keyResultId: secretKeyResult, epicIds: [epic], weight: 1 }), 'keyResultNotFound'],
    ['detachEpic', () => ({ linkId, expectedVersion: 1 }), 'linkNotFound'],
    ['getReadingProgress', () => ({ keyResultId: secretKeyResult }), 'keyResultNotFound'],
    ['explainNumber', () => ({ kind: 'keyResult', id: secretKeyResult, number: 'health' }), 'keyResultNotFound'],
    [
      'createObjective',
      () => objectiveDraft(cycleId, { ownerId: name, parent: { kind: 'keyResult', id: secretKeyResult } }),
      'parentNotFound',
    ],
  ] as const)('by %s', async (call, payload, messageKey) => {
    expect(await app.refuse(name, call, payload())).toMatchObject({ code: 'notFound', messageKey, values: {} });
  });

  it('by searches and lists', async () => {
    const parents = await app.call(name, 'findParents', { text: 'Takeover', cycleId });
    const suggested = await app.call(name, 'suggestKeyResults', { text: 'Takeover' });
    const gaps = await app.call(name, 'getGaps', {});
    expect([parents, suggested]).toEqual([[], []]);
    expect(JSON.stringify(gaps)).not.toContain(SECRET);
    const links = await app.call(name, 'listLinksOfEpics', { epicIds: [epic] });
    expect(links).toEqual({ links: [], restricted: [{ epicId: epic, count: 1 }] });
  });

  it('in the panel of its epic, but for a number', async () => {
    const place = { surface: 'plumbline-issue', place: { issueKey: 'WORK-1' } };
    const panel = await app.call(name, 'getIssuePanel', undefined, place);
    expect(panel).toMatchObject({ kind: 'epic', attached: [], restricted: 1 });
    expect(JSON.stringify(panel)).not.toContain(SECRET);
    const status = await app.site.dynamicProperties({
      ...{ surface: 'plumbline-issue', issueKey: 'WORK-1', as: `${name}@example.com` },
    });
    expect(status).toEqual({});
  });
});

it('keeps a parent that its editor may not see, and hides it from them', async () => {
  const below = await anObjective(app, cycleId, { title: 'Below', parent: { kind: 'objective', id: secret } });
  const seen = await app.call('ada', 'getObjective', { objectiveId: below });
  expect(seen).toMatchObject({ path: [], draft: { parent: null } });
  const tree = await app.call('ada', 'getTree', {});
  expect(tree?.rows.find(({ id }) => id === below)).toMatchObject({
    title: 'Below',
    depth: 1,
    parentRowId: null,
    path: [],
  });
  expect(JSON.stringify(tree)).not.toContain(secret);
  const why = await app.call('ada', 'explainNumber', { kind: 'objective', id: below, number: 'progress' });
  expect(JSON.stringify(why)).not.toContain(secret);
  expect(JSON.stringify(seen)).not.toContain(secret);
  await app.call('ada', 'editObjective', { ...seen.draft, title: 'Renamed', objectiveId: below, expectedVersion: 1 });
  const whole = await app.call('lea', 'getObjective', { objectiveId: below });
  expect(whole.draft).toMatchObject({ title: 'Renamed', parent: { kind: 'objective', id: secret } });
});
