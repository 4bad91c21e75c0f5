import type { Health, IssueId } from '../../contract/vocabulary';
import { readRows, type RowUses } from '../keyResults/readRows';
import type { Caller } from '../ports/jira';
import type { Services } from '../ports/services';

/** From the one that asks most for attention to the one that asks least. */
const BY_TROUBLE: readonly Health[] = ['offTrack', 'atRisk', 'outdated', 'pending', 'onTrack', 'closed'];

/**
 * The key result in most trouble that an issue serves itself, and how many others; null when it serves none. Jira asks
 * for this with every issue that anybody opens, so that nothing but the database is asked: not even who administers.
 */
export async function findPanelStatus(
  services: RowUses & Pick<Services, 'workLinks'>,
  caller: Caller,
  issueId: IssueId | null,
): Promise<{ key: string; health: Health; others: number } | null> {
  if (issueId === null) return null;
  const links = await services.workLinks.forEpics([issueId]);
  if (links.length === 0) return null;
  const { rows } = await readRows(
    services,
    { accountId: caller.accountId, administers: false },
    links.map(({ keyResultId }) => keyResultId),
  );
  const [worst] = rows
    .map(({ row }) => row)
    .toSorted((a, b) => BY_TROUBLE.indexOf(a.health) - BY_TROUBLE.indexOf(b.health));
  return worst === undefined ? null : { key: worst.key, health: worst.health, others: rows.length - 1 };
}
