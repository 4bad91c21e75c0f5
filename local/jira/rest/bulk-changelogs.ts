import type { Jira } from '../context.ts';
import { badRequest } from '../errors.ts';
import { renderHistory, type ChangeItem, type HistoryRow } from '../issues/changelog.ts';
import { findIssueId } from '../issues/row.ts';
import { keepIssuesWith } from '../permissions/visibility.ts';
import type { Viewer } from '../permissions/viewer.ts';
import { readPageToken, writePageToken } from '../search/page-token.ts';
import { optionalNumber, optionalText, stringList } from './body-values.ts';
import { bodyOf, createRoutes, viewerOfRequest, type Routes } from './http.ts';

const MOST_ISSUES = 1000;
const MOST_FIELDS = 10;
const DEFAULT_PAGE = 1000;
const LARGEST_PAGE = 10_000;

type Json = Record<string, unknown>;

/** A filter by field goes by `fieldId`, so changes of parent, which have none, are not found by it. */
function keepFields(row: HistoryRow, fieldIds: ReadonlySet<string>): HistoryRow | undefined {
  if (fieldIds.size === 0) return row;
  const items = (JSON.parse(row.items) as ChangeItem[]).filter((item) => fieldIds.has(item.fieldId ?? ''));
  return items.length === 0 ? undefined : { ...row, items: JSON.stringify(items) };
}

function render(jira: Jira, viewer: Viewer, row: HistoryRow): Json {
  const history = renderHistory(jira, row, viewer.zone);
  if (jira.settings.bulkChangelogCreated === 'iso') return history;
  return { ...history, created: Math.floor(row.created / 1000) };
}

function groupByIssue(jira: Jira, viewer: Viewer, rows: readonly HistoryRow[]): Json[] {
  const histories = new Map<number, Json[]>();
  for (const row of rows) {
    const list = histories.get(row.issue_id) ?? [];
    list.push(render(jira, viewer, row));
    histories.set(row.issue_id, list);
  }
  return [...histories].map(([issueId, changeHistories]) => ({ issueId: String(issueId), changeHistories }));
}

/** Histories of up to a thousand issues at once, oldest first over all of them. */
export function bulkChangelogRoutes(jira: Jira): Routes {
  const routes = createRoutes();

  routes.post('/changelog/bulkfetch', async (c) => {
    const body = await bodyOf(c);
    const named = stringList(body, 'issueIdsOrKeys');
    const fieldIds = stringList(body, 'fieldIds');
    if (named.length === 0 || named.length > MOST_ISSUES) throw badRequest(`Name 1 to ${MOST_ISSUES} issues.`);
    if (fieldIds.length > MOST_FIELDS) throw badRequest(`Name at most ${MOST_FIELDS} fields.`);
    const size = optionalNumber(body, 'maxResults', DEFAULT_PAGE);
    if (size < 1 || size > LARGEST_PAGE) throw badRequest(`maxResults has to be between 1 and ${LARGEST_PAGE}.`);
    const viewer = viewerOfRequest(jira, c);
    const ids = named.flatMap((one) => findIssueId(jira.sql, one) ?? []);
    const visible = JSON.stringify([...keepIssuesWith(jira, viewer, 'BROWSE_PROJECTS', ids)].sort((a, b) => a - b));
    const fingerprint = `changelog:${visible}:${fieldIds.join(',')}`;
    const now = jira.kernel.clock.now();
    const token = optionalText(body, 'nextPageToken');
    const [from] = token === undefined ? [0] : readPageToken(token, fingerprint, now);
    const wanted = new Set(fieldIds);
    const all = jira.sql
      .all<HistoryRow>(
        `SELECT * FROM jira_history WHERE issue_id IN (SELECT value FROM json_each(?)) ORDER BY created, issue_id, id`,
        visible,
      )
      .flatMap((row) => keepFields(row, wanted) ?? []);
    const start = Number(from);
    const page = all.slice(start, start + size);
    const next = start + size < all.length ? { nextPageToken: writePageToken(fingerprint, [start + size], now) } : {};
    return c.json({ issueChangeLogs: groupByIssue(jira, viewer, page), ...next });
  });

  return routes;
}
