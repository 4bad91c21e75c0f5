import type { ObjectiveRow, PathStep } from '../../contract/tree';
import type { ObjectiveRow as DomainRow, PathStep as DomainStep } from '../../domain/treeRows';
import { objectiveKey } from '../../domain/keys';
import { presentCounts, presentPace, presentProgress } from './presentNumbers';
import type { RowPlace } from './presentKeyResultRow';

export function presentObjectiveRow(row: DomainRow, place: RowPlace): ObjectiveRow {
  const { objective, numbers } = row;
  return {
    kind: 'objective',
    id: objective.id,
    key: objectiveKey(objective.number),
    parentRowId: place.parentRowId,
    depth: place.depth,
    title: objective.title,
    ownerId: objective.ownerId,
    weight: objective.weight,
    progress: presentProgress(numbers.progress),
    pace: presentPace(numbers.pace),
    health: numbers.verdict.health,
    signals: numbers.signals,
    can: place.rights,
    version: objective.version,
    context: place.context,
    levelId: objective.levelId,
    teamId: objective.teamId,
    cycleId: objective.cycleId,
    commitment: objective.commitment,
    visibility: objective.visibility,
    children: presentCounts(numbers.childHealths),
    restrictedChildren: numbers.hidden?.count ?? 0,
    path: row.path.map(presentStep),
    inLoop: row.inLoop,
  };
}

function presentStep(step: DomainStep): PathStep {
  return { kind: 'objective', id: step.id, key: objectiveKey(step.number), title: step.title };
}
