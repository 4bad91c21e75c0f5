import type { Gist } from './gist';

/** What two texts share: the telling words as the first one has them, and their part of all words of both (0–1). */
export interface Similarity {
  readonly share: number;
  /** How much the shared words say; an everyday word counts less than 1, several that mean one thing more. */
  readonly weight: number;
  readonly words: readonly string[];
}

/** Two texts that a colleague would ask about. */
export interface Likeness extends Similarity {
  /** duplicate: they say the same · conflict: they pull the same thing in opposite directions */
  readonly kind: 'duplicate' | 'conflict';
}

/** The least part of the words that texts share which are asked about. */
export const DUPLICATE_FROM = 0.6;
const CONFLICT_FROM = 0.65;
/** Two words at least: one alone ("retention") is on everybody's mind. */
const LEAST_WEIGHT = 2;

/** Whether a text names something that the other does not. */
const namesMore = (a: Gist, b: Gist): boolean => {
  for (const [key, { name }] of a.stems) if (name && !b.stems.has(key)) return true;
  return false;
};

/** How much two texts share; the same whichever comes first. */
export function similarity(a: Gist, b: Gist): Similarity {
  let weight = 0;
  const words: string[] = [];
  for (const [key, stem] of a.stems) {
    const other = b.stems.get(key);
    if (other === undefined) continue;
    const least = Math.min(stem.weight, other.weight);
    weight += least;
    if (least >= 1) words.push(stem.word);
  }
  const all = a.weight + b.weight - weight;
  return { share: all === 0 ? 0 : weight / all, weight, words };
}

/**
 * Whether two texts say the same or the contrary. What starts from different values is not the same measure, and what
 * names different things ("in Lyon", "in Cork") is not about the same.
 */
export function likeness(a: Gist, b: Gist): Likeness | undefined {
  const shared = similarity(a, b);
  const elsewhere = a.from !== undefined && b.from !== undefined && a.from !== b.from;
  if (shared.weight < LEAST_WEIGHT || a.negated !== b.negated || elsewhere) return undefined;
  const opposed = a.direction !== undefined && b.direction !== undefined && a.direction !== b.direction;
  if (shared.share < (opposed ? CONFLICT_FROM : DUPLICATE_FROM)) return undefined;
  if (namesMore(a, b) && namesMore(b, a)) return undefined;
  return { ...shared, kind: opposed ? 'conflict' : 'duplicate' };
}
