import type { Jira } from '../context.ts';
import { badFields } from '../errors.ts';
import { requireOnIssue } from '../permissions/visibility.ts';
import type { Viewer } from '../permissions/viewer.ts';
import { applyFields } from './apply-fields.ts';
import type { ChangeItem } from './changelog.ts';
import { convertType, moveToProject } from './move.ts';
import type { Edit } from './setters/index.ts';
import { applyOperations } from './operations.ts';
import { writeIssue } from './write.ts';

type Json = Record<string, unknown>;

/** What an edit asks for: new values, and operations such as adding a label. */
export interface IssueChange {
  fields?: Json;
  update?: Record<string, unknown>;
}

/** Fields that REST takes in an edit but that are moved by an own operation. */
const MOVES = new Set(['project', 'issuetype']);

function refuseTwiceNamed(change: IssueChange): void {
  const twice = Object.keys(change.fields ?? {}).filter((id) => id in (change.update ?? {}));
  if (twice.length === 0) return;
  throw badFields(
    Object.fromEntries(twice.map((id) => [id, `Field '${id}' cannot appear in both 'fields' and 'update'`])),
  );
}

/** Edits an issue as the viewer. Throws 404 when it may not be seen, 403 when not edited, 400 for wrong values. */
export function editIssue(jira: Jira, viewer: Viewer, issueId: number, change: IssueChange): void {
  requireOnIssue(jira, viewer, 'EDIT_ISSUES', issueId);
  refuseTwiceNamed(change);
  const fields = change.fields ?? {};
  const plain = Object.fromEntries(Object.entries(fields).filter(([id]) => !MOVES.has(id)));
  const others = (edit: Edit): ChangeItem[] => [
    ...applyFields(edit, plain),
    ...applyOperations(edit, change.update ?? {}),
  ];
  if ('project' in fields) {
    moveToProject(jira, viewer, issueId, { project: fields['project'], type: fields['issuetype'] }, others);
  } else if ('issuetype' in fields) {
    convertType(jira, viewer, issueId, fields['issuetype'], others);
  } else {
    writeIssue(jira, viewer, issueId, others);
  }
}
