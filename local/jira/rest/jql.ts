import type { Jira } from '../context.ts';
import { badRequest, JiraError } from '../errors.ts';
import { allFields } from '../fields/all-fields.ts';
import { checkQuery } from '../jql/check.ts';
import { parseJql } from '../jql/parser.ts';
import { RESERVED } from '../jql/reserved.ts';
import { describeQuery } from '../jql/structure.ts';
import { JqlSyntaxError } from '../jql/syntax-error.ts';
import type { Viewer } from '../permissions/viewer.ts';
import { matchIssues, readBoundedJql } from '../search/search.ts';
import { numberList, stringList } from './body-values.ts';
import { bodyOf, createRoutes, viewerOfRequest, type Routes } from './http.ts';

type Json = Record<string, unknown>;
type Validation = 'strict' | 'warn' | 'none';

const FUNCTIONS = [
  'currentUser()',
  'membersOf()',
  'now()',
  'startOfDay()',
  'endOfDay()',
  'startOfWeek()',
  'endOfWeek()',
  'startOfMonth()',
  'endOfMonth()',
  'startOfYear()',
  'endOfYear()',
  'childIssuesOf()',
  'linkedIssues()',
  'openSprints()',
  'closedSprints()',
  'futureSprints()',
  'standardIssueTypes()',
  'subTaskIssueTypes()',
  'releasedVersions()',
  'unreleasedVersions()',
  'latestReleasedVersion()',
  'projectsLeadByUser()',
];

function parsed(jira: Jira, viewer: Viewer, text: string, validation: Validation): Json {
  try {
    const query = parseJql(text);
    const problems = checkQuery({ jira, viewer, now: jira.kernel.clock.now() }, query);
    const found = validation === 'none' ? [] : problems.fields;
    if (validation === 'strict' && found.length > 0) return { query: text, errors: found };
    // Measured on a real site: strict says nothing of values that do not exist, warn does.
    const warnings = validation === 'warn' ? [...found, ...problems.values] : [];
    return { query: text, structure: describeQuery(query), ...(warnings.length > 0 ? { warnings } : {}) };
  } catch (error) {
    if (error instanceof JqlSyntaxError) return { query: text, errors: [error.message] };
    throw error;
  }
}

/** JQL as data: parsing, matching issues against queries, and what may be typed. */
export function jqlRoutes(jira: Jira): Routes {
  const routes = createRoutes();

  routes.post('/jql/parse', async (c) => {
    const viewer = viewerOfRequest(jira, c);
    const queries = stringList(await bodyOf(c), 'queries');
    const validation = c.req.query('validation') ?? 'strict';
    if (validation !== 'strict' && validation !== 'warn' && validation !== 'none') {
      throw badRequest("The validation has to be 'strict', 'warn' or 'none'.");
    }
    return c.json({ queries: queries.map((text) => parsed(jira, viewer, text, validation)) });
  });

  routes.post('/jql/match', async (c) => {
    const viewer = viewerOfRequest(jira, c);
    const body = await bodyOf(c);
    const issueIds = numberList(body, 'issueIds');
    const matches = stringList(body, 'jqls').map((jql) => {
      try {
        return { matchedIssues: matchIssues(jira, viewer, readBoundedJql(jql), issueIds), errors: [] };
      } catch (error) {
        if (error instanceof JiraError) return { matchedIssues: [], errors: error.messages };
        throw error;
      }
    });
    return c.json({ matches });
  });

  routes.get('/jql/autocompletedata', (c) => {
    const operators = ['=', '!=', 'in', 'not in', 'is', 'is not', '<', '<=', '>', '>=', '~', '!~'];
    const visibleFieldNames = allFields(jira.sql).flatMap((field) =>
      field.clauseNames.map((value) => ({
        value: /[\s"]/.test(value) ? `"${value}"` : value,
        displayName: field.name,
        orderable: 'true',
        searchable: 'true',
        auto: 'true',
        operators,
        types: [],
      })),
    );
    const visibleFunctionNames = FUNCTIONS.map((value) => ({ value, displayName: value, types: [] }));
    return c.json({ visibleFieldNames, visibleFunctionNames, jqlReservedWords: [...RESERVED] });
  });

  return routes;
}
