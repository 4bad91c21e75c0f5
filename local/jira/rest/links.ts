import type { Caller } from '../../kernel/types.ts';
import type { Jira } from '../context.ts';
import { notFound } from '../errors.ts';
import { existingIssue } from '../issues/row.ts';
import { findNamed } from '../issues/setters/named.ts';
import { textOf } from '../issues/setters/json-values.ts';
import { keepIssuesWith, requireOnIssue } from '../permissions/visibility.ts';
import { visibleRef } from '../render/linked-issues.ts';
import { createLookups, renderLinkType } from '../render/lookups.ts';
import type { LinkRow } from '../render/side-lists.ts';
import { bodyOf, createRoutes, viewerOfRequest, type Routes } from './http.ts';
import { visibleIssueId } from './issue-param.ts';

type LinkTypeRow = Parameters<typeof renderLinkType>[1];

function emitLink(jira: Jira, caller: Caller, what: 'created' | 'deleted', link: LinkRow): void {
  const type = jira.sql.get<LinkTypeRow>('SELECT * FROM jira_link_type WHERE id = ?', link.type_id);
  jira.kernel.emit({
    eventType: `avi:jira:${what}:issuelink`,
    payload: {
      id: String(link.id),
      sourceIssueId: String(link.source_id),
      destinationIssueId: String(link.target_id),
      sourceProjectId: String(existingIssue(jira.sql, link.source_id).project_id),
      destinationProjectId: String(existingIssue(jira.sql, link.target_id).project_id),
      issueLinkType: type ? renderLinkType(jira, type) : null,
    },
    caller,
  });
}

/**
 * Links between issues. Of `{inwardIssue: A, outwardIssue: B}` with type Blocks, A blocks B:
 * A then shows B as its outward issue, and B shows A as its inward issue.
 */
export function linkRoutes(jira: Jira): Routes {
  const routes = createRoutes();
  const byId = (id: string): LinkRow => {
    const row = jira.sql.get<LinkRow>('SELECT * FROM jira_link WHERE id = ?', Number(id));
    if (!row) throw notFound(`No issue link with id '${id}' exists.`);
    return row;
  };

  routes.post('/issueLink', async (c) => {
    const viewer = viewerOfRequest(jira, c);
    const body = await bodyOf(c);
    const type = findNamed(jira.sql, 'jira_link_type', body['type']);
    if (!type) throw notFound('No issue link type with the given name or id exists.');
    const end = (name: string): number =>
      visibleIssueId(jira, viewer, textOf(body[name], 'key') ?? textOf(body[name], 'id') ?? '');
    const [source, target] = [end('inwardIssue'), end('outwardIssue')];
    requireOnIssue(jira, viewer, 'LINK_ISSUES', source);
    const known = jira.sql.get(
      'SELECT 1 FROM jira_link WHERE type_id = ? AND source_id = ? AND target_id = ?',
      type.id,
      source,
      target,
    );
    if (known) return c.body(null, 201);
    const id = jira.sql.insert(
      'INSERT INTO jira_link (type_id, source_id, target_id) VALUES (?, ?, ?)',
      type.id,
      source,
      target,
    );
    emitLink(jira, viewer.caller, 'created', byId(String(id)));
    return c.body(null, 201);
  });

  routes.get('/issueLink/:link', (c) => {
    const viewer = viewerOfRequest(jira, c);
    const link = byId(c.req.param('link'));
    const lookups = createLookups(jira);
    const inwardIssue = visibleRef(jira, viewer, lookups, link.source_id);
    const outwardIssue = visibleRef(jira, viewer, lookups, link.target_id);
    if (!inwardIssue || !outwardIssue) throw notFound(`No issue link with id '${link.id}' exists.`);
    return c.json({
      id: String(link.id),
      self: `${jira.kernel.baseUrl()}/rest/api/3/issueLink/${link.id}`,
      type: lookups.linkType(link.type_id),
      inwardIssue,
      outwardIssue,
    });
  });

  routes.delete('/issueLink/:link', (c) => {
    const viewer = viewerOfRequest(jira, c);
    const link = byId(c.req.param('link'));
    const ends = [link.source_id, link.target_id];
    if (keepIssuesWith(jira, viewer, 'LINK_ISSUES', ends).size === 0) throw notFound('No such issue link exists.');
    emitLink(jira, viewer.caller, 'deleted', link);
    jira.sql.run('DELETE FROM jira_link WHERE id = ?', link.id);
    return c.body(null, 204);
  });

  return routes;
}
