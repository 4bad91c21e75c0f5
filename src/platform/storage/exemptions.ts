import type { AlignmentStore } from '../../application/ports/stores';
import type { Database } from './database';
import { overwrite, won } from './statements';

type ExemptionDoors = Pick<AlignmentStore, 'exemptions' | 'saveExemption' | 'deleteExemption'>;

export function createExemptionDoors(db: Database): ExemptionDoors {
  return {
    async exemptions() {
      const rows = await db.selectFrom('exemption').selectAll().orderBy('projectId').execute();
      return rows.map(({ validUntil, ...rest }) => ({ ...rest, until: validUntil }));
    },
    async saveExemption({ projectId, reason, authorId, until, version }) {
      await db
        .insertInto('exemption')
        .values({ projectId, reason, authorId, validUntil: until, version })
        .onDuplicateKeyUpdate(overwrite(['reason', 'authorId', 'validUntil', 'version']))
        .execute();
    },
    async deleteExemption(projectId, expectedVersion) {
      const result = await db
        .deleteFrom('exemption')
        .where('projectId', '=', projectId)
        .where('version', '=', expectedVersion)
        .executeTakeFirst();
      return won(result);
    },
  };
}
