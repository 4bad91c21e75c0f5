import { TREE_PAGE_ROWS } from '../../contract/limits';
import type { HealthCounts, TreeFilter, TreeView } from '../../contract/tree';
import type { CalendarDate } from '../../contract/vocabulary';
import { cycleNow } from '../../domain/cycles';
import { filterTree, type FilteredRow } from '../../domain/treeFilter';
import type { Viewer } from '../../domain/rights';
import { mustExist } from '../failure';
import type { Caller } from '../ports/jira';
import type { Services } from '../ports/services';
import type { ChooseCycle, TreeFacts } from '../ports/tree';
import { presentCycle } from '../cycles/presentCycle';
import { presentLevel, presentTeamLabel } from '../organisation/presentOrganisation';
import { readerOf } from '../session/permits';
import { siteDay, type SiteDay } from '../settings/siteDay';
import { asItStood } from './asItStood';
import { buildCycleTree } from './buildCycleTree';
import { presentRows } from './presentRows';

export type TreeQuestion = {
  cycleId?: string | undefined;
  filter?: TreeFilter | undefined;
  frozenAt?: CalendarDate | undefined;
  offset?: number | undefined;
  /** Levels of rows to show; all of them when left out. */
  maxDepth?: number | undefined;
};

type Uses = Pick<Services, 'tree' | 'settings' | 'moment' | 'marks'>;

/** One page of the tree of a cycle. Null while the site has no cycle; `notFound` for a cycle that does not exist. */
export async function getTree(services: Uses, caller: Caller, question: TreeQuestion): Promise<TreeView | null> {
  const [day, viewer] = await Promise.all([siteDay(services), readerOf(services, caller)]);
  return readTree(services, viewer, day, question);
}

/** The same for a viewer who is known already; an export has none and sees what everybody sees. */
export async function readTree(
  services: Pick<Uses, 'tree'>,
  viewer: Viewer,
  day: SiteDay,
  question: TreeQuestion,
): Promise<TreeView | null> {
  const frozenAt = question.frozenAt !== undefined && question.frozenAt < day.today ? question.frozenAt : null;
  const facts = await readFacts(services, question.cycleId, day.today, frozenAt);
  if (facts === undefined) return null;
  const asOf = frozenAt ?? day.today;
  const all = buildCycleTree(facts, day.settings, asOf, viewer);
  const rows = filterTree(all, filterOf(question));
  const offset = question.offset ?? 0;
  const next = offset + TREE_PAGE_ROWS;
  return {
    cycle: presentCycle(facts.cycle),
    rows: presentRows(rows.slice(offset, next), facts.links, frozenAt !== null),
    nextOffset: next < rows.length ? next : null,
    total: rows.length,
    keyResultHealth: countKeyResults(rows),
    levels: facts.levels.map(presentLevel),
    teams: facts.teams.map(presentTeamLabel),
    cycles: facts.cycles.map(presentCycle),
    asOf,
    frozen: frozenAt !== null,
    computedAt: day.now,
  };
}

async function readFacts(
  { tree }: Pick<Uses, 'tree'>,
  cycleId: string | undefined,
  today: CalendarDate,
  frozenAt: CalendarDate | null,
): Promise<TreeFacts | undefined> {
  const choose: ChooseCycle = (cycles) =>
    cycleId === undefined
      ? (cycleNow(cycles, today) ?? undefined)
      : mustExist(
          cycles.find(({ id }) => id === cycleId),
          'cycleNotFound',
        );
  if (frozenAt === null) return tree.read(choose);
  const facts = await tree.readAt(choose, frozenAt);
  return facts && asItStood(facts, frozenAt);
}

function filterOf({ filter = {}, maxDepth }: TreeQuestion) {
  const { health, ...others } = filter;
  return { ...others, healths: health === undefined ? null : [health], maxDepth: maxDepth ?? null };
}

function countKeyResults(rows: readonly FilteredRow[]): HealthCounts {
  const counts: HealthCounts = {};
  for (const row of rows) {
    if (row.kind !== 'keyResult' || row.context) continue;
    const { health } = row.numbers.verdict;
    counts[health] = (counts[health] ?? 0) + 1;
  }
  return counts;
}
