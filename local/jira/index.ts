import type { Kernel, Product } from '../kernel/types.ts';
import type { People } from '../people/types.ts';
import { createJiraAdmin, type JiraAdmin } from './admin.ts';
import type { Declarations, Jira, JiraSettings } from './context.ts';
import { textMatches } from './jql/text-match.ts';
import { createRestApp } from './rest/app.ts';
import { openJiraStore } from './store/open.ts';

export type { JiraAdmin } from './admin.ts';
export type { BulkHistory, BulkIssue, BulkResult, NamedChange } from './bulk/types.ts';
export type { AppPermission, Declarations, IndexedProperty, JiraSettings } from './context.ts';
export { createJiraControl } from './control/index.ts';
export { ImportError } from './import/error.ts';
export type { ImportRequest, ImportSummary } from './import/index.ts';
export type { Holder } from './permissions/holders.ts';
export type { PermissionScheme } from './permissions/scheme.ts';
export type { NewProject, NewStatus } from './projects/create.ts';

/** How the Jira of a site starts: its behaviour, and what the installed app's manifest adds. */
export type JiraOptions = Partial<JiraSettings> & Partial<Declarations>;

/** Opens the local Jira on the kernel's database. `fetch` answers `/rest/api/3` and `/rest/api/2`. */
export function createJira(kernel: Kernel, people: People, options: JiraOptions = {}): Product & JiraAdmin {
  const { indexedProperties = [], globalPermissions = [], ...settings } = options;
  const jira: Jira = {
    kernel,
    people,
    sql: openJiraStore(kernel.db),
    settings: { searchIndexLagMs: 0, shortPages: false, bulkChangelogCreated: 'iso', ...settings },
    declared: { indexedProperties, globalPermissions },
  };
  kernel.db.function('jira_text_matches', { deterministic: true }, (text, query) =>
    textMatches(String(text), String(query)) ? 1 : 0,
  );
  const app = createRestApp(jira);
  return {
    ...createJiraAdmin(jira),
    fetch: async (request, caller) => app.fetch(request, { caller }),
  };
}
