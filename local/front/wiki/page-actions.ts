import { type Context, Hono } from 'hono';
import { type Segment, segmentsToDocument } from '../editor/segments.ts';
import { formAnswer, formFields, openView } from '../page.ts';
import type { Answer } from '../products.ts';
import type { FrontDeps } from '../types.ts';

/** What the forms of the Confluence shell send: each becomes one call of the REST API as the acting person. */
export function createPageActions(deps: FrontDeps): Hono {
  const app = new Hono();

  app.post('/wiki/spaces/:key/new', async (c) => {
    const field = await formFields(c);
    const parent = field('parent');
    const answer = await openView(c, deps).confluence.send<{ id: string }>('POST', '/wiki/api/v2/pages', {
      spaceId: field('spaceId'),
      status: 'current',
      title: field('title'),
      ...(parent !== '' && { parentId: parent }),
      body: pageBody(field('segments')),
    });
    return answerTo(c, answer, answer.ok ? `/wiki/pages/${answer.body.id}` : '');
  });

  app.post('/wiki/pages/:id/edit', async (c) => {
    const id = c.req.param('id');
    const field = await formFields(c);
    const answer = await openView(c, deps).confluence.send('PUT', `/wiki/api/v2/pages/${id}`, {
      id,
      status: 'current',
      title: field('title'),
      body: pageBody(field('segments')),
      version: { number: Number(field('version')) + 1, message: field('message') },
    });
    return answerTo(c, answer, `/wiki/pages/${id}`);
  });

  app.post('/wiki/pages/:id/trash', async (c) => {
    const answer = await openView(c, deps).confluence.send('DELETE', `/wiki/api/v2/pages/${c.req.param('id')}`);
    return answerTo(c, answer, '/wiki');
  });
  return app;
}

function pageBody(segments: string): { representation: string; value: string } {
  const document = segmentsToDocument(JSON.parse(segments || '[]') as Segment[]);
  return { representation: 'atlas_doc_format', value: JSON.stringify(document) };
}

function answerTo(c: Context, answer: Answer<unknown>, target: string): Response {
  return formAnswer(c, answer.ok ? { ok: true, target } : { ok: false, sentence: answer.sentence });
}
