/** Bookkeeping is no edit, and a new parent is told apart as a move. */
const LEFT_OUT = new Set(['id', 'number', 'version', 'createdAt', 'parent']);

/** Names of the fields in which two states differ, in the order of the second; words of people are not repeated. */
export function changedFields(before: object, after: object): string[] {
  const old = new Map<string, unknown>(Object.entries(before));
  return Object.entries(after)
    .filter(([field, value]) => !LEFT_OUT.has(field) && JSON.stringify(old.get(field)) !== JSON.stringify(value))
    .map(([field]) => field);
}
