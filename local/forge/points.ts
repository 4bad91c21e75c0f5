/** Answers about users, groups, roles and permissions cost two points per object. */
const IDENTITY =
  /^\/rest\/api\/[23]\/(user|users|group|groups|role|myself|mypermissions|permissions|groupuserpicker)\b/;
/** Measured at one point, whatever they answer. */
const FLAT = /^\/rest\/api\/[23]\/(permissions\/project|user\/search)\b/;
/** Routes that read although they are posted to. */
const READING_POST =
  /\/(search\/jql|search\/approximate-count|issue\/bulkfetch|changelog\/bulkfetch|changelog\/list|jql\/(parse|match)|permissions\/(check|project))$/;
const LISTS = [
  'issues',
  'values',
  'results',
  'issueChangeLogs',
  'issueBulkChangelogs',
  'histories',
  'worklogs',
  'comments',
];

/**
 * Points of the hourly quota that a call costs: one for itself and one per object read, two per object of identity and
 * access; a write costs one. Nothing but a successful answer holds objects.
 */
export function pointsOf(method: string, route: string, status: number, body: string): number {
  const [path = ''] = route.split('?');
  const reads = method === 'GET' || (method === 'POST' && READING_POST.test(path));
  if (!reads || status >= 400 || FLAT.test(path)) return 1;
  return 1 + objectsIn(body) * (IDENTITY.test(path) ? 2 : 1);
}

function objectsIn(body: string): number {
  let content: unknown;
  try {
    content = JSON.parse(body);
  } catch {
    return 0;
  }
  if (Array.isArray(content)) return content.length;
  if (typeof content !== 'object' || content === null) return 0;
  const lists = Object.entries(content).filter(([name, value]) => LISTS.includes(name) && Array.isArray(value));
  if (lists.length > 0) return lists.reduce((sum, [, list]) => sum + (list as unknown[]).length, 0);
  if ('count' in content) return 0;
  return 1;
}
