import type { Jira } from '../context.ts';
import { badRequest } from '../errors.ts';
import { asObject, textOf } from '../issues/setters/json-values.ts';

export type PropertyOwner = 'issue' | 'project' | 'user';

const LONGEST_KEY = 255;
const LONGEST_VALUE = 32_768;

/** Stores a property, replacing its old value whole; tells whether it is new. 400 beyond Jira's limits. */
export function writeProperty(
  jira: Jira,
  entity: PropertyOwner,
  entityId: string,
  key: string,
  value: unknown,
): 'created' | 'updated' {
  const text = JSON.stringify(value);
  if (key === '' || key.length > LONGEST_KEY) throw badRequest('The property key has to be 1 to 255 characters long.');
  if (text === undefined || text === '""') throw badRequest('The property value cannot be empty.');
  if (text.length > LONGEST_VALUE) {
    throw badRequest(`The property value is too long: ${text.length} of at most ${LONGEST_VALUE} characters.`);
  }
  const known = jira.sql.get(
    'SELECT 1 FROM jira_property WHERE entity = ? AND entity_id = ? AND key = ?',
    entity,
    entityId,
    key,
  );
  jira.sql.run(
    'INSERT OR REPLACE INTO jira_property (entity, entity_id, key, value) VALUES (?, ?, ?, ?)',
    entity,
    entityId,
    key,
    text,
  );
  return known ? 'updated' : 'created';
}

/** Stores the `properties` list that may come along when an issue is created or edited. */
export function writeIssueProperties(jira: Jira, issueId: number, list: unknown): void {
  if (list === undefined) return;
  if (!Array.isArray(list)) throw badRequest("The 'properties' must be a list.");
  for (const one of list as unknown[]) {
    writeProperty(jira, 'issue', String(issueId), textOf(one, 'key') ?? '', asObject(one)?.['value']);
  }
}
