import type { ObjectiveDraft } from '../../../src/contract/objectives';
import { readNumber, writeNumber } from '../../shared/forms/readNumber';

/** An objective as it is typed. */
export type ObjectiveFields = Omit<ObjectiveDraft, 'weight'> & { weight: string };

/** Fields of which a conflict shows both versions. */
export const OBJECTIVE_FIELDS = [
  'title',
  'why',
  'levelId',
  'teamId',
  'ownerId',
  'cycleId',
  'parent',
  'commitment',
  'visibility',
  'viewerIds',
  'weight',
] as const;

export function objectiveFields(draft: ObjectiveDraft): ObjectiveFields {
  return { ...draft, weight: writeNumber(draft.weight) };
}

/** What is sent. A weight that is no number is sent as −1, which the app refuses by name. */
export function objectiveDraft(fields: ObjectiveFields): ObjectiveDraft {
  const viewerIds = fields.visibility === 'restricted' ? fields.viewerIds : [];
  return { ...fields, viewerIds, weight: readNumber(fields.weight) ?? -1 };
}

/** The fields as the app tells them in a conflict, flat. */
export function flatObjective(fields: ObjectiveFields): Record<string, string | number | null> {
  const { title, why, levelId, teamId, ownerId, cycleId, parent, commitment, visibility } = fields;
  const weight = readNumber(fields.weight);
  return {
    title,
    why,
    levelId,
    teamId,
    ownerId,
    cycleId,
    parentId: parent?.id ?? null,
    commitment,
    visibility,
    weight,
  };
}
