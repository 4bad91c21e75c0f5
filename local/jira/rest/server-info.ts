import type { Jira } from '../context.ts';
import { jiraTimestamp } from '../render/timestamps.ts';
import { createRoutes, viewerOfRequest, type Routes } from './http.ts';

/** What the site says of itself, to anyone. */
export function serverInfoRoutes(jira: Jira): Routes {
  const routes = createRoutes();
  routes.get('/serverInfo', (c) => {
    const { zone } = viewerOfRequest(jira, c);
    const baseUrl = jira.kernel.baseUrl();
    return c.json({
      baseUrl,
      displayUrl: baseUrl,
      displayUrlServicedeskHelpCenter: baseUrl,
      displayUrlConfluence: baseUrl,
      version: '1001.0.0-SNAPSHOT',
      versionNumbers: [1001, 0, 0],
      deploymentType: 'Cloud',
      buildNumber: 100293,
      buildDate: jiraTimestamp(Date.UTC(2026, 7, 9), zone),
      serverTime: jiraTimestamp(jira.kernel.clock.now(), zone),
      scmInfo: 'local site',
      serverTitle: 'Jira',
      defaultLocale: { locale: 'en_US' },
      serverTimeZone: 'UTC',
    });
  });
  return routes;
}
