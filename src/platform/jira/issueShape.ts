import { z } from 'zod';
import type { JiraIssue } from '../../application/ports/jira';
import { STATUS_CATEGORIES } from '../../contract/vocabulary';
import { toInstant } from './instants';

/** The fields that the app reads of an issue, besides those that hold story points. */
export const ISSUE_FIELDS = [
  'issuetype',
  'project',
  'parent',
  'status',
  'resolution',
  'created',
  'updated',
  'resolutiondate',
  'statuscategorychangedate',
] as const;

const time = z.string().transform(toInstant);

export const rawIssue = z.object({
  id: z.string(),
  fields: z.looseObject({
    issuetype: z.object({ hierarchyLevel: z.number().optional(), subtask: z.boolean().optional() }),
    project: z.object({ id: z.string() }),
    parent: z.object({ id: z.string() }).nullish(),
    status: z.object({ statusCategory: z.object({ key: z.enum(STATUS_CATEGORIES).catch('undefined') }) }),
    resolution: z.object({ name: z.string() }).nullish(),
    created: time,
    updated: time,
    resolutiondate: time.nullish(),
    statuscategorychangedate: time.nullish(),
  }),
});

/** The issue as the application knows it; the first of the fields that has a number holds its points. */
export function toIssue({ id, fields }: z.infer<typeof rawIssue>, pointFields: readonly string[]): JiraIssue {
  const category = fields.status.statusCategory.key;
  const points = pointFields.map((field) => fields[field]).find((value) => typeof value === 'number');
  return {
    id,
    projectId: fields.project.id,
    parentId: fields.parent?.id ?? null,
    hierarchyLevel: fields.issuetype.hierarchyLevel ?? (fields.issuetype.subtask === true ? -1 : 0),
    category,
    resolution: fields.resolution?.name ?? null,
    points: points ?? null,
    createdAt: fields.created,
    updatedAt: fields.updated,
    endedAt: category === 'done' ? (fields.resolutiondate ?? fields.statuscategorychangedate ?? null) : null,
  };
}
