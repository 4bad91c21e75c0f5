import type { Product } from '../../kernel/types.ts';

/** What an address says about where a surface is shown. */
export interface Place {
  issueKey?: string | undefined;
  projectKey?: string | undefined;
  contentId?: string | undefined;
  spaceKey?: string | undefined;
  config?: Record<string, unknown> | undefined;
  isEditing?: boolean | undefined;
  localId?: string | undefined;
  location: string;
}

interface Products {
  jira: Product;
  confluence: Product;
  baseUrl(): string;
}

/**
 * The `extension` of a surface's context for its place. Ids and types are read from the products as the acting user, so
 * that someone who may not see an issue gets a context without it.
 */
export async function extensionFor(
  products: Products,
  type: string,
  place: Place,
  accountId: string,
): Promise<Record<string, unknown>> {
  const read = async (product: 'jira' | 'confluence', path: string): Promise<Record<string, unknown> | undefined> => {
    const request = new Request(products.baseUrl() + path, { headers: { accept: 'application/json' } });
    const response = await products[product].fetch(request, { kind: 'user', accountId });
    return response.ok ? ((await response.json()) as Record<string, unknown>) : undefined;
  };
  const common = { location: place.location, ...(place.localId !== undefined && { localId: place.localId }) };
  if (type === 'macro') return { ...common, ...(await macroFields(read, place)) };
  if (type.startsWith('confluence:')) return { ...common, ...(await contentFields(read, place)) };
  if (type === 'jira:dashboardGadget') {
    return {
      ...common,
      gadgetConfiguration: place.config ?? {},
      dashboard: { id: '10000' },
      gadget: { id: '10001' },
      ...(place.isEditing === true && { entryPoint: 'edit' }),
    };
  }
  if (type.startsWith('dashboards:')) return { ...common, config: place.config ?? {} };
  return { ...common, ...(await issueFields(read, type, place)) };
}

type Read = (product: 'jira' | 'confluence', path: string) => Promise<Record<string, unknown> | undefined>;

async function issueFields(read: Read, type: string, place: Place): Promise<Record<string, unknown>> {
  if (place.issueKey === undefined) {
    if (place.projectKey === undefined) return {};
    const project = await read('jira', `/rest/api/3/project/${encodeURIComponent(place.projectKey)}`);
    return project === undefined ? {} : { project: projectFields(project) };
  }
  const issue = await read('jira', `/rest/api/3/issue/${encodeURIComponent(place.issueKey)}?fields=issuetype,project`);
  if (issue === undefined) return {};
  const fields = issue['fields'] as { issuetype: { id: string; name: string }; project: Record<string, unknown> };
  return {
    issue: { id: issue['id'], key: issue['key'], type: fields.issuetype.name, typeId: fields.issuetype.id },
    project: projectFields(fields.project),
    ...(type === 'jira:issuePanel' && { isNewToIssue: false }),
  };
}

function projectFields(project: Record<string, unknown>): Record<string, unknown> {
  return { id: project['id'], key: project['key'], type: project['projectTypeKey'] ?? 'software' };
}

async function contentFields(read: Read, place: Place): Promise<Record<string, unknown>> {
  if (place.contentId !== undefined) {
    const page = await read('confluence', `/wiki/api/v2/pages/${encodeURIComponent(place.contentId)}`);
    const space = page && (await read('confluence', `/wiki/api/v2/spaces/${String(page['spaceId'])}`));
    return {
      content: { id: place.contentId, type: 'page', subtype: null },
      ...(space && { space: { id: space['id'], key: space['key'] } }),
    };
  }
  if (place.spaceKey === undefined) return {};
  const found = await read('confluence', `/wiki/api/v2/spaces?keys=${encodeURIComponent(place.spaceKey)}`);
  const space = (found?.['results'] as Record<string, unknown>[] | undefined)?.[0];
  return space === undefined ? {} : { space: { id: space['id'], key: space['key'] } };
}

async function macroFields(read: Read, place: Place): Promise<Record<string, unknown>> {
  return {
    ...(await contentFields(read, place)),
    isEditing: place.isEditing ?? false,
    references: [],
    ...(place.config !== undefined && { config: place.config }),
    macro: { isConfiguring: false, isInserting: false },
  };
}
