import { badFields } from '../../errors.ts';

/** A JSON object, or `undefined` for anything else. */
export function asObject(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

/** Text of a string or number found in an object, such as its `id`. */
export function textOf(value: unknown, key: string): string | undefined {
  const found = asObject(value)?.[key];
  return typeof found === 'string' || typeof found === 'number' ? String(found) : undefined;
}

/** A list; refused with Jira's words otherwise. */
export function asList(value: unknown, fieldId: string): unknown[] {
  if (value === null) return [];
  if (Array.isArray(value)) return value as unknown[];
  throw badFields({ [fieldId]: 'data was not an array' });
}
