import type { IssueId } from '../../../src/contract/vocabulary';
import { matchesWords } from '../../shared/search/matchesWords';
import type { Served } from './readLinks';
import type { ProjectEpic } from './readProjectEpics';

/** The epics in whose key, title, status or key results each typed word occurs. */
export function filterEpics(
  epics: readonly ProjectEpic[],
  text: string,
  served: ReadonlyMap<IssueId, Served>,
): readonly ProjectEpic[] {
  if (text.trim() === '') return epics;
  return epics.filter(({ id, key, summary, status }) => {
    const links = served.get(id)?.links ?? [];
    return matchesWords(text, [key, summary, status, ...links.map((link) => `${link.key} ${link.title}`)]);
  });
}
