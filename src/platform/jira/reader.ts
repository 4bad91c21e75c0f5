import { route } from '@forge/api';
import { z } from 'zod';
import type { JiraIssue, JiraReader } from '../../application/ports/jira';
import type { MarkStore, SettingsStore } from '../../application/ports/runtime';
import type { IssueId } from '../../contract/vocabulary';
import { readHistories } from './histories';
import { ISSUE_FIELDS, rawIssue, toIssue } from './issueShape';
import { chunksOf, inPool } from './pool';
import { projectDoors } from './projects';
import { askJira, tellJira } from './request';
import { searchAll, searchPage } from './search';
import { readSiteWords, type SiteWords } from './vocabulary';

/** Jira reads at most so many issues by id in one call. */
const ISSUES_A_CALL = 100;
/** Epics named in one query; also the most whose latest state a search can be made to show. */
const EPICS_A_QUERY = 50;
/** Marks an epic for JQL; the manifest declares its index. */
const PROPERTY = 'plumbline';

/** Jira with the app's own rights, for sums that everybody may see. Story points and statuses are learnt once a day. */
export function createJiraReader(uses: { marks: MarkStore; settings: SettingsStore }): JiraReader {
  const words = (): Promise<Words> => readWords(uses);
  return {
    ...projectDoors,
    async issues(ids) {
      const { pointFields } = await words();
      const wanted = [...new Set(ids)];
      const pages = await inPool(chunksOf(wanted, ISSUES_A_CALL), (chunk) => bulkFetch(chunk, pointFields));
      const found = pages.flat();
      const there = new Set(found.map(({ id }) => id));
      return { found, gone: wanted.filter((id) => !there.has(id)) };
    },
    async epicsWithChildren(epicIds) {
      const { pointFields } = await words();
      const pages = await inPool(chunksOf([...new Set(epicIds)], EPICS_A_QUERY), (chunk) => family(chunk, pointFields));
      return pages.flat();
    },
    async changedSince(minutes, next) {
      const { pointFields } = await words();
      const jql = `updated >= -${Math.ceil(minutes)}m ORDER BY updated ASC, key ASC`;
      const page = await searchPage('app', { jql, fields: fieldsWith(pointFields) }, rawIssue, next);
      return { issues: page.rows.map((row) => toIssue(row, pointFields)), next: page.next };
    },
    async histories(issueIds) {
      const known = await words();
      return readHistories(issueIds, known, known.pointFields);
    },
    async markEpic(epicId, keyResultKeys) {
      const path = route`/rest/api/3/issue/${epicId}/properties/${PROPERTY}`;
      if (keyResultKeys.length === 0) await tellJira('app', path, { method: 'DELETE' });
      else await tellJira('app', path, { method: 'PUT', body: { keyResults: keyResultKeys } });
    },
  };
}

type Words = SiteWords;

/** Fields that an admin names come before those that were found by their type. */
async function readWords({ marks, settings }: { marks: MarkStore; settings: SettingsStore }): Promise<Words> {
  const [found, { storyPointFields }] = await Promise.all([readSiteWords(marks), settings.get()]);
  return storyPointFields.length === 0 ? found : { ...found, pointFields: [...storyPointFields] };
}

const fieldsWith = (pointFields: readonly string[]): string[] => [...ISSUE_FIELDS, ...pointFields];

async function bulkFetch(ids: readonly IssueId[], pointFields: readonly string[]): Promise<JiraIssue[]> {
  const answer = z.object({ issues: z.array(rawIssue) });
  const body = { issueIdsOrKeys: ids, fields: fieldsWith(pointFields) };
  const { issues } = await askJira('app', route`/rest/api/3/issue/bulkfetch`, answer, { method: 'POST', body });
  return issues.map((issue) => toIssue(issue, pointFields));
}

async function family(epicIds: readonly IssueId[], pointFields: readonly string[]): Promise<JiraIssue[]> {
  const list = epicIds.map(Number).join(', ');
  const jql = `id in (${list}) OR parent in (${list}) ORDER BY key ASC`;
  const [only] = epicIds.length === 1 ? epicIds : [];
  const fields = only === undefined ? fieldsWith(pointFields) : [...FIELDS_OF_ONE_FAMILY, ...pointFields];
  const rows = await searchAll('app', { jql, fields, reconcile: epicIds }, rawIssue);
  const issues = rows.map((row) => toIssue(row, pointFields));
  return only === undefined ? issues : issues.map((issue) => underEpic(issue, only));
}

/**
 * A search that wants ten fields or more answers in pages of a hundred. All children of one epic have the same parent,
 * so that it need not be asked for; and a resolution is dated.
 */
const FIELDS_OF_ONE_FAMILY = ISSUE_FIELDS.filter((field) => field !== 'parent' && field !== 'statuscategorychangedate');

const underEpic = (issue: JiraIssue, epicId: IssueId): JiraIssue =>
  issue.id === epicId ? issue : { ...issue, parentId: epicId };
