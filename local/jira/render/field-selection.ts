import { SYSTEM_FIELDS } from '../fields/system-fields.ts';

/** Tells whether an answer shows a field. */
export type FieldSelection = (fieldId: string) => boolean;

const NOT_NAVIGABLE = new Set(SYSTEM_FIELDS.filter((field) => !field.navigable).map((field) => field.id));

/**
 * Reads Jira's field list: `*all`, `*navigable`, names, and `-name` for leaving one out.
 * A list of exclusions alone counts from all fields.
 */
export function selectFields(requested: readonly string[]): FieldSelection {
  const names = requested.map((name) => name.trim()).filter((name) => name !== '');
  const excluded = new Set(names.filter((name) => name.startsWith('-')).map((name) => name.slice(1)));
  const wanted = new Set(names.filter((name) => !name.startsWith('-')));
  const all = wanted.has('*all') || (wanted.size === 0 && excluded.size > 0);
  const navigable = wanted.has('*navigable');
  return (id) => {
    if (excluded.has(id)) return false;
    return all || wanted.has(id) || (navigable && !NOT_NAVIGABLE.has(id));
  };
}
