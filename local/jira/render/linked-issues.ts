import type { Jira } from '../context.ts';
import { issueById, type IssueRow } from '../issues/row.ts';
import { keepIssuesWith } from '../permissions/visibility.ts';
import type { Viewer } from '../permissions/viewer.ts';
import type { Lookups } from './lookups.ts';
import type { LinkRow } from './side-lists.ts';

type Json = Record<string, unknown>;

/** The short form in which an issue shows its parent, sub-tasks and linked issues. */
export function renderIssueRef(jira: Jira, lookups: Lookups, row: IssueRow): Json {
  return {
    id: String(row.id),
    key: row.key,
    self: `${jira.kernel.baseUrl()}/rest/api/3/issue/${row.id}`,
    fields: {
      summary: row.summary,
      status: lookups.status(row.status_id),
      ...(row.priority_id === null ? {} : { priority: lookups.priority(row.priority_id) }),
      issuetype: lookups.type(row.type_id),
    },
  };
}

/** The short form of another issue; `undefined` when it is gone or the viewer may not see it. */
export function visibleRef(jira: Jira, viewer: Viewer, lookups: Lookups, issueId: number): Json | undefined {
  if (!keepIssuesWith(jira, viewer, 'BROWSE_PROJECTS', [issueId]).has(issueId)) return undefined;
  const row = issueById(jira.sql, issueId);
  return row && renderIssueRef(jira, lookups, row);
}

/** A link as seen from one of its ends; `undefined` when the other end may not be seen. */
export function renderLink(
  jira: Jira,
  viewer: Viewer,
  lookups: Lookups,
  link: LinkRow,
  from: number,
): Json | undefined {
  const outward = link.source_id === from;
  const other = visibleRef(jira, viewer, lookups, outward ? link.target_id : link.source_id);
  if (!other) return undefined;
  return {
    id: String(link.id),
    self: `${jira.kernel.baseUrl()}/rest/api/3/issueLink/${link.id}`,
    type: lookups.linkType(link.type_id),
    [outward ? 'outwardIssue' : 'inwardIssue']: other,
  };
}
