import { route } from '@forge/api';
import { z } from 'zod';
import type { JiraViewer } from '../../application/ports/jira';
import type { IssueId } from '../../contract/vocabulary';
import { holds } from './permissions';
import { chunksOf, inPool } from './pool';
import { askJira, findInJira } from './request';

const ISSUES_A_CALL = 100;
const EDIT = 'EDIT_ISSUES';

const seen = z.object({
  id: z.string(),
  fields: z.object({
    issuetype: z.object({ hierarchyLevel: z.number() }),
    project: z.object({ id: z.string() }),
    parent: z.object({ id: z.string() }).nullish(),
  }),
  /** Fields that the viewer may change on the edit screen: none for those who may only look. */
  editmeta: z.object({ fields: z.record(z.string(), z.unknown()) }).optional(),
});
type Seen = z.infer<typeof seen>;

/**
 * One issue is asked together with its edit screen: one call, exact for this issue. Several are read in bulk and the
 * right to edit is asked once per project, which a scheme that grants it by issue role may overstate.
 */
export async function issuesInView(ids: readonly IssueId[]): ReturnType<JiraViewer['issuesInView']> {
  const wanted = [...new Set(ids)];
  const [only] = wanted;
  if (only === undefined) return [];
  if (wanted.length === 1) {
    const issue = await findIssue(only);
    return issue === undefined ? [] : [{ ...whatItIs(issue), mayEdit: await mayEdit(issue) }];
  }
  const issues = (await inPool(chunksOf(wanted, ISSUES_A_CALL), bulkFetch)).flat();
  const projectIds = [...new Set(issues.map(({ fields }) => fields.project.id))];
  const answers = await inPool(projectIds, (projectId) => holds([EDIT], 'all', { projectId }));
  const editable = new Set(projectIds.filter((_, index) => answers[index] === true));
  return issues.map((issue) => ({ ...whatItIs(issue), mayEdit: editable.has(issue.fields.project.id) }));
}

export async function issueInView(id: IssueId): ReturnType<JiraViewer['issueInView']> {
  const issue = await findIssue(id);
  if (issue === undefined) return undefined;
  return { ...whatItIs(issue), parentId: issue.fields.parent?.id ?? null, mayEdit: await mayEdit(issue) };
}

const whatItIs = ({ id, fields }: Seen) => ({ id, hierarchyLevel: fields.issuetype.hierarchyLevel });

function findIssue(id: IssueId): Promise<Seen | undefined> {
  return findInJira('user', route`/rest/api/3/issue/${id}?fields=issuetype,project,parent&expand=editmeta`, seen);
}

/** An empty edit screen may also mean an odd configuration, so that the permission has the last word. */
async function mayEdit({ id, editmeta }: Seen): Promise<boolean> {
  return Object.keys(editmeta?.fields ?? {}).length > 0 || holds([EDIT], 'all', { issueId: id });
}

async function bulkFetch(ids: readonly IssueId[]): Promise<Seen[]> {
  const answer = z.object({ issues: z.array(seen) });
  const body = { issueIdsOrKeys: ids, fields: ['issuetype', 'project', 'parent'] };
  const { issues } = await askJira('user', route`/rest/api/3/issue/bulkfetch`, answer, { method: 'POST', body });
  return issues;
}
