import type { Migration } from './index';

/** Binary comparison, so that every engine agrees on what is equal, emoji and right-to-left text included. */
const table = (name: string, columns: string): Migration => ({
  name: `001-${name}`,
  statement: `CREATE TABLE IF NOT EXISTS ${name} (${columns}) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin`,
});

const STANDING = `value DOUBLE NULL, confidence INT NULL, previousConfidence INT NULL, lastCheckInOn CHAR(10) NULL,
  recentValues VARCHAR(255) NOT NULL, milestoneReached DOUBLE NOT NULL, milestoneTotal DOUBLE NOT NULL`;

const WORK_COUNTS = `scope INT NOT NULL, delivered INT NOT NULL, scopePoints DOUBLE NOT NULL, deliveredPoints DOUBLE NOT NULL`;

/** Everything that the first version keeps. */
export const firstTables: readonly Migration[] = [
  table(
    'cycle',
    `id CHAR(36) NOT NULL PRIMARY KEY, name VARCHAR(255) NOT NULL, startsOn CHAR(10) NOT NULL, endsOn CHAR(10) NOT NULL,
    state VARCHAR(10) NOT NULL, version INT NOT NULL`,
  ),
  table(
    'org_level',
    `id CHAR(36) NOT NULL PRIMARY KEY, position INT NOT NULL, name VARCHAR(255) NOT NULL, defaultName VARCHAR(20) NULL,
    version INT NOT NULL`,
  ),
  table(
    'team',
    `id CHAR(36) NOT NULL PRIMARY KEY, name VARCHAR(255) NOT NULL, levelId CHAR(36) NOT NULL, leadId VARCHAR(128) NULL,
    memberIds MEDIUMTEXT NOT NULL, projectIds MEDIUMTEXT NOT NULL, version INT NOT NULL`,
  ),
  table(
    'objective',
    `id CHAR(36) NOT NULL PRIMARY KEY, number INT NOT NULL, title VARCHAR(255) NOT NULL, why TEXT NOT NULL,
    levelId CHAR(36) NOT NULL, teamId CHAR(36) NULL, ownerId VARCHAR(128) NOT NULL, cycleId CHAR(36) NOT NULL,
    parentKind VARCHAR(10) NULL, parentId CHAR(36) NULL, commitment VARCHAR(15) NOT NULL, visibility VARCHAR(15) NOT NULL,
    viewerIds MEDIUMTEXT NOT NULL, weight DOUBLE NOT NULL, createdAt CHAR(24) NOT NULL, version INT NOT NULL,
    UNIQUE (number), UNIQUE (cycleId, id), UNIQUE (parentId, id)`,
  ),
  table(
    'key_result',
    `id CHAR(36) NOT NULL PRIMARY KEY, number INT NOT NULL, objectiveId CHAR(36) NOT NULL, title VARCHAR(255) NOT NULL,
    ownerId VARCHAR(128) NOT NULL, weight DOUBLE NOT NULL, measure VARCHAR(15) NOT NULL, unit VARCHAR(255) NOT NULL,
    baseline DOUBLE NULL, target DOUBLE NULL, position INT NOT NULL, createdAt CHAR(24) NOT NULL, version INT NOT NULL,
    ${STANDING}, UNIQUE (number), UNIQUE (objectiveId, id)`,
  ),
  table(
    'human_number',
    `kind VARCHAR(10) NOT NULL, number INT NOT NULL, entityId CHAR(36) NOT NULL, PRIMARY KEY (kind, number), UNIQUE (entityId)`,
  ),
  table(
    'milestone',
    `id CHAR(36) NOT NULL PRIMARY KEY, keyResultId CHAR(36) NOT NULL, title VARCHAR(255) NOT NULL, weight DOUBLE NOT NULL,
    reachedOn CHAR(10) NULL, position INT NOT NULL, version INT NOT NULL, UNIQUE (keyResultId, id)`,
  ),
  table(
    'check_in',
    `id CHAR(36) NOT NULL PRIMARY KEY, keyResultId CHAR(36) NOT NULL, forDate CHAR(10) NOT NULL, value DOUBLE NULL,
    confidence INT NOT NULL, note TEXT NOT NULL, blocker VARCHAR(20) NULL, authorId VARCHAR(128) NOT NULL,
    createdAt CHAR(24) NOT NULL, version INT NOT NULL, UNIQUE (keyResultId, id), UNIQUE (authorId, createdAt, id)`,
  ),
  table(
    'work_link',
    `id CHAR(36) NOT NULL PRIMARY KEY, keyResultId CHAR(36) NOT NULL, epicId VARCHAR(20) NOT NULL, weight DOUBLE NOT NULL,
    attachedBy VARCHAR(128) NOT NULL, attachedAt CHAR(24) NOT NULL, version INT NOT NULL,
    UNIQUE (keyResultId, epicId), UNIQUE (epicId, id), UNIQUE (attachedBy, attachedAt, id)`,
  ),
  table(
    'linked_epic',
    `issueId VARCHAR(20) NOT NULL PRIMARY KEY, projectId VARCHAR(20) NOT NULL, state VARCHAR(15) NOT NULL,
    category VARCHAR(15) NOT NULL, notDelivered INT NOT NULL, unestimated INT NOT NULL, readAt CHAR(24) NOT NULL,
    ${WORK_COUNTS}, UNIQUE (projectId, issueId)`,
  ),
  table(
    'work_item',
    `issueId VARCHAR(20) NOT NULL PRIMARY KEY, epicId VARCHAR(20) NOT NULL, projectId VARCHAR(20) NOT NULL,
    category VARCHAR(15) NOT NULL, outcome VARCHAR(15) NOT NULL, points DOUBLE NULL, createdOn CHAR(10) NOT NULL,
    endedOn CHAR(10) NULL, updatedAt CHAR(24) NOT NULL, UNIQUE (epicId, issueId), UNIQUE (projectId, issueId)`,
  ),
  table(
    'work_day',
    `epicId VARCHAR(20) NOT NULL, day CHAR(10) NOT NULL, ${WORK_COUNTS}, added INT NOT NULL, removed INT NOT NULL,
    PRIMARY KEY (epicId, day)`,
  ),
  table(
    'work_day_start',
    `epicId VARCHAR(20) NOT NULL PRIMARY KEY, day CHAR(10) NOT NULL, base TEXT NOT NULL, inScope MEDIUMTEXT NOT NULL`,
  ),
  table(
    'snapshot',
    `keyResultId CHAR(36) NOT NULL, day CHAR(10) NOT NULL, ${STANDING}, baseline DOUBLE NULL, target DOUBLE NULL,
    delivered DOUBLE NOT NULL, scope DOUBLE NOT NULL, notDelivered INT NOT NULL, PRIMARY KEY (keyResultId, day)`,
  ),
  table(
    'project_work',
    `projectId VARCHAR(20) NOT NULL PRIMARY KEY, lastActivityAt CHAR(24) NULL, hasWorkInProgress SMALLINT NOT NULL,
    openIssues INT NULL, openLinkedIssues INT NOT NULL, countedAt CHAR(24) NULL`,
  ),
  table(
    'exemption',
    `projectId VARCHAR(20) NOT NULL PRIMARY KEY, reason TEXT NOT NULL, authorId VARCHAR(128) NOT NULL,
    validUntil CHAR(10) NULL, version INT NOT NULL`,
  ),
  table('alignment_week', `week CHAR(10) NOT NULL PRIMARY KEY, active INT NOT NULL, orphan INT NOT NULL`),
  table(
    'changed_issue',
    `issueId VARCHAR(20) NOT NULL PRIMARY KEY, mayBeNew SMALLINT NOT NULL, changedAt CHAR(24) NOT NULL,
    UNIQUE (changedAt, issueId)`,
  ),
  table(
    'activity',
    `id CHAR(36) NOT NULL PRIMARY KEY, kind VARCHAR(10) NOT NULL, entityId CHAR(36) NOT NULL, happenedAt CHAR(24) NOT NULL,
    actorId VARCHAR(128) NULL, verb VARCHAR(60) NOT NULL, details TEXT NOT NULL, UNIQUE (entityId, happenedAt, id)`,
  ),
  table(
    'sync_run',
    `kind VARCHAR(15) NOT NULL PRIMARY KEY, startedAt CHAR(24) NOT NULL, finishedAt CHAR(24) NULL, readCount INT NOT NULL,
    changedCount INT NOT NULL, errorKey VARCHAR(100) NULL`,
  ),
];
