import { readJira } from '../client/jira';

let asked: Promise<string[]> | undefined;

/** Ids of the issue types one level above standard issues, whatever they are called on this site. Read once. */
export function epicTypeIds(): Promise<string[]> {
  asked ??= readJira('/rest/api/3/issuetype').then(typesOf);
  asked.catch(() => {
    asked = undefined;
  });
  return asked;
}

function typesOf(answer: unknown): string[] {
  const types = Array.isArray(answer) ? (answer as { id: string; hierarchyLevel?: number }[]) : [];
  return types.filter(({ hierarchyLevel }) => hierarchyLevel === 1).map(({ id }) => id);
}
