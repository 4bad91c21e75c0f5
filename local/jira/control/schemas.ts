import { z } from 'zod';
import { isHolder } from '../permissions/holders.ts';

const holder = z.string().refine(isHolder, 'is not anyone, users, lead, group:<name> or account:<id>');
const instant = z.union([z.number(), z.string()]);
const named = z.union([z.string(), z.looseObject({ name: z.string() })]);
const value = z.union([z.string(), z.number(), z.null()]);

export const settingsBody = z.strictObject({
  searchIndexLagMs: z.number().min(0).optional(),
  shortPages: z.boolean().optional(),
  bulkChangelogCreated: z.enum(['iso', 'epochSeconds']).optional(),
});

export const personBody = z.strictObject({
  accountId: z.string().min(1),
  email: z.string().optional(),
  displayName: z.string().optional(),
  locale: z.string().optional(),
  timeZone: z.string().optional(),
  active: z.boolean().optional(),
  groups: z.array(z.string()).optional(),
  products: z.array(z.enum(['jira', 'confluence'])).optional(),
});

export const schemeBody = z.record(z.string(), z.array(holder));

export const projectBody = z.strictObject({
  key: z.string(),
  name: z.string(),
  lead: z.string(),
  style: z.enum(['classic', 'next-gen']).optional(),
  description: z.string().optional(),
  url: z.string().optional(),
  category: z.string().optional(),
  typeKey: z.string().optional(),
  statuses: z
    .array(z.strictObject({ name: z.string(), category: z.enum(['new', 'indeterminate', 'done']) }))
    .optional(),
  epicName: z.string().optional(),
  permissions: schemeBody.optional(),
  storyPointsField: z.string().optional(),
});

const change = z.looseObject({ field: z.string(), from: value, to: value });

const issue = z.strictObject({
  id: z.number().int().optional(),
  project: z.string().optional(),
  key: z.string().optional(),
  type: z.string(),
  level: z.number().int().optional(),
  summary: z.string(),
  status: z.string().optional(),
  statusCategory: z.enum(['new', 'indeterminate', 'done']).optional(),
  resolution: z.string().optional(),
  priority: z.string().optional(),
  created: instant,
  updated: instant.optional(),
  resolutiondate: instant.optional(),
  statusCategoryChanged: instant.optional(),
  due: z.string().optional(),
  description: z.unknown().optional(),
  assignee: z.string().optional(),
  reporter: z.string().optional(),
  creator: z.string().optional(),
  parent: z.string().optional(),
  labels: z.array(z.string()).optional(),
  components: z.array(z.string()).optional(),
  fixVersions: z.array(named).optional(),
  sprints: z.array(named).optional(),
  storyPoints: z.number().optional(),
  custom: z.record(z.string(), z.union([z.number(), z.string()])).optional(),
  history: z
    .array(z.strictObject({ author: z.string().optional(), created: instant, items: z.array(change) }))
    .optional(),
  comments: z
    .array(z.strictObject({ author: z.string().optional(), created: instant, text: z.string().optional() }))
    .optional(),
  links: z
    .array(z.strictObject({ type: z.string(), direction: z.enum(['inward', 'outward']), key: z.string() }))
    .optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
});

export const bulkBody = z.strictObject({ issues: z.array(issue) });
export const moveBody = z.strictObject({ project: z.string(), as: z.string().optional() });
export const convertBody = z.strictObject({ type: z.string(), as: z.string().optional() });
export const restrictBody = z.strictObject({ accountIds: z.array(z.string()).nullable() });
export const grantBody = z.strictObject({ permission: z.string(), holders: z.array(holder) });
export const accessBody = z.strictObject({ allowed: z.boolean() });
export const importBody = z.strictObject({
  file: z.string(),
  projects: z.string().optional(),
  onError: z.enum(['stop', 'continue']).default('stop'),
});
