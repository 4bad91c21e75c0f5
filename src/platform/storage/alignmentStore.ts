import type { AlignmentStore } from '../../application/ports/stores';
import type { ProjectWork } from '../../domain/model/alignment';
import type { Database } from './database';
import { createExemptionDoors } from './exemptions';
import type { Tables } from './schema';
import { chunksOf, overwrite, toNumber, toNumberOrNull } from './statements';

export function createAlignmentStore(db: Database): AlignmentStore {
  const all = db.selectFrom('project_work').selectAll();
  return {
    ...createExemptionDoors(db),
    projects: async () => (await all.orderBy('projectId').execute()).map(toProject),
    async project(projectId) {
      const row = await all.where('projectId', '=', projectId).executeTakeFirst();
      return row && toProject(row);
    },
    async saveProjects(projects) {
      for (const chunk of chunksOf(projects)) {
        await db
          .insertInto('project_work')
          .values(chunk.map(columnsOf))
          .onDuplicateKeyUpdate(overwrite(REPLACED))
          .execute();
      }
    },
    async dropProjects(projectIds) {
      for (const chunk of chunksOf(projectIds)) {
        await db.deleteFrom('project_work').where('projectId', 'in', chunk).execute();
      }
    },
    async weeks() {
      const rows = await db.selectFrom('alignment_week').selectAll().orderBy('week').execute();
      return rows.map((row) => ({ week: row.week, active: toNumber(row.active), orphan: toNumber(row.orphan) }));
    },
    async saveWeek({ week, active, orphan }) {
      await db
        .insertInto('alignment_week')
        .values({ week, active, orphan })
        .onDuplicateKeyUpdate(overwrite(['active', 'orphan']))
        .execute();
    },
  };
}

const REPLACED = ['lastActivityAt', 'hasWorkInProgress', 'openIssues', 'openLinkedIssues', 'countedAt'] as const;

function columnsOf(project: ProjectWork): Tables['project_work'] {
  const { projectId, lastActivityAt, hasWorkInProgress, openIssues, openLinkedIssues, countedAt } = project;
  const truth = hasWorkInProgress ? 1 : 0;
  return { projectId, lastActivityAt, hasWorkInProgress: truth, openIssues, openLinkedIssues, countedAt };
}

function toProject(row: Tables['project_work']): ProjectWork {
  return {
    ...row,
    hasWorkInProgress: toNumber(row.hasWorkInProgress) === 1,
    openIssues: toNumberOrNull(row.openIssues),
    openLinkedIssues: toNumber(row.openLinkedIssues),
  };
}
