import { z } from 'zod';
import type { Caller, JiraViewer } from '../../../src/application/ports/jira';
import type { Services } from '../../../src/application/ports/services';
import type { Result } from '../../../src/contract/result';
import type { Origin } from '../../../src/platform/forge/caller';
import { answer, type Endpoint } from '../../../src/platform/forge/endpoint';
import { createResolver, ENDPOINTS } from '../../../src/platform/forge/resolver';

/** Fails on whatever is asked of it. */
function untouchable<Port extends object>(name: string): Port {
  return new Proxy({} as Port, {
    get: (_, member) => {
      throw new Error(`${name}.${String(member)} was asked`);
    },
  });
}

function resolverWith(services: Partial<Services> = {}) {
  const origins: Origin[] = [];
  const resolve = createResolver((origin) => {
    origins.push(origin);
    const caller: Caller = { accountId: origin.accountId, jira: untouchable('jira') };
    return { services: { ...untouchable<Services>('services'), ...services }, caller };
  });
  const call = (functionKey: string, payload: unknown, context: object, accountId?: string) =>
    resolve({ call: { functionKey, payload }, context }, accountId === undefined ? {} : { principal: { accountId } });
  return { call: call as (...args: Parameters<typeof call>) => Promise<Result<unknown>>, origins };
}

const context = { accountId: 'forged', extension: { issue: { id: '7' }, project: { id: 9 } } };

const logged: string[] = [];
beforeEach(() => {
  logged.length = 0;
  jest.spyOn(console, 'error').mockImplementation((...words: unknown[]) => void logged.push(words.join(' ')));
});
afterEach(() => jest.restoreAllMocks());

describe('who calls', () => {
  it.each([
    ['the person of the invocation, not of the payload or the page', 'ada', 'ada'],
    ['nobody, when Forge names none', undefined, null],
    ['nobody, when Forge calls them unidentified', 'unidentified', null],
  ])('is %s', async (_, principal, accountId) => {
    const { call, origins } = resolverWith();
    await call('getIssuePanel', {}, context, principal);
    expect(origins).toEqual([{ accountId, issueId: '7', projectId: '9' }]);
  });

  it.each([{}, { extension: null }, { extension: 'x' }, { extension: { issue: { id: {} } } }])(
    'sees nothing in view in the context %j',
    async (odd) => {
      const { call, origins } = resolverWith();
      await call('getIssuePanel', {}, odd, 'ada');
      expect(origins[0]).toMatchObject({ issueId: null, projectId: null });
    },
  );
});

describe('every endpoint', () => {
  it.each(Object.keys(ENDPOINTS))('%s refuses what it does not know, before anything else', async (name) => {
    const { call } = resolverWith();
    for (const payload of [{ unknown: 1 }, 'text', 7, []]) {
      const refused = await call(name, payload, context, 'ada');
      expect(refused).toMatchObject({ ok: false, error: { code: 'invalid' } });
    }
  });

  const guarded = Object.entries(ENDPOINTS).filter(([, { need }]) => need !== 'read');

  it.each(guarded)('%s is not for those without an account, whatever they send', async (name, { need, run }) => {
    const origin = {
      services: untouchable<Services>('services'),
      caller: { accountId: null, jira: untouchable<JiraViewer>('jira') },
    };
    const endpoint = { need, run, args: z.unknown() } as Endpoint<unknown, unknown>;
    const refused = await answer(name, endpoint, () => origin, { payload: {}, context: {} });
    expect(refused).toMatchObject({ ok: false, error: { code: 'forbidden', messageKey: 'accountNeeded' } });
  });

  it('that anybody may call only reads', () => {
    const open = Object.entries(ENDPOINTS).filter(([, { need }]) => need === 'read');
    expect(open.map(([name]) => name).filter((name) => !/^(get|list|has|explain)/.test(name))).toEqual([]);
  });
});

describe('an error', () => {
  const failing = (error: Error) => resolverWith({ cycles: { list: () => Promise.reject(error) } } as never);

  it('that nobody foresaw is logged by name under a reference, and says nothing of itself', async () => {
    const refused = await failing(new TypeError('secret of Ada')).call('listCycles', {}, context, 'ada');
    if (refused.ok) throw new Error('It was not refused.');
    expect(refused.error).toEqual({
      ...{ code: 'internal', messageKey: 'internal', values: {} },
      reference: expect.stringMatching(/^[0-9a-f]{8}$/) as string,
    });
    expect(logged).toEqual([`listCycles failed (${refused.error.reference}): TypeError`]);
  });

  it('that asks for the consent of the person is left to Forge', async () => {
    const consent = Object.assign(new Error('Authentication Required'), { name: 'NEEDS_AUTHENTICATION_ERR' });
    await expect(failing(consent).call('listCycles', {}, context, 'ada')).rejects.toBe(consent);
    expect(logged).toEqual([]);
  });
});
