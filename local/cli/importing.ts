import type { Site } from '../site.ts';
import { SiteError } from '../siteError.ts';
import type { ImportOptions } from './options.ts';

const SHOWN = 20;

/** Loads a Jira export into the site and answers what was loaded and what was not, in sentences. */
export async function importInto(site: Site, { file, projects, onError }: ImportOptions): Promise<string> {
  const request = { file, onError, ...(projects !== undefined && { projects }) };
  const done = await site.jira.importExport(request).catch((error: unknown) => {
    throw new SiteError(error instanceof Error ? error.message : String(error), { cause: error });
  });
  const missing: [count: number, what: string][] = [
    [done.missingEpics, 'issues whose epic is not in the file'],
    [done.missingParents, 'sub-tasks whose parent is not in the file'],
    [done.missingLinks, 'links to issues that are not in the file'],
  ];
  return [
    `Imported ${done.issues} issues, ${done.projects} projects and ${done.people} people.`,
    ...missing.filter(([count]) => count > 0).map(([count, what]) => `  ${count} ${what}`),
    ...done.leftOut.slice(0, SHOWN).map(({ line, reason }) => `  Line ${line} is left out: ${reason}`),
    ...(done.leftOut.length > SHOWN ? [`  … and ${done.leftOut.length - SHOWN} more lines`] : []),
  ].join('\n');
}
