import type { FrameLocator } from 'playwright-core';
import { onStage } from '../support/plumbline';
import type { FaultRule } from '../support/siteClient';
import { SURFACES, type Surface } from './surfaces';

const stage = onStage();

/** What only somebody who wrote the app could read. */
const TECHNICAL =
  /\b(?:TypeError|SyntaxError|undefined|null|NaN|Forge|fetch|SQL|stack|HTTP)\b|\[object|<\/?\w+>|\bat \S+:\d+|\b[45]\d\d\b/;

const of = (...names: string[]): Surface[] => SURFACES.filter(({ name }) => names.includes(name));

const REFUSED: FaultRule = { service: 'sql', status: 500 };
const SLOW_SQL: FaultRule = { service: 'sql', sqlTimeout: true };
const NO_SETTINGS: FaultRule = { service: 'kvs', status: 500 };
const CUT: FaultRule = { service: 'sql', networkError: true };

/** What is known without the database; a frozen macro is reached through a page whose live one fails alike. */
const NO_DATA = ['admin page, rules', 'admin page, rights', 'admin page without the right', 'frozen macro'];
const ASKING = SURFACES.filter(({ name }) => !NO_DATA.includes(name));
const FAILURES = [
  ...ASKING.map((surface) => ({ trouble: 'the database refuses', rule: REFUSED, ...surface })),
  ...of('panel of an epic', 'live macro').map((surface) => ({
    trouble: 'the database takes too long',
    rule: SLOW_SQL,
    ...surface,
  })),
  ...of('OKR page').map((surface) => ({ trouble: 'the database is cut off', rule: CUT, ...surface })),
  ...of('admin page, rules').map((surface) => ({
    trouble: 'the settings cannot be read',
    rule: NO_SETTINGS,
    ...surface,
  })),
];

/** Opens a surface while something is wrong; the shell around it asks nothing of the app's database. */
async function openInTrouble({ as, address, reach }: Surface, rule: FaultRule): Promise<FrameLocator> {
  await stage.site.faults([rule]);
  const { page, surface } = await stage.open(as, address, { expectsComplaints: true });
  return reach === undefined ? surface : reach(page);
}

async function readsWell(shown: FrameLocator): Promise<void> {
  const notice = shown.getByRole('alert').filter({ hasText: /./ }).first();
  await notice.waitFor();
  const said = await notice.innerText();
  expect(said).toMatch(/^[A-Z][^.]+\.(?: |\n|$)/);
  expect(await shown.locator('body').innerText()).not.toMatch(TECHNICAL);
}

const retry = (shown: FrameLocator) => shown.getByRole('button', { name: 'Retry' }).first();

test.each(FAILURES)(
  '$name says so in a sentence while $trouble, and works by Retry once that is over',
  async ({ rule, ...surface }) => {
    const shown = await openInTrouble(surface, rule);
    await readsWell(shown);
    await retry(shown).waitFor();
    await stage.site.faults([]);
    await retry(shown).click();
    await shown.getByRole('alert').filter({ hasText: /./ }).first().waitFor({ state: 'detached' });
    await shown.locator(surface.ready).first().waitFor();
  },
);

const JIRA: [string, FaultRule][] = [
  ['refuses', { status: 500 }],
  ['asks to slow down', { status: 429, retryAfter: 60 }],
  ['answers with a page of HTML', { status: 503, html: true }],
  ['cannot be reached', { networkError: true }],
];

test.each(JIRA)(
  'a project page says so in a sentence while Jira %s, and works by Retry afterwards',
  async (_, rule) => {
    const [surface] = of('project page');
    if (surface === undefined) throw new Error('The project page is no surface any more.');
    const shown = await openInTrouble(surface, { service: 'jira', match: '/rest/api/3/search/jql', ...rule });
    await readsWell(shown);
    await stage.site.faults([]);
    await retry(shown).click();
    await shown.locator(surface.ready).first().waitFor();
  },
);

const SLOW: [string, FaultRule][] = [
  ['the database is slow', { service: 'sql', delayMs: 150 }],
  ['Jira is slow', { service: 'jira', delayMs: 700 }],
];

test.each(SLOW)('while %s, what is asked for comes late but without an error', async (_, rule) => {
  for (const surface of of('panel of an epic', 'project page')) {
    const shown = await openInTrouble(surface, rule);
    await shown.getByRole('alert').filter({ hasText: /./ }).first().waitFor({ state: 'detached' });
    await shown.locator(surface.ready).first().waitFor();
  }
});
