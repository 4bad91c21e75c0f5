import { PlumblineFailure } from '../../../src/application/failure';
import type { Caller, JiraViewer } from '../../../src/application/ports/jira';
import type { MarkStore } from '../../../src/application/ports/runtime';
import { permits, readerOf, viewerOf } from '../../../src/application/session/permits';

/** Marks whose time passes when told; what the test does not need is refused. */
function marksWithTime() {
  const kept = new Map<string, { value: string; until: number }>();
  let now = 0;
  const refused = () => Promise.reject(new Error('not asked for here'));
  const marks: MarkStore = {
    claim: refused,
    release: refused,
    read: (name) => {
      const mark = kept.get(name);
      return Promise.resolve(mark && mark.until > now ? mark.value : undefined);
    },
    write: (name, value, seconds = Infinity) => {
      kept.set(name, { value, until: now + seconds });
      return Promise.resolve();
    },
  };
  return { marks, pass: (seconds: number) => void (now += seconds) };
}

function callerWho(answer: () => boolean): { caller: Caller; asked: () => number } {
  let asked = 0;
  const administers = () => {
    asked += 1;
    return new Promise<boolean>((resolve) => resolve(answer()));
  };
  return { caller: { accountId: 'nora', jira: { administers } as JiraViewer }, asked: () => asked };
}

const away = (): boolean => {
  throw new PlumblineFailure('jiraUnavailable', 'jiraUnavailable');
};

describe('who administers', () => {
  it('is asked of Jira once in five minutes', async () => {
    const { marks, pass } = marksWithTime();
    const { caller, asked } = callerWho(() => true);
    for (let minute = 0; minute < 10; minute += 1) {
      expect((await viewerOf({ marks }, caller)).administers).toBe(true);
      pass(60);
    }
    expect(asked()).toBe(2);
  });

  it('is never asked for a render, unless the person was found to be one', async () => {
    const { marks, pass } = marksWithTime();
    const { caller, asked } = callerWho(() => true);
    expect((await readerOf({ marks }, caller)).administers).toBe(false);
    expect(asked()).toBe(0);
    await viewerOf({ marks }, caller);
    pass(86_400);
    expect((await readerOf({ marks }, caller)).administers).toBe(true);
    expect(asked()).toBe(2);
  });

  it('loses the right within five minutes', async () => {
    const { marks, pass } = marksWithTime();
    let right = true;
    const { caller } = callerWho(() => right);
    await viewerOf({ marks }, caller);
    right = false;
    pass(301);
    expect((await readerOf({ marks }, caller)).administers).toBe(false);
  });

  it('is not asked where the rule holds or fails anyway', async () => {
    const { marks } = marksWithTime();
    const { caller, asked } = callerWho(() => true);
    expect(await permits({ marks }, caller, () => true)).toBe(true);
    expect(await permits({ marks }, caller, () => false)).toBe(false);
    expect(asked()).toBe(0);
    expect(await permits({ marks }, caller, ({ administers }) => administers)).toBe(true);
    expect(asked()).toBe(1);
  });

  it('is guessed for nobody: without Jira one reads on, and what asks for the right is refused', async () => {
    const { marks } = marksWithTime();
    const { caller } = callerWho(away);
    expect((await viewerOf({ marks }, caller)).administers).toBe(false);
    await expect(permits({ marks }, caller, ({ administers }) => administers)).rejects.toThrow('jiraUnavailable');
  });

  it('is nobody without an account', async () => {
    const { marks } = marksWithTime();
    const { caller, asked } = callerWho(() => true);
    const anonymous = { ...caller, accountId: null };
    expect(await viewerOf({ marks }, anonymous)).toEqual({ accountId: null, administers: false });
    expect(asked()).toBe(0);
  });
});
