import type { ObjectiveWithWhy } from '../../application/ports/stores';
import type { Objective } from '../../domain/model/objective';
import type { ObjectiveRow } from './schema';
import { toNumber } from './statements';
import { listText, parseList } from './textLists';

/** What lists need of an objective: all but its long text. */
export const OBJECTIVE_COLUMNS = [
  'id',
  'number',
  'title',
  'levelId',
  'teamId',
  'ownerId',
  'cycleId',
  'parentKind',
  'parentId',
  'commitment',
  'visibility',
  'viewerIds',
  'weight',
  'createdAt',
  'version',
] as const satisfies readonly (keyof ObjectiveRow)[];

export function toObjective(row: Pick<ObjectiveRow, (typeof OBJECTIVE_COLUMNS)[number]>): Objective {
  const { parentKind, parentId, viewerIds, ...rest } = row;
  return {
    ...rest,
    number: toNumber(row.number),
    weight: toNumber(row.weight),
    parent: parentKind === null || parentId === null ? null : { kind: parentKind, id: parentId },
    viewerIds: parseList(viewerIds),
  };
}

export function objectiveColumns(objective: ObjectiveWithWhy): ObjectiveRow {
  const { id, number, title, why, levelId, teamId, ownerId, cycleId, parent } = objective;
  const { commitment, visibility, viewerIds, weight, createdAt, version } = objective;
  return {
    ...{ id, number, title, why, levelId, teamId, ownerId, cycleId },
    ...{ parentKind: parent?.kind ?? null, parentId: parent?.id ?? null },
    ...{ commitment, visibility, viewerIds: listText(viewerIds), weight, createdAt, version },
  };
}
