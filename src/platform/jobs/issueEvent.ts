import { z } from 'zod';
import type { IssueId } from '../../contract/vocabulary';

/** Items of a changelog after which an issue may be under another epic than before; sites name them differently. */
const MOVING_FIELDS = [
  ...['IssueParentAssociation', 'Parent', 'parent', 'Epic Link', 'Parent Link'],
  ...['project', 'Key', 'issuetype'],
];

const id = z.union([z.string(), z.number()]).transform(String);
const event = z.object({
  eventType: z.string(),
  issue: z.object({ id }),
  changelog: z
    .object({ items: z.array(z.object({ field: z.string() })) })
    .optional()
    .catch(undefined),
});

/** What an event tells: which issue changed, and whether it may belong to an epic that does not know it yet. */
export function readIssueEvent(payload: unknown): { issueId: IssueId; mayBeNew: boolean } | undefined {
  const parsed = event.safeParse(payload);
  if (!parsed.success) return undefined;
  const { eventType, issue, changelog } = parsed.data;
  const moved = changelog?.items.some(({ field }) => MOVING_FIELDS.includes(field)) ?? false;
  return { issueId: issue.id, mayBeNew: eventType === 'avi:jira:created:issue' || moved };
}

const projectEvent = z.object({ eventType: z.string(), project: z.object({ id }) });
const PROJECT_WENT = ['avi:jira:softdeleted:project', 'avi:jira:deleted:project', 'avi:jira:archived:project'];

export function readProjectEvent(payload: unknown): { projectId: string; isThere: boolean } | undefined {
  const parsed = projectEvent.safeParse(payload);
  if (!parsed.success) return undefined;
  return { projectId: parsed.data.project.id, isThere: !PROJECT_WENT.includes(parsed.data.eventType) };
}
