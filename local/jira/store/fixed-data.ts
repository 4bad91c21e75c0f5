import type { Sql } from './sql.ts';

/** Ids that are the same on every Jira site. */
export const CATEGORY = { none: 1, toDo: 2, done: 3, inProgress: 4 } as const;

/** The types of company-managed projects. */
export const TYPE = { epic: 10000, story: 10001, task: 10002, subtask: 10003, bug: 10004 } as const;

/** Statuses of the default workflow of company-managed projects. */
export const STATUS = { toDo: 10000, inProgress: 3, inReview: 10002, done: 10001 } as const;

/** Custom fields that Jira Software brings; `storyPoints` is what a company's admin has added. */
export const FIELD = {
  epicName: 10011,
  epicLink: 10014,
  storyPointEstimate: 10016,
  rank: 10019,
  sprint: 10020,
  storyPoints: 10026,
} as const;

const GREENHOPPER = 'com.pyxis.greenhopper.jira';
const FIRST_ID = 10000;

function insertNames(sql: Sql, statement: string, rows: readonly (string | number | null)[][]): void {
  for (const row of rows) sql.run(statement, ...row);
}

/** Fills the tables with what a fresh Jira site has; does nothing on a site that is already filled. */
export function insertFixedData(sql: Sql): void {
  if (sql.get('SELECT 1 FROM jira_status LIMIT 1')) return;
  insertNames(sql, 'INSERT INTO jira_status (id, name, category) VALUES (?, ?, ?)', [
    [STATUS.inProgress, 'In Progress', CATEGORY.inProgress],
    [STATUS.toDo, 'To Do', CATEGORY.toDo],
    [STATUS.done, 'Done', CATEGORY.done],
    [STATUS.inReview, 'In Review', CATEGORY.inProgress],
  ]);
  insertNames(sql, 'INSERT INTO jira_issue_type (id, name, level, description) VALUES (?, ?, ?, ?)', [
    [TYPE.epic, 'Epic', 1, 'A big piece of work that holds many issues.'],
    [TYPE.story, 'Story', 0, 'Something a user wants.'],
    [TYPE.task, 'Task', 0, 'A small, distinct piece of work.'],
    [TYPE.subtask, 'Sub-task', -1, 'A part of an issue.'],
    [TYPE.bug, 'Bug', 0, 'A problem or error.'],
  ]);
  insertNames(sql, 'INSERT INTO jira_priority (id, name, color) VALUES (?, ?, ?)', [
    [1, 'Highest', '#d04437'],
    [2, 'High', '#f15C75'],
    [3, 'Medium', '#f79232'],
    [4, 'Low', '#707070'],
    [5, 'Lowest', '#999999'],
  ]);
  insertNames(sql, 'INSERT INTO jira_resolution (id, name) VALUES (?, ?)', [
    [10000, 'Done'],
    [10001, "Won't Do"],
    [10002, 'Duplicate'],
    [10003, 'Cannot Reproduce'],
  ]);
  insertNames(sql, 'INSERT INTO jira_link_type (id, name, inward, outward) VALUES (?, ?, ?, ?)', [
    [10000, 'Blocks', 'is blocked by', 'blocks'],
    [10001, 'Cloners', 'is cloned by', 'clones'],
    [10002, 'Duplicate', 'is duplicated by', 'duplicates'],
    [10003, 'Relates', 'relates to', 'relates to'],
  ]);
  insertNames(sql, 'INSERT INTO jira_field (id, name, custom) VALUES (?, ?, ?)', [
    [FIELD.epicName, 'Epic Name', `${GREENHOPPER}:gh-epic-label`],
    [FIELD.epicLink, 'Epic Link', `${GREENHOPPER}:gh-epic-link`],
    [FIELD.storyPointEstimate, 'Story point estimate', `${GREENHOPPER}:jsw-story-points`],
    [FIELD.rank, 'Rank', `${GREENHOPPER}:gh-lexo-rank`],
    [FIELD.sprint, 'Sprint', `${GREENHOPPER}:gh-sprint`],
    [FIELD.storyPoints, 'Story Points', 'com.atlassian.jira.plugin.system.customfieldtypes:float'],
  ]);
  const counted = ['project', 'category', 'issue', 'component', 'version', 'link', 'comment', 'history', 'task'];
  for (const table of counted) {
    sql.run('INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)', `jira_${table}`, FIRST_ID - 1);
  }
}
