import type { FaultRule } from '../support/siteClient';
import { startApp, type App } from './support/app';
import { aCycle, aKeyResult, anObjective, issueIds } from './support/okrs';

let app: App;
let keyResultId: string;
let epic: string;

beforeAll(async () => {
  app = await startApp();
  keyResultId = await aKeyResult(app, await anObjective(app, await aCycle(app)));
  [epic = ''] = await issueIds(app, ['WORK-1']);
  await app.call('eve', 'getSession');
  await app.site.snapshot('jira');
});
afterAll(() => app.site.stop());
beforeEach(async () => {
  await app.site.faults([]);
  await app.site.reset({ to: 'jira' });
  await app.site.delivery({ paused: true });
});

const attach = { keyResultId: '', epicIds: [''], weight: 1 };
const payload = () => ({ ...attach, keyResultId, epicIds: [epic] });

const FAULTS: [string, FaultRule, string, string][] = [
  ['401', { status: 401 }, 'jiraForbidden', 'jiraForbidden'],
  ['403', { status: 403 }, 'jiraForbidden', 'jiraForbidden'],
  ['429', { status: 429, retryAfter: 7 }, 'rateLimited', 'rateLimited'],
  ['500', { status: 500 }, 'jiraUnavailable', 'jiraUnavailable'],
  ['HTML', { status: 502, html: true }, 'jiraUnavailable', 'jiraUnavailable'],
  ['a broken connection', { networkError: true }, 'jiraUnavailable', 'jiraUnavailable'],
  ['nothing at all', { hang: true }, 'jiraUnavailable', 'jiraUnavailable'],
];

describe.each(FAULTS)('when Jira answers %s to who attaches', (_, fault, code, messageKey) => {
  it('says so and attaches nothing', async () => {
    await app.site.faults([{ function: 'resolver', service: 'jira', ...fault }]);
    const error = await app.refuse('eve', 'attachEpics', payload());
    expect(error).toMatchObject({ code, messageKey });
    expect(error.reference).toMatch(/^[0-9a-f]{8}$/);
    await app.site.faults([]);
    expect((await app.call('eve', 'listLinksOfEpics', { epicIds: [epic] })).links).toEqual([]);
  });
});

// Waiting for nothing takes its eight seconds; once is enough.
describe.each(FAULTS.filter(([, { hang }]) => !hang))(
  'when Jira answers %s while the children are read',
  (_, fault) => {
    it('keeps the link and leaves the reading to the queue', async () => {
      await app.site.faults([{ function: 'resolver', service: 'jira', match: 'search', ...fault }]);
      const { outcomes, pending } = await app.call('eve', 'attachEpics', payload());
      expect(outcomes[0]?.outcome).toBe('attached');
      expect(pending).toBe(1);
    });
  },
);

it('renders the tree while Jira is down', async () => {
  await app.site.faults([{ function: 'resolver', service: 'jira', status: 503 }]);
  for (const as of ['ada', 'eve', 'carl', 'nora'] as const) {
    expect((await app.call(as, 'getTree', {}))?.rows).toHaveLength(2);
  }
});

it('waits the time that Jira asks for', async () => {
  await app.site.faults([{ function: 'resolver', service: 'jira', status: 429, retryAfter: 7 }]);
  expect((await app.refuse('eve', 'attachEpics', payload())).values).toMatchObject({ seconds: 7 });
});
