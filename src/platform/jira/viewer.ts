import { getAppContext, route } from '@forge/api';
import { z } from 'zod';
import { PlumblineFailure } from '../../application/failure';
import type { JiraViewer } from '../../application/ports/jira';
import { issueInView, issuesInView } from './viewerIssues';
import { askJira, findInJira } from './request';
import { holds } from './permissions';

/** Key of the app's own permission in the manifest. */
const ADMINISTER_OKRS = 'administer-okrs';
/** Jira takes as many ids of projects in one question. */
const PROJECTS_MAX = 50;
const projectList = z.object({ values: z.array(z.object({ id: z.string(), key: z.string(), name: z.string() })) });

/** Jira with the rights of the person of this invocation. What cannot be asked is refused, never granted. */
export function createJiraViewer(): JiraViewer {
  return {
    issuesInView,
    issueInView,
    async administers() {
      try {
        return await administers();
      } catch (error) {
        if (isWithoutJira(error)) return false;
        throw error;
      }
    },
    async seesProject(projectId) {
      const project = z.object({ id: z.string() });
      return (await findInJira('user', route`/rest/api/3/project/${projectId}`, project)) !== undefined;
    },
    async projectNames(ids) {
      if (ids.length === 0) return [];
      const asked = new URLSearchParams(ids.slice(0, PROJECTS_MAX).map((id) => ['id', id]));
      const path = route`/rest/api/3/project/search?maxResults=${PROJECTS_MAX}&${asked}`;
      return (await askJira('user', path, projectList)).values;
    },
    async timeZone() {
      const myself = z.object({ timeZone: z.string().optional() });
      try {
        return (await findInJira('user', route`/rest/api/3/myself`, myself))?.timeZone ?? null;
      } catch (error) {
        if (isWithoutJira(error)) return null;
        throw error;
      }
    },
  };
}

/** A site that does not know the app's permission (yet) answers 400; Jira's administrators are asked for alone then. */
async function administers(): Promise<boolean> {
  try {
    return await holds(['ADMINISTER', appPermission()], 'some');
  } catch (error) {
    if (error instanceof PlumblineFailure && error.values['status'] === 400) return holds(['ADMINISTER'], 'some');
    throw error;
  }
}

/** Documented format of the key of a Forge app's global permission. */
function appPermission(): string {
  const { appAri, environmentAri } = getAppContext();
  return `ari:cloud:ecosystem::extension/${lastPart(appAri)}/${lastPart(environmentAri)}/static/${ADMINISTER_OKRS}`;
}

const lastPart = (ari: { toString: () => string }): string => ari.toString().split('/').at(-1) ?? '';

/** A reader of Confluence may have no access to Jira at all. */
const isWithoutJira = (error: unknown): boolean => error instanceof PlumblineFailure && error.code === 'jiraForbidden';
