import { readText, type TextReading } from '../../domain/coach';
import { gistOfReading, type Gist } from '../../domain/coach/set/gist';
import { keyResultKey, objectiveKey } from '../../domain/keys';
import type { KeyResult } from '../../domain/model/keyResult';
import type { Objective } from '../../domain/model/objective';
import type { VisibleTexts } from './visibleTexts';

/** A title read once, for all that is asked about it. */
type ReadTitle<Of> = {
  id: string;
  key: string;
  title: string;
  of: Of;
  /** Of which objective it is, or is part. */
  objective: Objective;
  reading: TextReading;
  gist: Gist;
};
export type ReadKeyResult = ReadTitle<KeyResult>;
export type ReadObjective = ReadTitle<Objective> & { keyResults: readonly ReadKeyResult[] };

/** Reads objectives with their key results. */
export function readTexts(objectives: readonly Objective[], { keyResultsOf }: VisibleTexts): ReadObjective[] {
  return objectives.map((objective) => ({
    ...read(objective, objectiveKey(objective.number), objective),
    keyResults: keyResultsOf(objective.id).map((one) => read(one, keyResultKey(one.number), objective)),
  }));
}

function read<Of extends { id: string; title: string }>(of: Of, key: string, objective: Objective): ReadTitle<Of> {
  const reading = readText(of.title);
  return { id: of.id, key, title: of.title, of, objective, reading, gist: gistOfReading(reading) };
}
