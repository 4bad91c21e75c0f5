import type { IssueId } from '../../../src/contract/vocabulary';
import type { Served } from './readLinks';
import type { ProjectEpic } from './readProjectEpics';

/** The epics in whose key, title, status or key results each typed word occurs, whatever its case and accents. */
export function filterEpics(
  epics: readonly ProjectEpic[],
  text: string,
  served: ReadonlyMap<IssueId, Served>,
): readonly ProjectEpic[] {
  const words = plain(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return epics;
  return epics.filter(({ id, key, summary, status }) => {
    const links = served.get(id)?.links ?? [];
    const found = plain([key, summary, status, ...links.map((link) => `${link.key} ${link.title}`)].join(' '));
    return words.every((word) => found.includes(word));
  });
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
