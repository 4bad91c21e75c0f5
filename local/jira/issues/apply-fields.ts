import { badFields, JiraError } from '../errors.ts';
import type { ChangeItem } from './changelog.ts';
import { setterOf, type Edit } from './setters/index.ts';

type Json = Record<string, unknown>;

/** Jira's words for a field that an edit or transition may not set. */
export const notSettable = (id: string): string =>
  `Field '${id}' cannot be set. It is not on the appropriate screen, or unknown.`;

/** Sets fields on the issue; refuses all when one is unknown. */
export function applyFields(edit: Edit, fields: Json): ChangeItem[] {
  const wrong: Record<string, string> = {};
  const items: ChangeItem[] = [];
  for (const [id, value] of Object.entries(fields)) {
    const set = setterOf(edit, id);
    try {
      if (set) items.push(...set(edit, value));
      else wrong[id] = notSettable(id);
    } catch (error) {
      if (!(error instanceof JiraError) || error.status !== 400) throw error;
      Object.assign(wrong, error.fields);
    }
  }
  if (Object.keys(wrong).length > 0) throw badFields(wrong);
  return items;
}
