import { inTransaction } from '../../kernel/database.ts';
import type { Jira } from '../context.ts';
import { badFields } from '../errors.ts';
import type { Viewer } from '../permissions/viewer.ts';
import { findProject, type ProjectRow } from '../projects/row.ts';
import { nextNumber } from '../projects/next-number.ts';
import { typeOfProject } from '../projects/type-of-project.ts';
import { firstStatus } from '../projects/workflow.ts';
import type { IssueTypeRow } from '../render/issue-types.ts';
import { applyFields } from './apply-fields.ts';
import { emitIssue, eventIssue } from './events.ts';
import { existingIssue } from './row.ts';
import { textOf } from './setters/json-values.ts';
import { checkSummary } from './setters/texts.ts';

type Json = Record<string, unknown>;

const MEDIUM_PRIORITY = 3;

function projectFor(jira: Jira, viewer: Viewer, value: unknown): ProjectRow {
  const named = textOf(value, 'id') ?? textOf(value, 'key');
  const project = named === undefined ? undefined : findProject(jira.sql, named);
  if (!project || project.state !== 'live' || !viewer.projectsWith('BROWSE_PROJECTS').has(project.id)) {
    throw badFields({ project: 'valid project is required' });
  }
  if (!viewer.projectsWith('CREATE_ISSUES').has(project.id)) {
    throw badFields({ project: 'You cannot create issues in this project.' });
  }
  return project;
}

function insertIssue(jira: Jira, viewer: Viewer, project: ProjectRow, type: IssueTypeRow, summary: string): number {
  const at = jira.kernel.clock.now();
  const author = viewer.account?.accountId ?? null;
  return jira.sql.insert(
    `INSERT INTO jira_issue (project_id, num, type_id, summary, status_id, priority_id, created, updated,
       category_changed, reporter, creator) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    project.id,
    nextNumber(jira, project.id),
    type.id,
    summary,
    firstStatus(jira.sql, project.id),
    MEDIUM_PRIORITY,
    at,
    at,
    at,
    author,
    author,
  );
}

/** New issues are not in the search index yet: an image that holds nothing hides them until it catches up. */
function hideUntilIndexed(jira: Jira, issueId: number): void {
  const lag = jira.settings.searchIndexLagMs;
  if (lag <= 0) return;
  jira.sql.run('INSERT INTO jira_stale (id, visible_at) VALUES (?, ?)', issueId, jira.kernel.clock.now() + lag);
}

/** Creates an issue as the viewer and tells Forge; returns its id. Wrong fields are refused by name. */
export function createIssue(jira: Jira, viewer: Viewer, fields: Json): number {
  const { project: projectValue, issuetype, summary, ...others } = fields;
  const project = projectFor(jira, viewer, projectValue);
  const type = typeOfProject(jira, project.id, issuetype);
  const text = checkSummary(summary);
  if (type.level < 0 && (others['parent'] ?? null) === null) {
    throw badFields({ parent: 'Issue type is a sub-task but parent issue key or id not specified.' });
  }
  const id = inTransaction(jira.kernel.db, () => {
    const made = insertIssue(jira, viewer, project, type, text);
    hideUntilIndexed(jira, made);
    applyFields({ jira, issue: existingIssue(jira.sql, made), project, at: jira.kernel.clock.now() }, others);
    return made;
  });
  emitIssue(jira, viewer.caller, 'created', eventIssue(jira, id));
  return id;
}
