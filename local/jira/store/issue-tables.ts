const ISSUE_COLUMNS = `
    project_id INTEGER NOT NULL,
    num INTEGER NOT NULL,
    type_id INTEGER NOT NULL,
    summary TEXT NOT NULL,
    -- rich text as an Atlassian document
    description TEXT,
    environment TEXT,
    status_id INTEGER NOT NULL,
    priority_id INTEGER,
    resolution_id INTEGER,
    -- instants in milliseconds since the epoch
    resolved INTEGER,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    category_changed INTEGER NOT NULL,
    due TEXT,
    assignee TEXT,
    reporter TEXT,
    creator TEXT,
    parent_id INTEGER,
    -- 1 where only the accounts in jira_issue_viewer may see the issue
    restricted INTEGER NOT NULL DEFAULT 0
`;

/** Issues and what hangs from them. */
export const ISSUE_TABLES = `
  CREATE TABLE IF NOT EXISTS jira_issue (id INTEGER PRIMARY KEY AUTOINCREMENT, ${ISSUE_COLUMNS});
  CREATE UNIQUE INDEX IF NOT EXISTS jira_issue_key ON jira_issue (project_id, num);
  CREATE INDEX IF NOT EXISTS jira_issue_parent ON jira_issue (parent_id);
  CREATE INDEX IF NOT EXISTS jira_issue_updated ON jira_issue (updated);
  CREATE INDEX IF NOT EXISTS jira_issue_status ON jira_issue (status_id);
  CREATE INDEX IF NOT EXISTS jira_issue_type_of ON jira_issue (type_id);
  CREATE INDEX IF NOT EXISTS jira_issue_assignee ON jira_issue (assignee);

  -- How the search index still sees issues that were written a moment ago; visible_at is when it catches up.
  CREATE TABLE IF NOT EXISTS jira_stale_issue (id INTEGER PRIMARY KEY, ${ISSUE_COLUMNS});
  CREATE TABLE IF NOT EXISTS jira_stale (id INTEGER PRIMARY KEY, visible_at INTEGER NOT NULL);

  CREATE TABLE IF NOT EXISTS jira_key_alias (key TEXT PRIMARY KEY, issue_id INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS jira_issue_viewer (
    issue_id INTEGER NOT NULL, account_id TEXT NOT NULL, PRIMARY KEY (issue_id, account_id)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS jira_label (
    issue_id INTEGER NOT NULL, label TEXT NOT NULL, PRIMARY KEY (issue_id, label)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS jira_label_name ON jira_label (label);
  CREATE TABLE IF NOT EXISTS jira_issue_component (
    issue_id INTEGER NOT NULL, component_id INTEGER NOT NULL, PRIMARY KEY (issue_id, component_id)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS jira_issue_component_of ON jira_issue_component (component_id);
  CREATE TABLE IF NOT EXISTS jira_issue_version (
    -- fix or affected
    issue_id INTEGER NOT NULL, relation TEXT NOT NULL, version_id INTEGER NOT NULL,
    PRIMARY KEY (issue_id, relation, version_id)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS jira_issue_sprint (
    issue_id INTEGER NOT NULL, sprint_id INTEGER NOT NULL, PRIMARY KEY (issue_id, sprint_id)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS jira_issue_sprint_of ON jira_issue_sprint (sprint_id);
  -- Numbers are stored as REAL, all else as TEXT.
  CREATE TABLE IF NOT EXISTS jira_custom (
    issue_id INTEGER NOT NULL, field_id INTEGER NOT NULL, value NOT NULL, PRIMARY KEY (issue_id, field_id)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS jira_custom_value ON jira_custom (field_id, value);
  CREATE TABLE IF NOT EXISTS jira_link (
    id INTEGER PRIMARY KEY AUTOINCREMENT, type_id INTEGER NOT NULL,
    -- the issue that does (blocks) and the issue it is done to (is blocked by)
    source_id INTEGER NOT NULL, target_id INTEGER NOT NULL,
    UNIQUE (type_id, source_id, target_id)
  );
  CREATE INDEX IF NOT EXISTS jira_link_source ON jira_link (source_id);
  CREATE INDEX IF NOT EXISTS jira_link_target ON jira_link (target_id);
  CREATE TABLE IF NOT EXISTS jira_comment (
    id INTEGER PRIMARY KEY AUTOINCREMENT, issue_id INTEGER NOT NULL, author TEXT, body TEXT NOT NULL,
    created INTEGER NOT NULL, updated INTEGER NOT NULL
  );
  CREATE INDEX IF NOT EXISTS jira_comment_issue ON jira_comment (issue_id, created);
  CREATE TABLE IF NOT EXISTS jira_history (
    id INTEGER PRIMARY KEY AUTOINCREMENT, issue_id INTEGER NOT NULL, author TEXT, created INTEGER NOT NULL,
    -- JSON list of changelog items
    items TEXT NOT NULL
  );
  CREATE INDEX IF NOT EXISTS jira_history_issue ON jira_history (issue_id, created);
`;
