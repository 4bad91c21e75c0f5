import type { Sql } from '../store/sql.ts';

/** Lists that hang from issues, read for a whole page of issues at a time, and only when a field needs them. */
export interface SideLists {
  labels(issueId: number): string[];
  components(issueId: number): NamedRow[];
  versions(issueId: number, relation: 'fix' | 'affected'): VersionRow[];
  sprints(issueId: number): SprintRow[];
  custom(issueId: number): ReadonlyMap<number, number | string>;
  links(issueId: number): LinkRow[];
  subtasks(issueId: number): number[];
}

export interface NamedRow {
  id: number;
  name: string;
  description: string;
}

export interface VersionRow extends NamedRow {
  released: 0 | 1;
  archived: 0 | 1;
  release_date: string | null;
  project_id: number;
}

export interface SprintRow {
  id: number;
  name: string;
  state: string;
  start_date: string | null;
  end_date: string | null;
  complete_date: string | null;
  board_id: number;
}

export interface LinkRow {
  id: number;
  type_id: number;
  source_id: number;
  target_id: number;
}

function groupByIssue<Row extends { issue_id: number }>(rows: readonly Row[]): Map<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.issue_id);
    if (group) group.push(row);
    else groups.set(row.issue_id, [row]);
  }
  return groups;
}

function grouped<Row extends { issue_id: number }>(read: () => Row[]): (issueId: number) => Row[] {
  let groups: Map<number, Row[]> | undefined;
  return (issueId) => {
    groups ??= groupByIssue(read());
    return groups.get(issueId) ?? [];
  };
}

export function createSideLists(sql: Sql, ids: readonly number[]): SideLists {
  const param = JSON.stringify(ids);
  const among = 'IN (SELECT value FROM json_each(?))';
  const lists = <Row>(statement: string): ((issueId: number) => (Row & { issue_id: number })[]) =>
    grouped(() => sql.all<Row & { issue_id: number }>(statement, param));
  const labels = lists<{ label: string }>(`SELECT * FROM jira_label WHERE issue_id ${among} ORDER BY label`);
  const components = lists<NamedRow>(
    `SELECT c.*, ic.issue_id FROM jira_issue_component ic JOIN jira_component c ON c.id = ic.component_id
      WHERE ic.issue_id ${among} ORDER BY c.name`,
  );
  const versions = lists<VersionRow & { relation: string }>(
    `SELECT v.*, iv.issue_id, iv.relation FROM jira_issue_version iv JOIN jira_version v ON v.id = iv.version_id
      WHERE iv.issue_id ${among} ORDER BY v.id`,
  );
  const sprints = lists<SprintRow>(
    `SELECT s.*, x.issue_id FROM jira_issue_sprint x JOIN jira_sprint s ON s.id = x.sprint_id
      WHERE x.issue_id ${among} ORDER BY s.id`,
  );
  const custom = lists<{ field_id: number; value: number | string }>(
    `SELECT * FROM jira_custom WHERE issue_id ${among}`,
  );
  const links = grouped(() =>
    sql.all<LinkRow & { issue_id: number }>(
      `SELECT l.*, l.source_id AS issue_id FROM jira_link l WHERE l.source_id ${among}
       UNION ALL SELECT l.*, l.target_id FROM jira_link l WHERE l.target_id ${among} ORDER BY id`,
      param,
      param,
    ),
  );
  const subtasks = lists<{ id: number }>(
    `SELECT s.id, s.parent_id AS issue_id FROM jira_issue s JOIN jira_issue_type t ON t.id = s.type_id AND t.level < 0
      WHERE s.parent_id ${among} ORDER BY s.id`,
  );
  return {
    labels: (id) => labels(id).map((row) => row.label),
    components,
    versions: (id, relation) => versions(id).filter((row) => row.relation === relation),
    sprints,
    custom: (id) => new Map(custom(id).map((row) => [row.field_id, row.value])),
    links,
    subtasks: (id) => subtasks(id).map((row) => row.id),
  };
}
