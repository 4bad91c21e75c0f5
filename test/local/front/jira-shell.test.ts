import { load } from 'cheerio';
import { filledFront } from './fixture/products.ts';

test('lists the projects and issues that the acting person may see', async () => {
  const { get, epic } = await filledFront();
  expect((await get('/jira?as=ada@example.test')).html).toContain('Dosage guidance');
  const issues = await get('/jira/projects/DOSE?as=ada@example.test');
  expect(issues.html).toContain(`href="/browse/${epic}"`);
  expect(issues.html).toContain('2 issues');
});

test('shows the sentence with which Jira refuses a query', async () => {
  const { get } = await filledFront();
  const { html } = await get(`/jira/projects/DOSE?jql=${encodeURIComponent('project = ')}`);
  expect(html).toContain('Error in the JQL Query');
});

test('shows an issue with its child and escapes what people typed', async () => {
  const { get, epic } = await filledFront();
  const { html } = await get(`/browse/${epic}`);
  expect(html).toContain('Find the &lt;right&gt; dosage');
  expect(html).toContain('A child');
});

test('someone without Jira is told so', async () => {
  const { get, epic } = await filledFront();
  const { status, html } = await get(`/browse/${epic}?as=ben@example.test`);
  expect(status).toBe(403);
  expect(html).toContain('Ben Reader has no access to this product');
});

test.each([
  ['a new summary', 'fields', { summary: 'Better words' }, 'Better words'],
  ['an assignee', 'fields', { assignee: 'ada' }, 'selected>'],
  ['a description', 'fields', { description: '# Why\n\n- one' }, '<h1>Why</h1><ul><li><p>one</p></li></ul>'],
  ['a comment', 'comments', { text: 'Well **done**' }, 'Well <strong>done</strong>'],
])('saves %s through Jira, so that the event fires', async (_name, path, fields, shown) => {
  const { get, submit, events, epic } = await filledFront();
  const answer = await submit(`/browse/${epic}/${path}?as=ada@example.test`, fields);
  expect(await answer.json()).toEqual({ target: `/browse/${epic}` });
  expect(events[0]?.caller).toEqual({ kind: 'user', accountId: 'ada' });
  expect((await get(`/browse/${epic}?as=ada@example.test`)).html.replace(/\s+/g, ' ')).toContain(shown);
});

test('a transition changes the status', async () => {
  const { get, submit, epic } = await filledFront();
  const before = load((await get(`/browse/${epic}`)).html);
  const transition = before('button[name=transition]').filter((_, button) => before(button).text().includes('Done'));
  await submit(`/browse/${epic}/transitions`, { transition: transition.attr('value') ?? '' });
  const after = load((await get(`/browse/${epic}`)).html);
  expect(after('[data-live=status] summary').text().trim()).toBe('Done');
});

test('a form that Jira refuses answers its sentence and changes nothing', async () => {
  const { submit, events, epic } = await filledFront();
  const answer = await submit(`/browse/${epic}/fields`, { summary: '' });
  expect(answer.status).toBe(422);
  expect(((await answer.json()) as { message: string }).message).toMatch(/summary/i);
  expect(events).toEqual([]);
});

test('panels carry their label, a static status at once and a dynamic one by an address of its own', async () => {
  const { get, epic } = await filledFront();
  const { html } = await get(`/browse/${epic}?as=ada@example.test&locale=fr-FR`);
  expect(html).toMatch(/lozenge-blue"\s*>Static</);
  const address = /data-status-src="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
  expect((await get(address)).html).toMatch(new RegExp(`lozenge-green"\\s*>Live ${epic}<`));
});

test('a deep address of a page module is the page module, in its own language', async () => {
  const { get } = await filledFront();
  const { status, html } = await get('/jira/apps/global-page/deep/link?locale=fr-FR');
  expect(status).toBe(200);
  expect(html).toContain('data-module="global-page"');
  expect(html).toContain('"locale":"fr_FR"');
  expect(html).toContain('<html lang="fr-FR"');
});

test('a module of another type is not shown under this address', async () => {
  const { get } = await filledFront();
  expect((await get('/jira/apps/admin-page')).html).toContain('no module with a page under this key');
});

test('the context of an issue surface names issue, project and type', async () => {
  const { get, epic } = await filledFront();
  const { html } = await get(`/local-surface/context?issueKey=${epic}`);
  expect(html).toContain(`"issue":{"id":"`);
  expect(html).toContain(`"key":"${epic}","type":"Epic"`);
  expect(html).toContain('"project":{"id":');
});

test('the address that a global page has on a real site leads to it', async () => {
  const { front } = await filledFront();
  const answer = await front.request('/jira/apps/11111111-2222-4333-8444-555555555555/env-1/deep?panel=a');
  expect(answer.headers.get('location')).toBe('/jira/apps/global-page/deep?panel=a');
});
