import { sql } from 'kysely';
import type { CycleState, DefaultLevel } from '../../../contract/vocabulary';
import type { Cycle } from '../../../domain/model/cycle';
import type { Level, Team } from '../../../domain/model/organisation';
import type { Database } from '../database';
import { toTeam } from '../organisationStore';
import { toNumber } from '../statements';

/** What a tree hangs in. */
export type Frame = { cycles: Cycle[]; levels: Level[]; teams: Team[] };

type FrameRow = { id: string; name: string; version: number } & (
  | { kind: 'cycle'; text1: string; text2: string; text3: CycleState }
  | { kind: 'level'; position: number; text1: DefaultLevel | null }
  | { kind: 'team'; text1: string; text2: string | null; text3: string; text4: string }
);

/** Cycles, levels and teams in one statement: three small tables that every page needs whole. */
export async function readFrame(db: Database): Promise<Frame> {
  const { rows } = await sql<FrameRow>`
    select 'cycle' as kind, id, name, version, null as position, startsOn as text1, endsOn as text2, state as text3,
      null as text4 from cycle
    union all
    select 'level', id, name, version, position, defaultName, null, null, null from org_level
    union all
    select 'team', id, name, version, null, levelId, leadId, memberIds, projectIds from team`.execute(db);
  const frame: Frame = { cycles: [], levels: [], teams: [] };
  for (const row of rows) place(row, frame);
  frame.cycles.sort((a, b) => compare(b.startsOn, a.startsOn) || compare(a.id, b.id));
  frame.levels.sort((a, b) => a.position - b.position || compare(a.id, b.id));
  frame.teams.sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id));
  return frame;
}

function place(row: FrameRow, { cycles, levels, teams }: Frame): void {
  const { id, name } = row;
  const version = toNumber(row.version);
  switch (row.kind) {
    case 'cycle':
      cycles.push({ id, name, startsOn: row.text1, endsOn: row.text2, state: row.text3, version });
      return;
    case 'level':
      levels.push({ id, position: toNumber(row.position), name, defaultName: row.text1, version });
      return;
    case 'team': {
      const { text1: levelId, text2: leadId, text3: memberIds, text4: projectIds } = row;
      teams.push(toTeam({ id, name, levelId, leadId, memberIds, projectIds, version }));
    }
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
