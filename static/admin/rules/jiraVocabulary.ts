import { readJira } from '../../shared/client/jira';

export type NumberField = { id: string; name: string };

/** Names of the resolutions that the site has, to choose from. */
export async function readResolutions(): Promise<string[]> {
  const answer = await readJira('/rest/api/3/resolution');
  const names = (Array.isArray(answer) ? (answer as { name?: string }[]) : []).map(({ name = '' }) => name);
  return [...new Set(names)].filter((name) => name !== '');
}

/** Custom fields that hold a number: story points are in one or several of them. */
export async function readNumberFields(): Promise<NumberField[]> {
  const answer = await readJira('/rest/api/3/field');
  const fields = Array.isArray(answer) ? (answer as { id: string; name: string; schema?: { type?: string } }[]) : [];
  return fields
    .filter(({ id, schema }) => id.startsWith('customfield_') && schema?.type === 'number')
    .map(({ id, name }) => ({ id, name }));
}
