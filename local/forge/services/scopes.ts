type Product = 'jira' | 'confluence';
type Rule = readonly [methods: string, path: RegExp, scope: string];

const JIRA_READ_POSTS =
  /^\/(search\/jql|search\/approximate-count|jql\/(match|parse)|issue\/bulkfetch|issue\/[^/]+\/changelog\/list|changelog\/bulkfetch|permissions\/project)$/;

/** Paths are those below `/rest/api/{2,3}`. The first rule that fits decides; scopes are Atlassian's classic ones. */
const JIRA: readonly Rule[] = [
  ['GET', /^\/serverInfo$/, ''],
  ['POST', /^\/permissions\/check$/, 'read:permission:jira'],
  ['PUT POST', /^\/app\/field\//, ''],
  ['POST', JIRA_READ_POSTS, 'read:jira-work'],
  ['GET', /^\/(permissions|group\/member|statuses\/search)$/, 'manage:jira-configuration'],
  ['GET', /^\/(myself|user|users|group|groups)(\/|$)/, 'read:jira-user'],
  ['PUT DELETE', /^\/project\/[^/]+\/properties\//, 'manage:jira-project'],
  [
    'POST PUT DELETE',
    /^\/(project|field|issuetype|status|statuses|role|permissionscheme)(\/|$)/,
    'manage:jira-configuration',
  ],
  ['GET', /^\//, 'read:jira-work'],
  ['POST PUT DELETE', /^\//, 'write:jira-work'],
];

/** Paths are those below `/wiki/api/v2`. */
const CONFLUENCE: readonly Rule[] = [
  ['POST PUT DELETE', /^\/(pages|blogposts)\/[^/]+\/properties/, 'read:page:confluence write:page:confluence'],
  ['POST PUT', /^\/pages/, 'write:page:confluence'],
  ['DELETE', /^\/pages/, 'delete:page:confluence'],
  ['GET', /^\/(pages|spaces\/[^/]+\/pages)/, 'read:page:confluence'],
  ['GET', /^\/spaces/, 'read:space:confluence'],
  ['GET', /^\/space-permissions/, 'read:space.permission:confluence'],
  ['GET', /^\/app\/properties/, 'read:app-data:confluence'],
  ['PUT DELETE', /^\/app\/properties/, 'write:app-data:confluence'],
];

/** Agile REST knows granular scopes only. */
const AGILE: readonly Rule[] = [
  ['GET', /\/sprint/, 'read:sprint:jira-software'],
  ['GET', /\/board/, 'read:board-scope:jira-software'],
  ['GET', /\/epic/, 'read:epic:jira-software'],
];

/** The scopes that a product route wants; empty when it wants none, undefined when the table does not know the route. */
export function scopesFor(product: Product, method: string, path: string): string[] | undefined {
  const [rules, below] = tableOf(product, path);
  const rule = rules.find(([methods, pattern]) => methods.split(' ').includes(method) && pattern.test(below));
  return rule?.[2].split(' ').filter((scope) => scope !== '');
}

function tableOf(product: Product, path: string): [readonly Rule[], string] {
  if (product === 'confluence') return [CONFLUENCE, path.replace(/^\/wiki\/api\/v2/, '')];
  if (path.startsWith('/rest/agile/')) return [AGILE, path];
  return [JIRA, path.replace(/^\/rest\/api\/[^/]+/, '')];
}

/**
 * Whether the app's scopes open a route. A classic scope may be replaced by granular ones (`read:issue:jira` for
 * `read:jira-work`), which this site does not tell apart: one of the same verb and product is taken for enough.
 */
export function allows(granted: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((scope) => granted.includes(scope) || granted.some((one) => isGranularOf(one, scope)));
}

function isGranularOf(granular: string, classic: string): boolean {
  const match = /^(read|write):jira-(work|user)$/.exec(classic);
  return match !== null && new RegExp(`^(${match[1] ?? ''}|delete):[\\w.-]+:jira$`).test(granular);
}
