import type { TreeFilter } from '../../../src/contract/tree';
import { HEALTHS } from '../../../src/contract/vocabulary';

export const VIEWS = ['tree', 'orphans', 'gaps', 'coach'] as const;
export type View = (typeof VIEWS)[number];

/** What the side panel shows. */
export type PanelRoute =
  | { kind: 'objective' | 'keyResult'; id: string; editing: boolean }
  | { kind: 'newObjective'; parentKind: 'objective' | 'keyResult' | null; parentId: string | null }
  | { kind: 'newKeyResult'; objectiveId: string }
  | { kind: 'cycles' };

/** Where one is on the OKR page; all of it is in the address, so that it can be sent to someone and walked back. */
export type Route = {
  view: View;
  /** Null follows the current cycle. */
  cycleId: string | null;
  filter: PageFilter;
  panel: PanelRoute | null;
};

/** A place as the product's address bar holds it; the view is the path. */
export type Address = { pathname: string; search: string };

export type PageFilter = Pick<TreeFilter, 'teamId' | 'levelId' | 'ownerId' | 'health' | 'text'>;

/** Reads an address within the page; what it does not understand is left out. */
export function readRoute({ pathname, search }: Address): Route {
  const query = new URLSearchParams(search);
  const place = pathname.split('/').findLast((part) => part !== '');
  const health = HEALTHS.find((one) => one === query.get('health'));
  return {
    view: VIEWS.find((one) => one === place) ?? 'tree',
    cycleId: query.get('cycle'),
    filter: {
      ...textOf(query, 'team', 'teamId'),
      ...textOf(query, 'level', 'levelId'),
      ...textOf(query, 'owner', 'ownerId'),
      ...textOf(query, 'text', 'text'),
      ...(health !== undefined && { health }),
    },
    panel: readPanel(query.get('panel') ?? ''),
  };
}

/** The address of a place, the shortest that means it. */
export function writeRoute({ view, cycleId, filter, panel }: Route): Address {
  const query = new URLSearchParams();
  if (cycleId !== null) query.set('cycle', cycleId);
  const { teamId, levelId, ownerId, health, text } = filter;
  for (const [name, value] of Object.entries({ team: teamId, level: levelId, owner: ownerId, health, text })) {
    if (value !== undefined && value !== '') query.set(name, value);
  }
  if (panel !== null) query.set('panel', writePanel(panel));
  const written = query.toString();
  return { pathname: view === 'tree' ? '/' : `/${view}`, search: written === '' ? '' : `?${written}` };
}

function readPanel(text: string): PanelRoute | null {
  const [kind, first, second] = decodedParts(text);
  if (kind === 'cycles') return { kind };
  if (kind === 'new-objective') {
    const known = first === 'objective' || first === 'keyResult' ? first : null;
    return { kind: 'newObjective', parentKind: known, parentId: known === null ? null : (second ?? null) };
  }
  if (first === undefined || first === '') return null;
  if (kind === 'new-key-result') return { kind: 'newKeyResult', objectiveId: first };
  if (kind === 'objective' || kind === 'keyResult') return { kind, id: first, editing: second === 'edit' };
  return null;
}

/** The parts of a panel's address, or none when someone broke its escapes. */
function decodedParts(text: string): string[] {
  try {
    return text.split(':').map(decodeURIComponent);
  } catch {
    return [];
  }
}

function writePanel(panel: PanelRoute): string {
  switch (panel.kind) {
    case 'cycles':
      return 'cycles';
    case 'newObjective':
      return panel.parentKind === null
        ? 'new-objective'
        : `new-objective:${panel.parentKind}:${encodeURIComponent(panel.parentId ?? '')}`;
    case 'newKeyResult':
      return `new-key-result:${encodeURIComponent(panel.objectiveId)}`;
    default:
      return `${panel.kind}:${encodeURIComponent(panel.id)}${panel.editing ? ':edit' : ''}`;
  }
}

function textOf<Name extends string>(
  query: URLSearchParams,
  parameter: string,
  name: Name,
): Partial<Record<Name, string>> {
  const value = query.get(parameter);
  return value === null || value === '' ? {} : ({ [name]: value } as Record<Name, string>);
}
