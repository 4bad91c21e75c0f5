import type { ObjectiveDraft } from '../../src/contract/objectives';
import { startApp, type App, type Call } from './support/app';
import { day } from './support/days';
import { aCycle, aKeyResult, anObjective, checkInDraft, keyResultDraft, objectiveDraft } from './support/okrs';

let app: App;
let cycleId: string;
let objectiveId: string;
let keyResultId: string;

beforeAll(async () => {
  app = await startApp();
  cycleId = await aCycle(app);
  objectiveId = await anObjective(app, cycleId);
  keyResultId = await aKeyResult(app, objectiveId);
  await app.site.snapshot('input');
});
afterAll(() => app.site.stop());

const NOWHERE = '00000000-0000-4000-8000-000000000000';
const objective = (over: object) => () => ({ ...objectiveDraft(cycleId), ...over });
const keyResult = (over: object) => () => ({ ...keyResultDraft(objectiveId), ...over });
const said = (over: object) => () => ({ ...checkInDraft(), keyResultId, ...over });

/** Call, what is wrong, payload, sentence, values it names. */
const REFUSED: [Call, string, () => unknown, string, object?][] = [
  ['createObjective', 'no title', objective({ title: '   ' }), 'titleMissing', { field: 'title' }],
  [
    'createObjective',
    '10,000 characters',
    objective({ title: 'x'.repeat(10_000) }),
    'titleTooLong',
    { length: 10_000 },
  ],
  ['createObjective', 'a control character', objective({ title: 'a\u0000b' }), 'textControlCharacters'],
  ['createObjective', 'half a surrogate pair', objective({ title: 'a\ud83d' }), 'textControlCharacters'],
  ['createObjective', 'a long why', objective({ why: 'x'.repeat(2_001) }), 'textTooLong', { field: 'why' }],
  ['createObjective', 'a number as title', objective({ title: 7 }), 'fieldInvalid', { field: 'title' }],
  ['createObjective', 'a negative weight', objective({ weight: -1 }), 'weightRange'],
  ['createObjective', 'no number as weight', objective({ weight: null }), 'fieldInvalid', { field: 'weight' }],
  ['createObjective', 'an unknown commitment', objective({ commitment: 'maybe' }), 'fieldInvalid'],
  ['createObjective', 'SQL as level', objective({ levelId: "team' OR 1=1 --" }), 'fieldInvalid', { field: 'levelId' }],
  ['createObjective', 'a level that is not there', objective({ levelId: NOWHERE }), 'levelNotFound'],
  ['createObjective', 'a team that is not there', objective({ teamId: NOWHERE }), 'teamNotFound'],
  ['createObjective', 'a forged cycle', objective({ cycleId: NOWHERE }), 'cycleNotFound'],
  ['createObjective', 'a forged parent', objective({ parent: { kind: 'objective', id: NOWHERE } }), 'parentNotFound'],
  [
    'createObjective',
    'an account of its own',
    objective({ accountId: 'nora' }),
    'fieldUnknown',
    { field: 'accountId' },
  ],
  ['createObjective', 'an id of its own', objective({ id: NOWHERE }), 'fieldUnknown', { field: 'id' }],
  ['getIssuePanel', 'an issue of its own', () => ({ issueId: '10000' }), 'fieldUnknown', { field: 'issueId' }],
  ['getProjectAlignment', 'a project of its own', () => ({ projectId: '1' }), 'fieldUnknown', { field: 'projectId' }],
  ['createKeyResult', 'baseline = target', keyResult({ baseline: 120, target: 120 }), 'baselineIsTarget'],
  ['createKeyResult', 'no baseline', keyResult({ baseline: null }), 'baselineMissing'],
  ['createKeyResult', 'too large a target', keyResult({ target: 1e13 }), 'outOfRange', { field: 'target' }],
  ['createKeyResult', 'an empty check-list', keyResult({ measure: 'milestone' }), 'milestonesMissing'],
  ['createKeyResult', 'a forged objective', keyResult({ objectiveId: NOWHERE }), 'objectiveNotFound'],
  ['checkIn', 'tomorrow', said({ forDate: day(1) }), 'dateInFuture', { field: 'forDate' }],
  ['checkIn', 'a day before the cycle', said({ forDate: day(-51) }), 'checkInOutsideCycle', { field: 'forDate' }],
  ['checkIn', 'a date that does not exist', said({ forDate: '2026-02-30' }), 'dateInvalid', { field: 'forDate' }],
  ['checkIn', 'no value', said({ value: null }), 'valueMissing'],
  ['checkIn', 'half a confidence', said({ confidence: 6.5 }), 'confidenceRange'],
  ['checkIn', 'a milestone of nobody', said({ reachedMilestoneIds: [NOWHERE] }), 'fieldInvalid'],
  ['checkIn', 'an author of its own', said({ authorId: 'nora' }), 'fieldUnknown', { field: 'authorId' }],
  ['attachEpics', 'JQL as epic', () => ({ keyResultId, epicIds: ['1) OR (1=1'], weight: 1 }), 'fieldInvalid'],
  ['attachEpics', 'no epic', () => ({ keyResultId, epicIds: [], weight: 1 }), 'fieldInvalid'],
  ['attachEpics', 'a weight beyond all', () => ({ keyResultId, epicIds: ['10000'], weight: 1e9 }), 'weightRange'],
  ['createCycle', 'an end before its start', () => ({ name: 'Q', startsOn: day(2), endsOn: day(1) }), 'endBeforeStart'],
  [
    'setCycleState',
    'two steps at once',
    () => ({ cycleId, state: 'closed', expectedVersion: 2 }),
    'cycleStateNotAllowed',
  ],
  [
    'exemptProject',
    'an end in the past',
    () => ({ projectId: '10000', reason: 'r', until: day(-1) }),
    'exemptionInPast',
  ],
  [
    'exemptProject',
    'a project that is not there',
    () => ({ projectId: '99', reason: 'r', until: null }),
    'projectNotFound',
  ],
  ['getTree', 'a forged cycle', () => ({ cycleId: NOWHERE }), 'cycleNotFound'],
  ['getTree', 'a filter that is not known', () => ({ filter: { admin: true } }), 'fieldUnknown', { field: 'admin' }],
  [
    'explainNumber',
    'a forged key result',
    () => ({ kind: 'keyResult', id: NOWHERE, number: 'work' }),
    'keyResultNotFound',
  ],
];

