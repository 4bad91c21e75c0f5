import { route } from '@forge/api';
import { z } from 'zod';
import type { JiraReader } from '../../application/ports/jira';
import type { ProjectId } from '../../contract/vocabulary';
import { toInstant } from './instants';
import { askJira } from './request';
import { searchPage } from './search';

type ProjectDoors = Pick<JiraReader, 'projects' | 'projectsWithStaleWorkInProgress' | 'countOpenIssues'>;

/** Jira lowers a larger page to this without a word. */
const PAGE = 100;
/** Each round leaves out the projects found so far, so that few rounds find all of them. */
const ROUNDS_MAX = 5;

const project = z.object({
  id: z.string(),
  insight: z.object({ totalIssueCount: z.number().optional(), lastIssueUpdateTime: z.string().optional() }).optional(),
});
const projectPage = z.object({ values: z.array(project), isLast: z.boolean(), startAt: z.number() });
const inProject = z.object({ fields: z.object({ project: z.object({ id: z.string() }) }) });

/** What the look at all projects asks of Jira. */
export const projectDoors: ProjectDoors = {
  async projects(next) {
    const path = route`/rest/api/3/project/search?startAt=${next}&maxResults=${PAGE}&orderBy=key&status=live&expand=insight`;
    const { values, isLast, startAt } = await askJira('app', path, projectPage);
    const projects = values.map(({ id, insight }) => ({
      id,
      lastActivityAt: insight?.lastIssueUpdateTime === undefined ? null : toInstant(insight.lastIssueUpdateTime),
      issues: insight?.totalIssueCount ?? 0,
    }));
    return { projects, next: isLast || values.length === 0 ? null : startAt + values.length };
  },
  async projectsWithStaleWorkInProgress(days) {
    const found = new Set<ProjectId>();
    for (let round = 0; round < ROUNDS_MAX; round++) {
      const others = found.size === 0 ? '' : ` AND project NOT IN (${[...found].join(', ')})`;
      const jql = `statusCategory = "In Progress" AND updated < -${Math.trunc(days)}d${others} ORDER BY key ASC`;
      const page = await searchPage('app', { jql, fields: ['project'] }, inProject, null);
      for (const { fields } of page.rows) found.add(fields.project.id);
      if (page.next === null) break;
    }
    return found;
  },
  async countOpenIssues(projectId) {
    const jql = `project = ${Number(projectId)} AND statusCategory != Done AND issuetype IN standardIssueTypes()`;
    const count = z.object({ count: z.number() });
    const path = route`/rest/api/3/search/approximate-count`;
    return (await askJira('app', path, count, { method: 'POST', body: { jql } })).count;
  },
};
