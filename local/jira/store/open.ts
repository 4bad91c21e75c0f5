import type { DatabaseSync } from 'node:sqlite';
import { inTransaction } from '../../kernel/database.ts';
import { insertFixedData } from './fixed-data.ts';
import { ISSUE_TABLES } from './issue-tables.ts';
import { PROJECT_TABLES, SITE_TABLES } from './project-tables.ts';
import { createSql, type Sql } from './sql.ts';

/** Opens Jira's part of the site's database, creating and filling it on a new site. */
export function openJiraStore(db: DatabaseSync): Sql {
  db.exec(PROJECT_TABLES);
  db.exec(SITE_TABLES);
  db.exec(ISSUE_TABLES);
  const sql = createSql(db);
  inTransaction(db, () => insertFixedData(sql));
  return sql;
}
