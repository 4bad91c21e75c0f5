import type { Jira } from '../context.ts';
import { badFields, badRequest, forbidden } from '../errors.ts';
import { asObject } from '../issues/setters/json-values.ts';
import { holdsGlobal } from '../permissions/global.ts';
import { knownPermissions } from '../permissions/known.ts';
import { keepIssuesWith } from '../permissions/visibility.ts';
import { viewerOf, type Viewer } from '../permissions/viewer.ts';
import { numberList, optionalText, stringList } from './body-values.ts';
import { bodyOf, createRoutes, viewerOfRequest, type Routes } from './http.ts';

const MOST = 1000;

interface Question {
  permissions: string[];
  projects: number[];
  issues: number[];
}

function questionsIn(body: Record<string, unknown>): Question[] {
  const list = Array.isArray(body['projectPermissions']) ? (body['projectPermissions'] as unknown[]) : [];
  const questions = list.map((one) => {
    const question = asObject(one) ?? {};
    return {
      permissions: stringList(question, 'permissions'),
      projects: numberList(question, 'projects'),
      issues: numberList(question, 'issues'),
    };
  });
  const count = (name: 'projects' | 'issues'): number => questions.reduce((sum, one) => sum + one[name].length, 0);
  if (count('projects') > MOST || count('issues') > MOST)
    throw badRequest(`At most ${MOST} projects and issues can be checked.`);
  return questions;
}

function refuseUnknown(jira: Jira, keys: readonly string[], type: 'GLOBAL' | 'PROJECT'): void {
  const known = new Set(
    knownPermissions(jira)
      .filter((one) => one.type === type)
      .map((one) => one.key),
  );
  const unknown = keys.filter((key) => !known.has(key));
  if (unknown.length > 0) throw badFields(Object.fromEntries(unknown.map((key) => [key, 'Unrecognized permission'])));
}

/** Projects and issues that do not exist are dropped, as those without the permission are. */
function answer(jira: Jira, viewer: Viewer, question: Question): Record<string, unknown>[] {
  return question.permissions.map((permission) => ({
    permission,
    projects: question.projects.filter((id) => viewer.projectsWith(permission).has(id)),
    issues: question.issues.filter((id) => keepIssuesWith(jira, viewer, permission, question.issues).has(id)),
  }));
}

/** Checks many permissions at once, for oneself; for others only as an administrator. */
export function permissionCheckRoutes(jira: Jira): Routes {
  const routes = createRoutes();

  routes.post('/permissions/check', async (c) => {
    const body = await bodyOf(c);
    const own = viewerOfRequest(jira, c);
    const accountId = optionalText(body, 'accountId');
    const other = accountId !== undefined && accountId !== own.account?.accountId;
    if (other && !own.isAdmin) throw forbidden('Only Jira administrators can perform this operation.');
    const viewer = other ? viewerOf(jira, { kind: 'user', accountId }) : own;
    const questions = questionsIn(body);
    const globals = stringList(body, 'globalPermissions');
    refuseUnknown(jira, globals, 'GLOBAL');
    refuseUnknown(
      jira,
      questions.flatMap((one) => one.permissions),
      'PROJECT',
    );
    return c.json({
      globalPermissions: globals.filter((key) => viewer.isApp || holdsGlobal(jira, viewer.holders, key)),
      projectPermissions: questions.flatMap((one) => answer(jira, viewer, one)),
    });
  });

  return routes;
}