it.each(REFUSED)('%s refuses %s and writes nothing', async (call, _, payload, messageKey, values = {}) => {
  await app.call('nora', 'getSession');
  await app.site.clearCalls();
  const error = await app.refuse('nora', call, payload());
  expect(error).toMatchObject({ messageKey, values });
  const { calls } = await app.site.calls({ service: 'sql' });
  expect(calls.map(({ sql }) => sql).filter((sql) => /^\s*(insert|update|delete)/i.test(sql ?? ''))).toEqual([]);
});

const TITLES: [string, string][] = [
  ['right-to-left text', 'أطباء يجدون الجرعة'],
  ['emoji', '👩‍⚕️ finds 💊 🎯'],
  ['HTML', '<img src=x onerror=alert(1)>'],
  ['SQL', "Robert'); DROP TABLE objective;--"],
  ['JQL', '" OR project = SECRET ORDER BY created'],
  ['a message pattern', '{count, plural, one {#} other {#}} <b>{x}</b>'],
  ['the longest one', '😀'.repeat(127) + 'x'],
];

describe.each(TITLES)('a title that is %s', (_, title) => {
  it('is kept, found and shown as it was typed', async () => {
    await app.site.reset({ to: 'input' });
    const over: Partial<ObjectiveDraft> = { title: `  ${title} `, why: `${title}\r\n${title}` };
    const id = await anObjective(app, cycleId, over, 'ada');
    const { draft } = await app.call('ada', 'getObjective', { objectiveId: id });
    expect(draft).toMatchObject({ title, why: `${title}\n${title}` });
    const found = await app.call('ada', 'getTree', { filter: { text: title } });
    expect(found?.rows.map((row) => row.id)).toEqual([id]);
  });
});
