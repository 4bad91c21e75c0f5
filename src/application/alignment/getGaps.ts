import type { GapsView } from '../../contract/alignment';
import type { KeyResultRow } from '../../contract/tree';
import type { TreeRow } from '../../domain/treeRows';
import { cycleNow } from '../../domain/cycles';
import { objectiveKey } from '../../domain/keys';
import type { Caller } from '../ports/jira';
import type { Services } from '../ports/services';
import { viewerOf } from '../session/permits';
import { siteDay } from '../settings/siteDay';
import { buildCycleTree } from '../tree/buildCycleTree';
import { presentRows } from '../tree/presentRows';

type Uses = Pick<Services, 'tree' | 'marks' | 'settings' | 'moment'>;

/** What hangs from nothing in a cycle, of what the person sees: key results without work, objectives without key results. */
export async function getGaps(services: Uses, caller: Caller, { cycleId }: { cycleId?: string }): Promise<GapsView> {
  const [viewer, { settings, today }] = await Promise.all([viewerOf(services, caller), siteDay(services)]);
  const facts = await services.tree.read((cycles) =>
    cycleId === undefined ? (cycleNow(cycles, today) ?? undefined) : cycles.find(({ id }) => id === cycleId),
  );
  if (facts === undefined) return { keyResultsWithoutWork: [], objectivesWithoutKeyResults: [] };
  const rows = buildCycleTree(facts, settings, today, viewer);
  const idle = rows
    .filter((row) => row.kind === 'keyResult' && row.numbers.work.attached === 0)
    .map((row) => ({ ...row, context: false }));
  return {
    keyResultsWithoutWork: presentRows(idle, facts.links, false).filter(isKeyResult),
    objectivesWithoutKeyResults: withoutKeyResults(rows),
  };
}

function isKeyResult(row: { kind: string }): row is KeyResultRow {
  return row.kind === 'keyResult';
}

function withoutKeyResults(rows: readonly TreeRow[]): GapsView['objectivesWithoutKeyResults'] {
  const measured = new Set(rows.flatMap((row) => (row.kind === 'keyResult' ? [row.keyResult.objectiveId] : [])));
  return rows.flatMap((row) => {
    if (row.kind !== 'objective' || measured.has(row.objective.id)) return [];
    const { id, number, title, ownerId } = row.objective;
    return [{ id, key: objectiveKey(number), title, ownerId }];
  });
}
