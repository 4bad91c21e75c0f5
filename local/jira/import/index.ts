import { inTransaction } from '../../kernel/database.ts';
import { addIssues } from '../bulk/add-issues.ts';
import type { Jira } from '../context.ts';
import { collectRows, type LeftOut } from './collect.ts';
import { addPeople } from './people.ts';
import { addProjects, readProjects } from './projects.ts';
import { toBulkIssue } from './to-issue.ts';

export interface ImportRequest {
  /** Export of issues, one a line: `.ndjson` or `.ndjson.gz`. */
  file: string;
  /** List of projects with their components and versions; without it they are made from the issues. */
  projects?: string | undefined;
  /** What a line that cannot be used does: stop with nothing kept, or leave the line out and say so. */
  onError: 'stop' | 'continue';
}

export interface ImportSummary {
  issues: number;
  projects: number;
  people: number;
  leftOut: LeftOut[];
  /** Issues whose epic is not in the export: they are on the site without a parent. */
  missingEpics: number;
  /** Sub-tasks whose parent is not in the export. */
  missingParents: number;
  /** Links to issues that are not in the export. */
  missingLinks: number;
}

/**
 * Loads a Jira export: reads the whole file first, then writes it in one transaction, so that a failure leaves nothing.
 * The lead of new projects is the first person of the site. No events are made.
 * @throws ImportError in one sentence when a file is missing or a line stops the import
 */
export async function importExport(jira: Jira, request: ImportRequest): Promise<ImportSummary> {
  const described = request.projects === undefined ? [] : readProjects(request.projects);
  const { rows, leftOut } = await collectRows(jira, request.file, request.onError);
  return inTransaction(jira.kernel.db, () => {
    const person = jira.people.list().find((one) => one.active && one.accountType === 'atlassian');
    const lead = (person ?? jira.people.app()).accountId;
    const people = addPeople(jira, rows);
    const projects = addProjects(jira, rows, described, lead);
    const written = addIssues(jira, rows.map(toBulkIssue));
    const epics = new Set(
      rows.flatMap((row) => (row.parent === undefined && row.epic !== undefined ? [row.epic] : [])),
    );
    const missingEpics = written.missingParents.filter((key) => epics.has(key)).length;
    return {
      issues: rows.length,
      projects,
      people,
      leftOut,
      missingEpics,
      missingParents: written.missingParents.length - missingEpics,
      missingLinks: written.missingLinks,
    };
  });
}
