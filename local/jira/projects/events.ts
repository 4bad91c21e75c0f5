import type { Caller } from '../../kernel/types.ts';
import type { Jira } from '../context.ts';
import type { ProjectRow } from './row.ts';

export type ProjectHappening =
  'created' | 'updated' | 'softdeleted' | 'deleted' | 'archived' | 'unarchived' | 'restored';

/** Tells Forge what happened to a project. Nothing is told about the issues in it. */
export function emitProject(jira: Jira, caller: Caller, what: ProjectHappening, project: ProjectRow): void {
  jira.kernel.emit({
    eventType: `avi:jira:${what}:project`,
    payload: { project: { id: project.id, key: project.key, name: project.name } },
    caller,
  });
}
