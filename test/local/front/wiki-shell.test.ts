import { filledFront } from './fixture/products.ts';

test('shows a page with its macros as frames in place', async () => {
  const { get, page } = await filledFront();
  const { html } = await get(`/wiki/pages/${page}`);
  expect(html).toMatch(/<p>Before<\/p><div class="surface" data-module="tree"[^>]*><\/div><p>After<\/p>/);
  expect(html).toContain('"config":{"objective":"O-12"}');
  expect(html).toContain('"localId":"local-tree"');
  expect(html).toContain('"isEditing":false');
});

test('saving the editor makes a new version and keeps what it cannot edit', async () => {
  const { submit, get, page, events } = await filledFront();
  const block = { type: 'rule' };
  const segments = JSON.stringify([{ text: '## New\n\nWords' }, { block }]);
  const answer = await submit(`/wiki/pages/${page}/edit`, {
    title: 'Committee 2',
    segments,
    version: '1',
    message: 'why',
  });
  expect(await answer.json()).toEqual({ target: `/wiki/pages/${page}` });
  expect((await get(`/wiki/pages/${page}`)).html).toContain('<h2>New</h2><p>Words</p><hr>');
  expect((await get(`/wiki/pages/${page}/versions`)).html).toContain('why');
  expect((await get(`/wiki/pages/${page}?version=1`)).html).toContain('<p>Before</p>');
  expect(events.map(({ eventType }) => eventType)).toEqual(['avi:confluence:updated:page']);
});

test('an edit of a version that is no longer the present one is refused in words', async () => {
  const { submit, page } = await filledFront();
  const fields = { title: 'Committee', segments: '[]', version: '1', message: '' };
  await submit(`/wiki/pages/${page}/edit`, fields);
  const answer = await submit(`/wiki/pages/${page}/edit`, fields);
  expect(answer.status).toBe(422);
  expect(((await answer.json()) as { message: string }).message).toContain('Version must be incremented');
});

test.each(['html', 'word'])('an export to %s has what adfExport answers in place of the macro', async (format) => {
  const { get, page } = await filledFront();
  const { html, headers } = await get(`/wiki/pages/${page}/export/${format}`);
  const type = format === 'word' ? 'word' : 'other';
  expect(html).toContain(`<p>tree as ${type}: {&quot;objective&quot;:&quot;O-12&quot;}</p>`);
  expect(html).toContain('<p>[Plain macro]</p>');
  expect(headers.get('content-disposition') ?? '').toContain(format === 'word' ? '.doc' : '');
});

test('a PDF is printed from the exported document', async () => {
  const printed: string[] = [];
  const printPdf = (html: string) => {
    printed.push(html);
    return Promise.resolve(new TextEncoder().encode('%PDF'));
  };
  const { get, page } = await filledFront({ printPdf });
  const { html, headers } = await get(`/wiki/pages/${page}/export/pdf`);
  expect([html, headers.get('content-type')]).toEqual(['%PDF', 'application/pdf']);
  expect(printed[0]).toContain('tree as pdf');
});

test('a macro whose export fails does not spoil the rest of the page', async () => {
  const site = await filledFront();
  site.deps.invoker.exportMacro = () => Promise.reject(new Error('no user'));
  const { html } = await site.get(`/wiki/pages/${site.page}/export/html`);
  expect(html).toContain('[This macro could not be exported.] no user');
  expect(html).toContain('<p>After</p>');
});

test('a page of a space that someone may not see is not found', async () => {
  const site = await filledFront();
  const { get, page, deps } = site;
  (
    deps.confluence as unknown as { setSpaceAudience(key: string, viewers: string[], editors: string[]): void }
  ).setSpaceAudience('OKR', ['ada'], ['ada']);
  expect((await get(`/wiki/pages/${page}?as=ben@example.test`)).html).toContain('you may not be allowed to see it');
  expect((await get('/wiki?as=ben@example.test')).html).toContain('There is no space that you may see.');
});
