import { type Context, Hono } from 'hono';
import { segmentsToDocument } from '../editor/segments.ts';
import { formAnswer, formFields, openView, type View } from '../page.ts';
import type { Answer } from '../products.ts';
import type { FrontDeps } from '../types.ts';

/** What the forms of the Jira shell send: each becomes one call of the REST API as the acting person. */
export function createIssueActions(deps: FrontDeps): Hono {
  const app = new Hono();

  app.post('/browse/:key/fields', async (c) => {
    const key = c.req.param('key');
    const view = openView(c, deps);
    const form = await c.req.parseBody();
    const fields = changedFields(form);
    return answerTo(c, await view.jira.send('PUT', `${issuePath(key)}`, { fields }), `/browse/${key}`);
  });

  app.post('/browse/:key/transitions', async (c) => {
    const key = c.req.param('key');
    const field = await formFields(c);
    const body = { transition: { id: field('transition') } };
    return answerTo(
      c,
      await openView(c, deps).jira.send('POST', `${issuePath(key)}/transitions`, body),
      `/browse/${key}`,
    );
  });

  app.post('/browse/:key/comments', async (c) => {
    const key = c.req.param('key');
    const field = await formFields(c);
    const body = { body: segmentsToDocument([{ text: field('text') }]) };
    return answerTo(c, await openView(c, deps).jira.send('POST', `${issuePath(key)}/comment`, body), `/browse/${key}`);
  });

  app.post('/jira/projects/:project/issues', async (c) => {
    const field = await formFields(c);
    const parent = field('parent');
    const answer = await createIssue(
      openView(c, deps),
      c.req.param('project'),
      field('type'),
      field('summary'),
      parent,
    );
    const target = parent === '' ? `/jira/projects/${c.req.param('project')}` : `/browse/${parent}`;
    return answerTo(c, answer, target);
  });
  return app;
}

const issuePath = (key: string): string => `/rest/api/3/issue/${encodeURIComponent(key)}`;

function createIssue({ jira }: View, project: string, type: string, summary: string, parent: string): Promise<Answer> {
  const fields = {
    project: { key: project },
    issuetype: { id: type },
    summary,
    ...(parent !== '' && { parent: { key: parent } }),
  };
  return jira.send('POST', '/rest/api/3/issue', { fields });
}

// Only what the form has is changed; an emptied field is emptied in Jira.
function changedFields(form: Record<string, unknown>): Record<string, unknown> {
  const text = (name: string): string | undefined => {
    const value = form[name];
    return typeof value === 'string' ? value.trim() : undefined;
  };
  const fields: Record<string, unknown> = {};
  const summary = text('summary');
  if (summary !== undefined) fields['summary'] = summary;
  const description = text('description');
  if (description !== undefined)
    fields['description'] = description === '' ? null : segmentsToDocument([{ text: description }]);
  const assignee = text('assignee');
  if (assignee !== undefined) fields['assignee'] = assignee === '' ? null : { accountId: assignee };
  const parent = text('parent');
  if (parent !== undefined) fields['parent'] = parent === '' ? null : { key: parent.toUpperCase() };
  const points = text('points');
  if (points !== undefined) fields[text('pointsField') ?? ''] = points === '' ? null : Number(points);
  return fields;
}

function answerTo(c: Context, answer: Answer, target: string): Response {
  return formAnswer(c, answer.ok ? { ok: true, target } : { ok: false, sentence: answer.sentence });
}
