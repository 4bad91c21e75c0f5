import type { Jira } from '../context.ts';
import { badRequest, notFound } from '../errors.ts';
import { emitComment } from '../issues/comment-events.ts';
import { toDocument } from '../issues/setters/texts.ts';
import { requireOnIssue } from '../permissions/visibility.ts';
import { renderComment, type CommentRow } from '../render/comments.ts';
import { bodyOf, createRoutes, numberParam, viewerOfRequest, type Routes } from './http.ts';
import { visibleIssueId } from './issue-param.ts';

/** Comments of an issue. */
export function commentRoutes(jira: Jira): Routes {
  const routes = createRoutes();
  const comment = (issueId: number, id: string): CommentRow => {
    const row = jira.sql.get<CommentRow>(
      'SELECT * FROM jira_comment WHERE issue_id = ? AND id = ?',
      issueId,
      Number(id),
    );
    if (!row) throw notFound(`Can not find a comment for the id: ${id}.`);
    return row;
  };

  routes.get('/issue/:issue/comment', (c) => {
    const viewer = viewerOfRequest(jira, c);
    const id = visibleIssueId(jira, viewer, c.req.param('issue'));
    const startAt = numberParam(c, 'startAt', 0);
    const maxResults = Math.min(numberParam(c, 'maxResults', 100), 5000);
    const newestFirst = c.req.query('orderBy') === '-created';
    const total = jira.sql.get<{ n: number }>('SELECT count(*) AS n FROM jira_comment WHERE issue_id = ?', id)?.n ?? 0;
    const direction = newestFirst ? 'DESC' : 'ASC';
    const rows = jira.sql.all<CommentRow>(
      `SELECT * FROM jira_comment WHERE issue_id = ? ORDER BY created ${direction}, id ${direction} LIMIT ? OFFSET ?`,
      id,
      maxResults,
      startAt,
    );
    return c.json({ startAt, maxResults, total, comments: rows.map((row) => renderComment(jira, row, viewer.zone)) });
  });

  routes.post('/issue/:issue/comment', async (c) => {
    const viewer = viewerOfRequest(jira, c);
    const issueId = visibleIssueId(jira, viewer, c.req.param('issue'));
    requireOnIssue(jira, viewer, 'ADD_COMMENTS', issueId);
    const body = await bodyOf(c);
    if (body['body'] === undefined) throw badRequest('Comment body can not be empty!');
    const text = JSON.stringify(toDocument(body['body'], 'comment'));
    const now = jira.kernel.clock.now();
    const id = jira.sql.insert(
      'INSERT INTO jira_comment (issue_id, author, body, created, updated) VALUES (?, ?, ?, ?, ?)',
      issueId,
      viewer.account?.accountId ?? null,
      text,
      now,
      now,
    );
    const row = comment(issueId, String(id));
    emitComment(jira, viewer.caller, 'commented:issue', row);
    return c.json(renderComment(jira, row, viewer.zone), 201);
  });

  routes.get('/issue/:issue/comment/:comment', (c) => {
    const viewer = viewerOfRequest(jira, c);
    const issueId = visibleIssueId(jira, viewer, c.req.param('issue'));
    return c.json(renderComment(jira, comment(issueId, c.req.param('comment')), viewer.zone));
  });

  routes.delete('/issue/:issue/comment/:comment', (c) => {
    const viewer = viewerOfRequest(jira, c);
    const issueId = visibleIssueId(jira, viewer, c.req.param('issue'));
    const row = comment(issueId, c.req.param('comment'));
    const own = row.author === (viewer.account?.accountId ?? null);
    requireOnIssue(jira, viewer, own ? 'ADD_COMMENTS' : 'ADMINISTER_PROJECTS', issueId);
    jira.sql.run('DELETE FROM jira_comment WHERE id = ?', row.id);
    emitComment(jira, viewer.caller, 'deleted:comment', row);
    return c.body(null, 204);
  });

  return routes;
}
