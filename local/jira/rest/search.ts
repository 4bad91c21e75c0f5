import type { Jira } from '../context.ts';
import { badRequest } from '../errors.ts';
import { selectFields } from '../render/field-selection.ts';
import { renderIssues } from '../render/issues.ts';
import { readPageToken, writePageToken } from '../search/page-token.ts';
import { countIssues, readBoundedJql, searchIssues } from '../search/search.ts';
import { numberList, optionalNumber, optionalText, refuseUnknownKeys, stringList } from './body-values.ts';
import {
  bodyOf,
  createRoutes,
  listParam,
  numberParam,
  viewerOfRequest,
  type RestContext,
  type Routes,
} from './http.ts';
import { withNames } from './names.ts';

interface Asked {
  jql: string;
  token: string | undefined;
  maxResults: number;
  fields: string[];
  expand: Set<string>;
  properties: string[];
  reconcile: number[];
}

const KEYS = [
  'jql',
  'nextPageToken',
  'maxResults',
  'fields',
  'expand',
  'properties',
  'fieldsByKeys',
  'reconcileIssues',
];
const DEFAULT_PAGE = 50;
const LARGEST_PAGE = 5000;
/** A page with fields holds fewer rows than one of ids and keys. */
const LARGEST_WITH_FIELDS = 1000;
const LARGEST_WITH_MANY_FIELDS = 100;
const MANY_FIELDS = 10;

async function askedInBody(c: RestContext): Promise<Asked> {
  const body = await bodyOf(c);
  refuseUnknownKeys(body, KEYS);
  return {
    jql: optionalText(body, 'jql') ?? '',
    token: optionalText(body, 'nextPageToken'),
    maxResults: optionalNumber(body, 'maxResults', DEFAULT_PAGE),
    fields: stringList(body, 'fields'),
    expand: new Set((optionalText(body, 'expand') ?? '').split(',').map((one) => one.trim())),
    properties: stringList(body, 'properties'),
    reconcile: numberList(body, 'reconcileIssues'),
  };
}

function askedInQuery(c: RestContext): Asked {
  return {
    jql: c.req.query('jql') ?? '',
    token: c.req.query('nextPageToken'),
    maxResults: numberParam(c, 'maxResults', DEFAULT_PAGE),
    fields: listParam(c, 'fields'),
    expand: new Set(listParam(c, 'expand')),
    properties: listParam(c, 'properties'),
    reconcile: listParam(c, 'reconcileIssues').map(Number),
  };
}

function pageSize(jira: Jira, asked: Asked): number {
  const named = asked.fields.filter((field) => field !== 'id' && field !== 'key');
  const many = named.length >= MANY_FIELDS || named.some((field) => field.startsWith('*') || field.startsWith('-'));
  const largest = named.length === 0 ? LARGEST_PAGE : many ? LARGEST_WITH_MANY_FIELDS : LARGEST_WITH_FIELDS;
  const size = Math.min(asked.maxResults, largest);
  return jira.settings.shortPages ? Math.max(1, Math.floor(size / 2)) : size;
}

function search(jira: Jira, c: RestContext, asked: Asked): Response {
  const now = jira.kernel.clock.now();
  const after = asked.token === undefined ? undefined : readPageToken(asked.token, asked.jql, now);
  if (asked.maxResults < 1 || asked.maxResults > LARGEST_PAGE) {
    throw badRequest('The max results parameter has to be between 1 and 5,000.');
  }
  if (asked.properties.length > 5) throw badRequest('At most 5 properties can be requested.');
  if (asked.reconcile.length > 50) throw badRequest('At most 50 issues can be reconciled.');
  const viewer = viewerOfRequest(jira, c);
  const query = readBoundedJql(asked.jql);
  const request = { query, pageSize: pageSize(jira, asked), reconcile: asked.reconcile };
  const page = searchIssues(jira, viewer, after ? { ...request, after } : request);
  const idsOnly =
    asked.fields.every((field) => field === 'id') && asked.properties.length === 0 && !asked.expand.has('changelog');
  const fields = selectFields(asked.fields);
  const byId = new Map(
    (idsOnly ? [] : renderIssues(jira, viewer, page.ids, { ...asked, fields })).map((issue) => [issue['id'], issue]),
  );
  const issues = page.ids.map((id) => byId.get(String(id)) ?? { id: String(id) });
  const next = page.next ? { nextPageToken: writePageToken(asked.jql, page.next, now) } : {};
  return c.json({ issues, ...next, isLast: page.next === undefined, ...withNames(jira, fields, asked.expand) });
}

const REMOVED =
  'The requested API has been removed. Please migrate to the /rest/api/3/search/jql API. A full migration guideline is available at https://developer.atlassian.com/changelog/#CHANGE-2046';

/** Searching by JQL, counting, and the removed search that says so. */
export function searchRoutes(jira: Jira): Routes {
  const routes = createRoutes();
  routes.on(['GET', 'POST'], '/search', (c) => c.json({ errorMessages: [REMOVED], errors: {} }, 410));
  routes.get('/search/jql', (c) => search(jira, c, askedInQuery(c)));
  routes.post('/search/jql', async (c) => search(jira, c, await askedInBody(c)));
  routes.post('/search/approximate-count', async (c) => {
    const body = await bodyOf(c);
    const query = readBoundedJql(optionalText(body, 'jql') ?? '');
    return c.json({ count: countIssues(jira, viewerOfRequest(jira, c), query) });
  });
  return routes;
}
