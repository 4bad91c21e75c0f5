/** Projects and what belongs to them. Ids start at 10000, as on a real site, and are never used twice. */
export const PROJECT_TABLES = `
  CREATE TABLE IF NOT EXISTS jira_project (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    url TEXT,
    -- classic (company-managed) or next-gen (team-managed)
    style TEXT NOT NULL,
    type_key TEXT NOT NULL DEFAULT 'software',
    lead TEXT NOT NULL,
    category_id INTEGER,
    uuid TEXT NOT NULL,
    -- live, archived or deleted (in the trash)
    state TEXT NOT NULL DEFAULT 'live',
    state_at INTEGER,
    state_by TEXT,
    -- 0 where an app access rule keeps the app out
    app_access INTEGER NOT NULL DEFAULT 1,
    next_num INTEGER NOT NULL DEFAULT 1,
    story_points_field INTEGER
  );
  CREATE TABLE IF NOT EXISTS jira_category (
    id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, description TEXT NOT NULL DEFAULT ''
  );
  CREATE TABLE IF NOT EXISTS jira_issue_type (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    -- -1 sub-task, 0 standard, 1 epic
    level INTEGER NOT NULL,
    -- set for the types of a team-managed project
    project_id INTEGER,
    uuid TEXT
  );
  CREATE TABLE IF NOT EXISTS jira_project_type (
    project_id INTEGER NOT NULL, type_id INTEGER NOT NULL, position INTEGER NOT NULL,
    PRIMARY KEY (project_id, type_id)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS jira_status (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    -- 1 none, 2 to do, 3 done, 4 in progress
    category INTEGER NOT NULL,
    project_id INTEGER
  );
  CREATE TABLE IF NOT EXISTS jira_project_status (
    project_id INTEGER NOT NULL, status_id INTEGER NOT NULL, position INTEGER NOT NULL,
    PRIMARY KEY (project_id, status_id)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS jira_component (
    id INTEGER PRIMARY KEY AUTOINCREMENT, project_id INTEGER NOT NULL, name TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '', UNIQUE (project_id, name)
  );
  CREATE TABLE IF NOT EXISTS jira_version (
    id INTEGER PRIMARY KEY AUTOINCREMENT, project_id INTEGER NOT NULL, name TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '', released INTEGER NOT NULL DEFAULT 0, archived INTEGER NOT NULL DEFAULT 0,
    release_date TEXT, UNIQUE (project_id, name)
  );
  CREATE TABLE IF NOT EXISTS jira_permission (
    project_id INTEGER NOT NULL, permission TEXT NOT NULL, holder TEXT NOT NULL,
    PRIMARY KEY (project_id, permission, holder)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS jira_global_permission (
    permission TEXT NOT NULL, holder TEXT NOT NULL, PRIMARY KEY (permission, holder)
  ) WITHOUT ROWID;
`;

/** What all projects share. */
export const SITE_TABLES = `
  CREATE TABLE IF NOT EXISTS jira_priority (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, color TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS jira_resolution (
    id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, description TEXT NOT NULL DEFAULT ''
  );
  CREATE TABLE IF NOT EXISTS jira_link_type (
    id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, inward TEXT NOT NULL, outward TEXT NOT NULL
  );
  CREATE TABLE IF NOT EXISTS jira_field (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    custom TEXT NOT NULL,
    project_id INTEGER
  );
  CREATE TABLE IF NOT EXISTS jira_sprint (
    id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, state TEXT NOT NULL,
    start_date TEXT, end_date TEXT, complete_date TEXT, board_id INTEGER NOT NULL DEFAULT 1
  );
  CREATE TABLE IF NOT EXISTS jira_property (
    entity TEXT NOT NULL, entity_id TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL,
    PRIMARY KEY (entity, entity_id, key)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS jira_property_key ON jira_property (entity, key);
  CREATE TABLE IF NOT EXISTS jira_task (
    id INTEGER PRIMARY KEY AUTOINCREMENT, description TEXT NOT NULL, status TEXT NOT NULL, result TEXT,
    submitted_by TEXT NOT NULL, submitted INTEGER NOT NULL, finished INTEGER NOT NULL
  );
`;
