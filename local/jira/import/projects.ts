import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Jira } from '../context.ts';
import { insertProject, type NewStatus } from '../projects/create.ts';
import { findProject } from '../projects/row.ts';
import { createNames } from '../bulk/names.ts';
import { ImportError } from './error.ts';
import type { ExportRow } from './row.ts';

const exportedProject = z.looseObject({
  id: z.coerce.number().int().positive(),
  key: z.string(),
  name: z.string(),
  description: z.string().optional(),
  url: z.string().optional(),
  components: z.array(z.looseObject({ name: z.string(), description: z.string().optional() })).default([]),
  versions: z
    .array(
      z.looseObject({
        id: z.coerce.number().int(),
        name: z.string(),
        released: z.boolean().optional(),
        archived: z.boolean().optional(),
        releaseDate: z.string().optional(),
      }),
    )
    .default([]),
});

export type ExportedProject = z.infer<typeof exportedProject>;

/** Reads the list of projects that goes with an export. */
export function readProjects(file: string): ExportedProject[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const missing = (error as { code?: string }).code === 'ENOENT';
    throw new ImportError(missing ? `The file ${file} does not exist.` : `The file ${file} cannot be read.`);
  }
  try {
    return z.array(exportedProject).parse(JSON.parse(text));
  } catch {
    throw new ImportError(`The file ${file} is not a list of projects as a Jira export has it.`);
  }
}

const ORDER = ['new', 'indeterminate', 'done'];

/** The statuses of a project's issues, to do first, so that new issues start in the right one. */
function statusesIn(rows: readonly ExportRow[], key: string): NewStatus[] {
  const found = new Map<string, NewStatus>();
  for (const row of rows) {
    if (row.project === key) found.set(row.status, { name: row.status, category: row.statusCategory });
  }
  return [...found.values()].sort((a, b) => ORDER.indexOf(a.category) - ORDER.indexOf(b.category));
}

/** Makes the projects that the rows need and that are not there yet; returns how many. */
export function addProjects(
  jira: Jira,
  rows: readonly ExportRow[],
  described: readonly ExportedProject[],
  lead: string,
): number {
  const keys = new Set([...described.map((one) => one.key), ...rows.map((row) => row.project)]);
  const missing = [...keys].filter((key) => !findProject(jira.sql, key));
  for (const key of missing) {
    const known = described.find((one) => one.key === key);
    const statuses = statusesIn(rows, key);
    const project = insertProject(jira, {
      key,
      name: known?.name ?? key,
      lead,
      ...(known ? { id: known.id } : {}),
      ...(known?.description === undefined ? {} : { description: known.description }),
      ...(known?.url === undefined ? {} : { url: known.url }),
      ...(statuses.length === 0 ? {} : { statuses }),
    });
    addParts(jira, project.key, known);
  }
  return missing.length;
}

function addParts(jira: Jira, key: string, known: ExportedProject | undefined): void {
  const names = createNames(jira);
  const project = names.project(key);
  for (const component of known?.components ?? []) {
    const id = names.component(project, component.name);
    jira.sql.run('UPDATE jira_component SET description = ? WHERE id = ?', component.description ?? '', id);
  }
  for (const { id, name, released, archived, releaseDate } of known?.versions ?? []) {
    names.version(project, {
      id,
      name,
      released: released === true,
      archived: archived === true,
      ...(releaseDate === undefined ? {} : { releaseDate }),
    });
  }
}
