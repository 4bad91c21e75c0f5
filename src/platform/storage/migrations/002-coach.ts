import type { Migration } from './index';

/** What the coach keeps: the remarks that people set aside, each with the text it was about. */
export const coachTables: readonly Migration[] = [
  {
    name: '002-coach_dismissal',
    statement: `CREATE TABLE IF NOT EXISTS coach_dismissal (
      entityId CHAR(36) NOT NULL, messageKey VARCHAR(100) NOT NULL, text VARCHAR(255) NOT NULL,
      reason VARCHAR(20) NOT NULL, authorId VARCHAR(128) NOT NULL, dismissedAt CHAR(24) NOT NULL,
      PRIMARY KEY (entityId, messageKey)
    ) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin`,
  },
];
