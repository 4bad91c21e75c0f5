import { entryKey } from '../text/fold';
import type { WordList } from './wordClasses';

/** The entries of a list as it is written in a data file: separated by blanks. */
export function entries(list: string): readonly string[] {
  return list
    .split(/\s+/)
    .filter((entry) => entry !== '')
    .map(entryKey);
}

/** Class by entry; `shape` brings each word of an entry to the form texts are looked up in. */
export function byEntry<Class extends string>(
  lists: Partial<WordList<Class>>,
  shape: (word: string) => string = (word) => word,
): ReadonlyMap<string, Class> {
  const map = new Map<string, Class>();
  for (const [name, list] of Object.entries(lists) as [Class, string][]) {
    for (const entry of entries(list)) map.set(entry.split('_').map(shape).join('_'), name);
  }
  return map;
}

/** The entries as a set, each word brought to its lookup form. */
export function asSet(list: string, shape: (word: string) => string = (word) => word): ReadonlySet<string> {
  return new Set(entries(list).map((entry) => entry.split('_').map(shape).join('_')));
}

/** Every list of a record as a set. */
export function asSets<Key extends string>(
  lists: Readonly<Record<Key, string>>,
): Readonly<Record<Key, ReadonlySet<string>>> {
  const sets = {} as Record<Key, ReadonlySet<string>>;
  for (const [key, list] of Object.entries(lists) as [Key, string][]) sets[key] = asSet(list);
  return sets;
}
