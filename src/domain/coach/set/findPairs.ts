import { DUPLICATE_FROM, likeness, type Likeness } from './alike';
import type { Gist } from './gist';

/** A text among many that are compared with each other. */
export interface ComparedText {
  readonly id: string;
  readonly gist: Gist;
}

/** Two texts that a colleague would ask about; `found.words` are as the first one has them. */
export interface Pair<Text extends ComparedText> {
  readonly first: Text;
  readonly second: Text;
  readonly found: Likeness;
}

/** The pairs that are named, and how many more there are. */
export interface Pairs<Text extends ComparedText> {
  readonly pairs: readonly Pair<Text>[];
  /** Found, but not named. */
  readonly leftOut: number;
  /** Pairs that share a word which too many texts have to compare them all. */
  readonly notCompared: number;
}

/** Pairs that are named, and of these one text's own: a list of hundreds is read by nobody. */
const MOST = 200;
const MOST_OF_ONE = 3;
/** Texts with the same rare word that a text is compared with. */
const MOST_CANDIDATES = 100;

const byId = (a: ComparedText, b: ComparedText): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * The stems among which two texts that are alike must share one, the rarest first: what is left of a text without
 * them is too little to reach the least share.
 */
function telling({ gist: { stems, weight } }: ComparedText, frequency: ReadonlyMap<string, number>): readonly string[] {
  const rarest = [...stems.keys()].sort(
    (a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1),
  );
  const weightOf = (stem: string): number => stems.get(stem)?.weight ?? 0;
  let left = weight;
  const least = left * DUPLICATE_FROM;
  return rarest.filter((stem) => {
    const tells = left >= least;
    left -= weightOf(stem);
    return tells;
  });
}

function frequencies(texts: readonly ComparedText[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const { gist } of texts) for (const stem of gist.stems.keys()) count.set(stem, (count.get(stem) ?? 0) + 1);
  return count;
}

/** Whether two texts could share enough if the lighter one's words were all in the other. */
const maySuffice = (a: Gist, b: Gist): boolean =>
  Math.min(a.weight, b.weight) >= DUPLICATE_FROM * Math.max(a.weight, b.weight);

/** The strongest pairs, as long as no text is named too often. */
function strongest<Text extends ComparedText>(found: readonly Pair<Text>[]): readonly Pair<Text>[] {
  const named = new Map<string, number>();
  const chosen: Pair<Text>[] = [];
  for (const pair of found.toSorted((a, b) => b.found.share - a.found.share)) {
    const ids = [pair.first.id, pair.second.id];
    if (chosen.length >= MOST || ids.some((id) => (named.get(id) ?? 0) >= MOST_OF_ONE)) continue;
    for (const id of ids) named.set(id, (named.get(id) ?? 0) + 1);
    chosen.push(pair);
  }
  return chosen;
}

/**
 * Finds texts that say the same or the contrary among many, by an index of their rarer words. `belongTogether` tells
 * which pairs are no question (of one team, of one line of descent). The order of the texts does not matter.
 */
export function findPairs<Text extends ComparedText>(
  texts: readonly Text[],
  belongTogether: (a: Text, b: Text) => boolean,
): Pairs<Text> {
  const frequency = frequencies(texts);
  const sorted = texts.toSorted(byId);
  const index = new Map<string, number[]>();
  /** For each text, the last one that it was compared with: two may share several of their rarer words. */
  const comparedWith = new Int32Array(sorted.length).fill(-1);
  const found: Pair<Text>[] = [];
  let notCompared = 0;
  for (const [at, second] of sorted.entries()) {
    for (const stem of telling(second, frequency)) {
      const known = index.get(stem) ?? [];
      notCompared += Math.max(0, known.length - MOST_CANDIDATES);
      for (const place of known.slice(-MOST_CANDIDATES)) {
        const first = sorted[place];
        if (first === undefined || comparedWith[place] === at || !maySuffice(first.gist, second.gist)) continue;
        comparedWith[place] = at;
        const alike = likeness(first.gist, second.gist);
        if (alike !== undefined && !belongTogether(first, second)) found.push({ first, second, found: alike });
      }
      known.push(at);
      index.set(stem, known);
    }
  }
  const pairs = strongest(found);
  return { pairs, leftOut: found.length - pairs.length, notCompared };
}
