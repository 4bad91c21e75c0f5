import { readText, type TextReading } from '../../domain/coach';
import { gistOfReading, type Gist } from '../../domain/coach/set/gist';
import { keyResultKey, objectiveKey } from '../../domain/keys';
import type { KeyResult } from '../../domain/model/keyResult';
import type { Objective } from '../../domain/model/objective';

/** A title and what it is compared by. */
export type GistedText = {
  id: string;
  key: string;
  title: string;
  gist: Gist;
  of: Objective | KeyResult;
  /** Of which objective it is, or is part. */
  objective: Objective;
};

/** A title that is being read: what is known of its words is much, and not kept. */
export type Reading<Of> = { of: Of; title: string; reading: TextReading };

/** Reads an objective with its key results once, for all that is asked about them. */
export function readTogether(
  objective: Objective,
  keyResults: readonly KeyResult[],
): { objective: Reading<Objective>; keyResults: Reading<KeyResult>[]; texts: GistedText[] } {
  const read = <Of extends { title: string }>(of: Of): Reading<Of> => ({
    ...{ of, title: of.title },
    reading: readText(of.title),
  });
  const gisted = (key: string, { of, title, reading }: Reading<Objective | KeyResult>): GistedText => ({
    ...{ id: of.id, key, title, gist: gistOfReading(reading), of, objective },
  });
  const [first, rest] = [read(objective), keyResults.map(read)];
  return {
    objective: first,
    keyResults: rest,
    texts: [
      gisted(objectiveKey(objective.number), first),
      ...rest.map((one) => gisted(keyResultKey(one.of.number), one)),
    ],
  };
}
