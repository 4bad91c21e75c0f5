import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startSite } from '../../support/site';
import { asAda, startFixture, worked } from './fixture';

let state: string;
beforeEach(() => {
  state = mkdtempSync(path.join(os.tmpdir(), 'restart-'));
});
afterEach(() => rmSync(state, { recursive: true, force: true }));

describe('a second start on the same state', () => {
  it('continues it: people, stored values, queues, and the app is not installed again', async () => {
    const first = await startFixture({ state });
    await asAda(first)('addNote', { id: 'n', text: 'x' });
    await asAda(first)('push', { events: [{ body: { n: 7 }, delayInSeconds: 600 }] });
    await first.stop();
    const second = await startFixture({ state });
    try {
      await second.drain();
      expect(await asAda(second)('notes')).toEqual([{ id: 'n', body: 'x' }]);
      expect((await worked(second)).map(({ n }) => n)).toEqual([7]);
      expect(await asAda(second)('recall', { key: 'installed' })).toHaveLength(1);
    } finally {
      await second.stop();
    }
  });

  it('forgets everything when asked for a fresh one', async () => {
    const first = await startFixture({ state });
    await asAda(first)('addNote', { id: 'n', text: 'x' });
    await first.stop();
    const second = await startFixture({ state, args: ['--fresh'] });
    try {
      expect(await asAda(second)('notes')).toEqual([]);
    } finally {
      await second.stop();
    }
  });
});

describe('a start that cannot be', () => {
  it.each([
    [['--port', 'x'], '--port wants a number'],
    [['--sql', 'oracle'], '--sql wants sqlite or mariadb'],
    [['--nonsense'], 'Unknown option'],
  ])('ends with a sentence: %j', async (args, sentence) => {
    await expect(startFixture({ state, args })).rejects.toThrow(sentence);
  });

  it('says that the port is taken', async () => {
    const first = await startFixture({ state });
    const taken = new URL(first.url).port;
    const other = mkdtempSync(path.join(os.tmpdir(), 'restart-'));
    try {
      await expect(startFixture({ state: other, args: ['--port', taken] })).rejects.toThrow(`Port ${taken} is taken.`);
    } finally {
      rmSync(other, { recursive: true, force: true });
      await first.stop();
    }
  });

  it('names the manifest that it misses', async () => {
    await expect(startSite({ app: state, state })).rejects.toThrow('manifest.yml cannot be read');
  });
});
