import { load } from 'cheerio';
import { onStage, type Stage } from '../support/plumbline';
import { ARCHIVE, archiveIsThere, readArchive } from './support/archive';
import { attachFromIssue, firstSteps, insertTree } from './support/firstSteps';

const ADMIN = 'admin@example.invalid';
const NOW = '2021-11-15T10:00:00.000Z';
const OKRS = '/jira/apps/plumbline-okrs';
const EPICS = ['DAEMON-48', 'TIMOB-26570', 'TIMOB-19145', 'TIMOB-24500'] as const;
const keyResultOf = (epic: (typeof EPICS)[number]) => `KR-${EPICS.indexOf(epic) + 1}`;

/** Key results by the work attached to them: two attached where they are made, two from the epic. */
async function fillByHand({ site, open }: Stage): Promise<void> {
  await site.clock(NOW);
  const { page, surface } = await open(ADMIN, OKRS, { now: NOW });
  const by = firstSteps(surface);
  await by.openCycle('Q4 2021', '10/1/2021', '12/31/2021');
  await by.writeObjective('Titanium builds on every machine');
  for (const epic of EPICS) {
    await by.addKeyResult(`What ${epic} is for`);
    if (epic === 'DAEMON-48' || epic === 'TIMOB-26570') await by.attachEpic(epic);
  }
  for (const epic of ['TIMOB-19145', 'TIMOB-24500'] as const) {
    await page.goto(`${site.url}/browse/${epic}`);
    await attachFromIssue(page, keyResultOf(epic));
  }
  await page.goto(`${site.url}/wiki/spaces/HOME`);
  await insertTree(page);
  await site.drain();
}

if (!archiveIsThere) console.warn('Skipped: the archive of a real Jira is not beside the checkout.');

