import type { ExplainAnswer } from '../../src/platform/rovo/explainNumber';
import type { DueAnswer } from '../../src/platform/rovo/listCheckInsDue';
import type { ReviewAnswer } from '../../src/platform/rovo/reviewObjective';
import type { OrphansAnswer } from '../../src/platform/rovo/showOrphanProjects';
import { startApp, type App, type Name } from './support/app';
import { aCycle, aKeyResult, anObjective, checkInDraft } from './support/okrs';

type Answers = {
  'review-objective': ReviewAnswer;
  'list-check-ins-due': DueAnswer;
  'explain-number': ExplainAnswer;
  'show-orphan-projects': OrphansAnswer;
};
type Refusal = { error: string; reference: string };

let app: App;
let open: string;
let secret: string;
let secretKeyResult: string;
let calls: string;

const ask = <Key extends keyof Answers>(as: Name, action: Key, inputs: Record<string, unknown> = {}) =>
  app.site.action<Answers[Key] & Refusal>({ action, inputs, as: `${as}@example.com` });
const keyOf = async (id: string) => (await app.call('nora', 'getKeyResult', { keyResultId: id })).row.key;

beforeAll(async () => {
  app = await startApp();
  const cycleId = await aCycle(app);
  const ofObjective = await anObjective(app, cycleId);
  calls = await keyOf(await aKeyResult(app, ofObjective));
  await aKeyResult(app, ofObjective, {
    title: 'Publish 10 LinkedIn posts',
    measure: 'work',
    baseline: null,
    target: null,
  });
  open = (await app.call('nora', 'getObjective', { objectiveId: ofObjective })).row.key;
  const hidden = await anObjective(app, cycleId, { title: 'Takeover', ownerId: 'lea', visibility: 'restricted' });
  secretKeyResult = await keyOf(await aKeyResult(app, hidden, { title: 'Takeover, step one', ownerId: 'lea' }));
  secret = (await app.call('nora', 'getObjective', { objectiveId: hidden })).row.key;
});
afterAll(() => app.site.stop());

describe('review-objective', () => {
  it('tells work from result and offers another way to say it', async () => {
    const { objective, keyResults, together } = await ask('eve', 'review-objective', { key: open });
    expect(objective).toBe(`${open} Doctors find the right dosage`);
    const posts = keyResults.find(({ keyResult }) => keyResult.includes('Publish 10 LinkedIn posts'));
    expect(posts?.readsAs).toBe('Activity');
    expect(posts?.suggestions).toHaveLength(3);
    expect(together.length).toBeGreaterThan(0);
  });

  it('answers a key of a key result with its objective, in the language asked for', async () => {
    const { keyResults, note } = await ask('eve', 'review-objective', { key: calls.toLowerCase(), language: 'fr' });
    expect(keyResults.map(({ readsAs }) => readsAs)).toContain('Activité');
    expect(note).toContain('questions, pas des verdicts');
  });

  it('shows a restricted objective to those who may see it, and to others as one that is not there', async () => {
    expect((await ask('lea', 'review-objective', { key: secret })).objective).toContain('Takeover');
    const hidden = await ask('eve', 'review-objective', { key: secret });
    const missing = await ask('eve', 'review-objective', { key: 'O-999' });
    expect(hidden.error).toBe(missing.error);
    expect(JSON.stringify(hidden)).not.toContain('Takeover');
  });

  it('takes no word of a model for a right', async () => {
    const forged = { key: secret, accountId: 'lea', principal: { accountId: 'lea' }, context: { accountId: 'lea' } };
    expect((await ask('eve', 'review-objective', forged)).error).toBeDefined();
  });

  it.each(['', 'the first one', 'O-1 OR 1=1', 7, null, ['O-1'], { key: 'O-1' }, undefined])(
    'says what a key looks like when given %j',
    async (key) => {
      const inputs = key === undefined ? {} : { key };
      expect((await ask('eve', 'review-objective', inputs)).error).toContain('They look like O-12 or KR-34.');
    },
  );

  it('does not tell a restricted key result from one that is not there', async () => {
    for (const action of ['review-objective', 'explain-number'] as const) {
      const [hidden, missing] = await Promise.all(
        [secretKeyResult, 'KR-999'].map((key) => ask('eve', action, { key, number: 'progress' })),
      );
      expect(hidden?.error).toBe(missing?.error);
    }
  });

  it.each(['French', 'FR_ca', 'fr'])('speaks French when told so as %s', async (language) => {
    expect((await ask('eve', 'review-objective', { key: open, language })).note).toContain(
      'questions, pas des verdicts',
    );
  });

  it.each(['Klingon', '', 7, null, ['fr']])('speaks English when the language is %j', async (language) => {
    expect((await ask('eve', 'review-objective', { key: open, language })).note).toContain('questions, not verdicts');
  });
});

describe('list-check-ins-due', () => {
  it('lists those of the person who asks, and no longer once they are made', async () => {
    const before = await ask('ada', 'list-check-ins-due');
    expect(before.checkIns.map(({ keyResult }) => keyResult)).toEqual([`${calls} Calls to the hotline`]);
    expect(before.summary).toBe('One of your check-ins is due.');
    expect((await ask('eve', 'list-check-ins-due')).checkIns).toEqual([]);
    const tree = await app.call('ada', 'getTree', {});
    const keyResultId = tree?.rows.find(({ key }) => key === calls)?.id ?? '';
    await app.call('ada', 'checkIn', { ...checkInDraft(), keyResultId });
    expect((await ask('ada', 'list-check-ins-due')).summary).toBe('None of your check-ins is due.');
  });
});

describe('explain-number', () => {
  it('says the formula with its numbers', async () => {
    const { about, explanation } = await ask('eve', 'explain-number', { key: calls, number: 'progress' });
    expect(about).toBe(calls);
    expect(explanation[0]).toContain('50');
  });

  it('reads key and number as a person writes them', async () => {
    const key = calls.replace('-', ' ').toLowerCase();
    const { about, explanation } = await ask('eve', 'explain-number', { key, number: ' Result ' });
    expect(about).toBe(calls);
    expect(explanation[0]).toContain('50');
  });

  it('keeps work and result apart: an objective has no work of its own', async () => {
    const { error } = await ask('eve', 'explain-number', { key: open, number: 'work' });
    expect(error).toContain(`${open} is an objective and has no work of its own`);
    const hidden = await ask('eve', 'explain-number', { key: secret, number: 'work' });
    expect(hidden.error).toBe((await ask('eve', 'explain-number', { key: 'O-999', number: 'work' })).error);
  });

  it.each(['salary', '', 7, null, undefined])('names the numbers there are when asked for %j', async (number) => {
    const inputs = number === undefined ? { key: calls } : { key: calls, number };
    expect((await ask('eve', 'explain-number', inputs)).error).toContain('progress, work, health and pace');
  });

  it('refuses a restricted objective', async () => {
    expect((await ask('eve', 'explain-number', { key: secret, number: 'progress' })).error).toEqual(expect.any(String));
  });
});

describe('show-orphan-projects', () => {
  it('names the orphans that the person sees in Jira, and counts the others', async () => {
    const { summary, projects } = await ask('ada', 'show-orphan-projects');
    expect(summary).toMatch(/serve no key result/);
    expect(projects.map(({ project }) => project)).toContain('WORK Work');
    const reader = await ask('carl', 'show-orphan-projects');
    expect(JSON.stringify(reader)).not.toContain('WORK Work');
  });
});
