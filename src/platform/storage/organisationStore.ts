import type { OrganisationStore } from '../../application/ports/stores';
import type { Level, Team } from '../../domain/model/organisation';
import type { Database } from './database';
import type { TeamRow } from './schema';
import { noneIn, won } from './statements';
import { listText, parseList } from './textLists';

export function createOrganisationStore(db: Database): OrganisationStore {
  return { ...levelDoors(db), ...teamDoors(db) };
}

type LevelDoors = Pick<OrganisationStore, 'levels' | 'insertLevel' | 'updateLevel' | 'deleteLevel'>;

function levelDoors(db: Database): LevelDoors {
  return {
    levels: () => db.selectFrom('org_level').selectAll().orderBy('position').orderBy('id').execute(),
    async insertLevel(level) {
      await db.insertInto('org_level').values(levelColumns(level)).execute();
    },
    async updateLevel(level, expectedVersion) {
      const result = await db
        .updateTable('org_level')
        .set({ ...levelColumns(level), version: expectedVersion + 1 })
        .where('id', '=', level.id)
        .where('version', '=', expectedVersion)
        .executeTakeFirst();
      return won(result);
    },
    async deleteLevel(id) {
      const result = await db
        .deleteFrom('org_level')
        .where('id', '=', id)
        .where(noneIn('objective', 'levelId', id))
        .where(noneIn('team', 'levelId', id))
        .executeTakeFirst();
      return won(result);
    },
  };
}

function teamDoors(db: Database): Omit<OrganisationStore, keyof LevelDoors> {
  const all = db.selectFrom('team').selectAll();
  return {
    teams: async () => (await all.orderBy('name').orderBy('id').execute()).map(toTeam),
    async findTeam(id) {
      const row = await all.where('id', '=', id).executeTakeFirst();
      return row && toTeam(row);
    },
    async insertTeam(team) {
      await db.insertInto('team').values(teamColumns(team)).execute();
    },
    async updateTeam(team, expectedVersion) {
      const result = await db
        .updateTable('team')
        .set({ ...teamColumns(team), version: expectedVersion + 1 })
        .where('id', '=', team.id)
        .where('version', '=', expectedVersion)
        .executeTakeFirst();
      return won(result);
    },
    async deleteTeam(id, expectedVersion) {
      const result = await db
        .deleteFrom('team')
        .where('id', '=', id)
        .where('version', '=', expectedVersion)
        .where(noneIn('objective', 'teamId', id))
        .executeTakeFirst();
      return won(result);
    },
  };
}

function levelColumns({ id, position, name, defaultName, version }: Level): Level {
  return { id, position, name, defaultName, version };
}

function teamColumns({ id, name, levelId, leadId, memberIds, projectIds, version }: Team): TeamRow {
  return { id, name, levelId, leadId, memberIds: listText(memberIds), projectIds: listText(projectIds), version };
}

export function toTeam(row: TeamRow): Team {
  return { ...row, memberIds: parseList(row.memberIds), projectIds: parseList(row.projectIds) };
}