(archiveIsThere ? describe : describe.skip)('on the archive of a real Jira, which lies beside the checkout', () => {
  const stage = onStage({ args: ['--import', ARCHIVE.issues, '--projects', ARCHIVE.projects] }, fillByHand);
  const archive = archiveIsThere ? readArchive() : undefined;
  const counted = (epic: string) => archive?.workOf(epic) ?? { delivered: NaN, scope: NaN, notDelivered: NaN };
  const issuesOf = (epic: string) => `${counted(epic).delivered} of ${counted(epic).scope} issues`;
  const lost = (epic: string) => new RegExp(`\\b${counted(epic).notDelivered} not delivered`);

  test('the file itself counts what these tests expect', () => {
    expect(EPICS.map((epic) => Object.values(counted(epic)))).toEqual([
      [48, 48, 0],
      [14, 31, 1],
      [22, 23, 4],
      [10, 19, 5],
    ]);
  });

  test.each(EPICS)('the panel of %s says what the file counts', async (epic) => {
    const { page } = await stage.open(ADMIN, `/browse/${epic}`, { now: NOW });
    await page.locator('summary').filter({ hasText: 'Key results' }).click();
    const panel = page.frameLocator('iframe').first();
    await panel
      .getByRole('article')
      .filter({ hasText: issuesOf(epic) })
      .waitFor();
    const sentence = await panel.getByText('This epic:').innerText();
    expect(sentence).toContain(`${issuesOf(epic)} delivered`);
    if (counted(epic).notDelivered > 0) expect(sentence).toMatch(lost(epic));
    else expect(sentence).not.toContain('not delivered');
  });

  test.each(EPICS)('the OKR page says of %s what the file counts, in row and side panel', async (epic) => {
    const { surface } = await stage.open(ADMIN, OKRS, { now: NOW });
    const row = surface.getByRole('row', { name: new RegExp(`^${keyResultOf(epic)} `) });
    await row.getByText(issuesOf(epic)).waitFor();
    await row.getByRole('button', { name: `What ${epic} is for` }).click();
    const linked = surface.getByRole('complementary').getByRole('listitem').filter({ hasText: epic });
    await linked.getByText(issuesOf(epic)).waitFor();
    const said = await linked.innerText();
    if (counted(epic).notDelivered > 0) expect(said).toMatch(lost(epic));
    else expect(said).not.toContain('not delivered');
  });

  test('the macro on a Confluence page says the same, and explains it', async () => {
    const { surface } = await stage.open(ADMIN, '/wiki/spaces/HOME', { now: NOW });
    for (const epic of EPICS) {
      const row = surface.getByRole('row', { name: new RegExp(`^${keyResultOf(epic)} `) });
      await row.getByText(issuesOf(epic)).waitFor();
    }
    const epic = 'TIMOB-24500';
    await surface
      .getByRole('row', { name: new RegExp(`^${keyResultOf(epic)} `) })
      .getByRole('button', { name: /^Result/ })
      .press('Enter');
    const why = surface.getByRole('dialog');
    await why.getByText(`${counted(epic).delivered} delivered ÷ ${counted(epic).scope} in scope`).waitFor();
    await why.getByText(`${counted(epic).notDelivered} issues ended without being delivered`).waitFor();
  });

  test.each(['html', 'word'])('the page exported to %s says the same in a real table', async (format) => {
    const { page } = await stage.open(ADMIN, '/wiki/spaces/HOME', { now: NOW });
    const edit = (await page.getByRole('link', { name: 'Edit' }).getAttribute('href')) ?? '';
    const answer = await page.request.get(`${stage.site.url}${edit.replace(/edit$/, '')}export/${format}`);
    const document = load(await answer.text());
    const rows = document('tr')
      .toArray()
      .map((row) => document(row).text());
    for (const epic of EPICS) {
      expect(rows.filter((row) => row.includes(keyResultOf(epic)))).toEqual([expect.stringContaining(issuesOf(epic))]);
    }
  });

  test('the export as a document of Atlassian holds the same numbers', async () => {
    const adf = await stage.site.export({ surface: 'plumbline-tree', exportType: 'pdf', as: ADMIN });
    for (const epic of EPICS) expect(JSON.stringify(adf)).toContain(issuesOf(epic));
  });

  describe('the list of orphan projects', () => {
    const stateAt = (project: string, now: string) => {
      if (archive?.isActiveAt(project, now) !== true) return 'Quiet';
      const { open, linked } = archive.openWorkOf(project, EPICS);
      return linked === 0 ? 'Orphan' : linked < open ? 'Partly aligned' : 'Aligned';
    };
    const why = (project: string, state: string) => {
      const { open, linked } = archive?.openWorkOf(project, EPICS) ?? { open: NaN, linked: NaN };
      if (state === 'Orphan') return `None of its ${open} open issues belongs to an epic that serves a key result.`;
      if (state === 'Quiet') return 'Nothing in progress, and no update since';
      return `${linked} of ${open} open issues under epics that serve a key result.`;
    };

    test.each<[string, string, string[]]>([
      ['while the archive was alive', NOW, ['Quiet', 'Orphan', 'Quiet', 'Orphan', 'Partly aligned']],
      [
        'when DAEMON was last touched',
        '2021-05-10T10:00:00.000Z',
        ['Quiet', 'Orphan', 'Orphan', 'Orphan', 'Partly aligned'],
      ],
      [
        'years later, by what is still in progress',
        '2026-11-23T10:00:00.000Z',
        ['Quiet', 'Orphan', 'Quiet', 'Orphan', 'Partly aligned'],
      ],
    ])('counts and explains the five projects as the file does, %s', async (_when, now, states) => {
      const projects = archive?.projects ?? [];
      expect(projects.map((project) => stateAt(project, now))).toEqual(states);
      await stage.site.clock(now);
      await stage.app.call(ADMIN, 'scanProjects');
      await stage.site.drain();
      const { surface } = await stage.open(ADMIN, `${OKRS}/orphans`, { now });
      const of = (...wanted: string[]) => states.filter((state) => wanted.includes(state)).length;
      const sentence = `${of('Orphan')} of ${5 - of('Quiet')} active projects serve no key result.`;
      await surface.getByRole('heading', { level: 1, name: sentence }).waitFor();
      await surface.getByRole('button', { name: 'all 5' }).click();
      for (const [place, project] of projects.entries()) {
        const row = surface.getByRole('row', { name: new RegExp(`\\b${project}\\b`) });
        const said = await row.innerText();
        expect(said).toContain(states[place] ?? '');
        expect(said).toContain(why(project, states[place] ?? ''));
      }
    });
  });
});
