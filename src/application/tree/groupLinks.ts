import type { LinkFact } from '../ports/tree';

/** Links by the key result that they serve. */
export function groupLinks(links: readonly LinkFact[]): ReadonlyMap<string, LinkFact[]> {
  const groups = new Map<string, LinkFact[]>();
  for (const link of links) {
    const group = groups.get(link.keyResultId);
    if (group) group.push(link);
    else groups.set(link.keyResultId, [link]);
  }
  return groups;
}
